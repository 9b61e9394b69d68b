import { describe, expect, it } from 'vitest'
import { readStory } from './read-story.ts'
import { areaSetStories } from './stories/area-sets.ts'
import { areasBesideStories } from './stories/areas-beside.ts'
import { bareNameStories } from './stories/bare-names.ts'
import { belowHeadingStories } from './stories/below-headings.ts'
import { childrenActStories } from './stories/children-act-reviews.ts'
import { clauseStories } from './stories/clauses.ts'
import { councilStories } from './stories/councils.ts'
import { councilAndOtherStories } from './stories/councils-and-others.ts'
import { dateOfVisitStories } from './stories/dates-of-visits.ts'
import { farSubjectStories } from './stories/far-subjects.ts'
import { firstPersonStories } from './stories/first-persons.ts'
import { formerGradeStories } from './stories/former-grades.ts'
import { formerStateStories } from './stories/former-states.ts'
import { frameworkStories } from './stories/frameworks.ts'
import { headedRowStories } from './stories/headed-rows.ts'
import { heavyClauseStories } from './stories/heavy-clauses.ts'
import { inPersonStories } from './stories/in-person.ts'
import { leadNounStories } from './stories/lead-nouns.ts'
import { ledUpToStories } from './stories/led-up-to.ts'
import { lookedBackStories } from './stories/looked-back.ts'
import { looseTurnStories, timelineStories } from './stories/loose-turns.ts'
import { manyVoiceStories } from './stories/many-voices.ts'
import { namedByTheStoryStories } from './stories/named-by-the-story.ts'
import { namesByClausesStories } from './stories/names-by-clauses.ts'
import { nearMissStories } from './stories/near-misses.ts'
import { noSceneStories } from './stories/no-scenes.ts'
import { notByTheStoryStories } from './stories/not-by-the-story.ts'
import { notOfThemStories } from './stories/not-of-them.ts'
import { notTheirsStories } from './stories/not-theirs.ts'
import { oneBreathStories } from './stories/one-breath.ts'
import { otherStories } from './stories/others.ts'
import { partlySoStories } from './stories/partly-so.ts'
import { rowsAndYearsStories } from './stories/rows-and-years.ts'
import { inPassingStories } from './stories/said-in-passing.ts'
import { schoolStories } from './stories/schools.ts'
import { scoreAndTurnStories } from './stories/scores-and-turns.ts'
import { setInClauseStories } from './stories/sets-in-clauses.ts'
import { sharedGradeStories } from './stories/shared-grades.ts'
import { singledOutStories } from './stories/singled-out.ts'
import { spokenAreaStories } from './stories/spoken-areas.ts'
import { toldInTurnStories } from './stories/told-in-turn.ts'
import { toldNextStories } from './stories/told-next.ts'
import { toldOfThenStories } from './stories/told-of-then.ts'
import { toldVisitStories } from './stories/told-visits.ts'
import { townAndFirmStories } from './stories/towns-and-firms.ts'
import { turnedRoundStories } from './stories/turned-round.ts'
import { underHeadStories } from './stories/under-heads.ts'
import { unknownNameStories } from './stories/unknown-names.ts'
import { unsureNameStories } from './stories/unsure-names.ts'
import { visitDateStories } from './stories/visit-dates.ts'
import { visitDayStories } from './stories/visit-days.ts'
import { visitedNameStories } from './stories/visited-names.ts'
import { visitToldApartStories } from './stories/visits-told-apart.ts'
import { wideClauseStories } from './stories/wide-clauses.ts'
import { gradelessStories } from './stories/without-grades.ts'
import { subjectlessStories } from './stories/without-subjects.ts'
import { wordedOtherwiseStories } from './stories/worded-otherwise.ts'
import {
  annualRatingStories,
  barelyNamedHomeStories,
  calledByWordStories,
  openingWordStories,
} from './stories/words-that-open.ts'

describe('grades of stories, with the providers as the stories name them', () => {
  for (const [lines, ...facts] of [
    ...bareNameStories,
    ...looseTurnStories,
    ...rowsAndYearsStories,
    ...notOfThemStories,
    ...inPassingStories,
    ...timelineStories,
    ...partlySoStories,
    ...visitedNameStories,
    ...firstPersonStories,
    ...farSubjectStories,
    ...councilAndOtherStories,
    ...subjectlessStories,
    ...formerStateStories,
    ...areaSetStories,
    ...belowHeadingStories,
    ...schoolStories,
    ...toldOfThenStories,
    ...leadNounStories,
    ...singledOutStories,
    ...setInClauseStories,
    ...councilStories,
    ...otherStories,
    ...gradelessStories,
    ...frameworkStories,
    ...lookedBackStories,
    ...nearMissStories,
    ...sharedGradeStories,
    ...spokenAreaStories,
    ...toldInTurnStories,
    ...unsureNameStories,
    ...childrenActStories,
    ...underHeadStories,
    ...unknownNameStories,
    ...visitDateStories,
    ...visitDayStories,
    ...toldVisitStories,
    ...wordedOtherwiseStories,
    ...townAndFirmStories,
    ...manyVoiceStories,
    ...formerGradeStories,
    ...clauseStories,
    ...notTheirsStories,
    ...wideClauseStories,
    ...oneBreathStories,
    ...namedByTheStoryStories,
    ...notByTheStoryStories,
    ...scoreAndTurnStories,
    ...namesByClausesStories,
    ...turnedRoundStories,
    ...dateOfVisitStories,
    ...headedRowStories,
    ...inPersonStories,
    ...heavyClauseStories,
    ...toldNextStories,
    ...ledUpToStories,
    ...areasBesideStories,
    ...visitToldApartStories,
    ...noSceneStories,
    ...openingWordStories,
    ...calledByWordStories,
    ...barelyNamedHomeStories,
    ...annualRatingStories,
  ])
    it(lines.join(' / ').slice(0, 160), () => {
      expect([...readStory(lines.join('\n\n'))].sort()).toEqual([...facts].sort())
    })
})
