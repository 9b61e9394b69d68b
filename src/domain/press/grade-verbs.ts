/** Verbs and phrases that say what something was found to be, before the grade; comma-separated, lower case. Source: wordings of the British press on inspections, 2003 to 2026, and of Ofsted's reports. */
export const JUDGE_VERBS = `
adjudged, assess, assess as, assessed, assessed as, assesses, assesses as, billed as, bills as, brand,
branded, branded as, branding, brands, brands as, called, calling, came out, came out as, categorise as,
categorised as, categorises as, certified, certified as, certifies as, characterised as, class as, classed,
classed as, classes, classes as, classified, classified as, classifies as, classifying as, come out, come
out as, comes out as, coming out, coming out as, commended as, condemned as, condemning as, condemns as,
confirmed as, confirms as, consider, considered, considering, considers, declare, declared, declares,
declaring, deem, deemed, deeming, deems, deems as, describe as, described, described as, describes,
describes as, describing, describing as, designated, designated as, dubbed, evaluated, evaluated as,
evaluates as, find, finding, finds, finds as, found, graded, hailed, hailed as, hailing as, hails as, held
to, held up as, identified as, judge, judged, judged as, judges, judges as, judging, labelled, labelled as,
labelling, labels, labels as, lauded as, left as, left at, listed as, lists as, marked, marked as, marked
out as, marks out as, named, named as, names as, naming, naming as, picked out as, praised as, praises as,
praising as, pronounced, pronounces, pronouncing, put down as, ranked, ranked as, ranking as, ranking it,
ranks, ranks as, rate, rated, rated as, rates, rates as, re-graded, re-rated, reckoned, recognise as,
recognised, recognised as, recognises as, regard as, regarded as, regarding as, regards as, regraded,
reported to, rerated, ruled, rules, said to, scored as, scored at, scraped by as, scraped in as, scraped
through as, scrapes through as, seen as, sees as, shown to, singled out as, slammed as, slamming as, slams
as, stamped, tagged, tell, telling, thought, told, viewed as, views as, written off as`

/** Verbs of getting and giving a grade; comma-separated, lower case. Source: as above. */
export const GET_VERBS = `
achieve, achieved, achieves, achieving, assigned, assigns, attain, attained, attaining, attains, attract,
attracted, attracts, award, awarded, awarding, awards, bagged, bags, be met with, boast, boasted, boasts,
came away, came away with, came out with, can call itself, can now call itself, can now call themselves,
carried off, carries, carry, celebrated, celebrates, celebrating, clinched, clinches, collected, come away,
come away with, comes away, comes away with, drew, earn, earned, earning, earns, earnt, emerged with, ended
up with, ended with, enjoyed, enjoys, escaped with, finished with, gain, gained, gaining, gains, gave, get,
gets, getting, give, given, gives, giving, go no further than, goes no further than, got, got as far as, got
away with, got no further than, granted, handed, handed down, handed out, hands, held, hit with, hold,
holding, holds, landed, landed with, left with, let off with, made it as far as, made it to, managed,
merited, merits, met, never got above, never got beyond, never got past, never rose above, notched up,
obtained, obtains, picked up, picking up, picks up, posted, presented with, put down, reached,
reaches, reaching, receive, received, receives, receiving, recorded, resulted in, returned, saddled with,
scoop, scooped, scooping, scoops, score, scored, scores, scoring, secure, secured, secures, securing, served
with, slapped with, spared with, took, took home, walked away with, walks away with, warranted, went no
further than, win, winning, wins, won`

/** Verbs of keeping a grade; comma-separated, lower case. Source: as above. */
export const KEEP_VERBS = `
clings on to, clings to, clung on to, clung to, continue to be, continued to be, continues to be, continuing
to be, hang on to, hanging on to, hangs on to, held at, held back at, held down at, held firm, held firm at,
held its, held on to, held steady at, hold firm, hold on to, holding on to, holds firm, holds on to, hung on
to, keep, keep hold of, keeping, keeping hold of, keeps, keeps hold of, kept, kept at, kept hold of,
languish, languished, languishes, languishing, maintain, maintained, maintaining, maintains, pegged at,
pegged back to, preserved, put at, remain, remained, remaining, remains, repeated, reserved, reserves,
retain, retained, retaining, retains, sits at, standing at, stands at, stay, stay put, stayed, stayed put,
staying, staying put, stays, stays put, stood at, stuck, stuck at, stuck on, upheld`

/** Verbs and nouns of moving from one grade to another; comma-separated, lower case. Source: as above. */
export const MOVE_VERBS = `
advanced, advances, ascended, back, boosted, bounced back, bumped down, bumped up, change, changed, clawed
its way, climb, climbed, climbing, climbs, come back, crashed, descended, dip, dipped, dips, downgrade,
downgraded, downgrades, drop, dropped, dropping, drops, elevated, fall, fallen, falling, falls, fell, fought
its way, go, goes, gone, got itself, hauled itself, improve, improved, improvement, improves, improving,
journey, jump, jumped, jumping, jumps, leap, leap forward, leaped, leaping, leaps, leapt, lift, lifted,
lifting, lifts, marked down, move, moved, moves, moving, moving on, plummeted, plunge, plunged, plunges,
progressed, promoted, pulled itself, raised, raises, relegated, return, returned to, returns, rise, risen,
rises, rising, rose, sank, shift, shifted, shot, sink, sinks, slid, slide, slides, sliding, slip, slipped,
slipping, slips, slump, slumped, slumps, soared, soars, step, stepped, sunk, swing, swung, taken,
transformation, transformed, tumble, tumbled, tumbles, turn, turnaround, turned, upgrade, upgraded,
upgrades, upgrading, went`

/** Verbs of losing a grade, before it; comma-separated, lower case. Source: as above. */
export const LOSE_VERBS = `
came out of, come out of, comes out of, coming out of, emerge from, emerged from, emerges from, escaped,
exit, exited, exits, forfeited, got out of, leaves, left, lifted out of, lose, loses, losing, lost, no
longer in, out of, relinquished, removed from, rid of, shaken off, shed, sheds, shook off, shrugged off,
stripped of, surrendered, taken out of, threw off`
