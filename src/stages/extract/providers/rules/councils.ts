import { CHILDREN_SERVICES_WORDS } from '../../../../domain/press/provider-names.ts'
import { bareKind } from '../bare-kind.ts'
import { type NameReading, type ProviderRule, readName, wordBefore } from '../provider-rule.ts'
import type { Run } from '../run.ts'
import { isAuthorityName, lastOfName, readAfter } from './read-authority.ts'

const SORTS = '(?:(?:metropolitan|met|county|city|borough|unitary|london borough|royal borough) ){0,3}'
const SORT_WORDS = 'borough city council county london met metropolitan royal unitary'.split(' ')
/** The letters that such words as "children's services" begin with, and the comma before "whose". */
const SERVICE_OPENERS =
  ', acting adoption authority cabinet child children childrens childs corporate director early executive failing former fostering inadequate interim joint lead local looked new outstanding own safeguarding send services social special strategic struggling then troubled unitary'.split(
    ' ',
  )
const COUNCIL = new RegExp(`(?:'s)? ${SORTS}council(?![\\w-]| (?:tax|hous(?:e|es|ing)|estate)\\b)`, 'y')
const AUTHORITY = new RegExp(
  `(?:'s|, whose)? (?:(?:own|joint|failing|troubled|struggling|inadequate|outstanding|new) )?(?:council |council's )?(?:${CHILDREN_SERVICES_WORDS.join('|')})(?![\\w-])`,
  'y',
)
const TRUST =
  /(?: children'?s (?:services )?trust| children and (?:families|young people)'?s? trust| children first)(?![\w-])/y
const SERVICES = [
  "child(?:ren)?'?s'? (?:and famil(?:y|ies) |and young people's )?(?:social )?(?:services|care)",
  'services for (?:vulnerable )?children(?: and (?:their )?(?:families|young people))?',
  'services for (?:looked[- ]after children|children in care|care leavers)',
  '(?:child(?:ren)? protection|safeguarding|adoption|fostering)(?: (?:arrangements|services|work|provision|practice))?',
  'social (?:services|care|work)',
  'send (?:services|provision|system)',
  'child services',
  'special educational needs(?: and disabilities)?(?: \\(send\\))?',
  'send inspection',
  'care leavers',
  'children in care',
  '(?:safeguarding and )?looked[- ]after children(?: services)?',
  'safeguarding (?:children )?board',
  '\\b(?:similar|same|sister|neighbouring) (?:service|board|authority|council)',
]
const BEFORE = new RegExp(
  `(?:${SERVICES.join('|')}) (?:department )?(?:in|at|across|of|from|run by|provided by) (?:the (?:city|county|borough) of |the )?$`,
)
/** "its report on", "its inspection of": in an article on councils, of one. */
const REPORT = /\b(?:(?:report|findings|verdict|judge?ment) (?:on|into)|(?:report|inspection) of) (?:the )?$/
const BOROUGH_OF = /(?:(?:london|royal|metropolitan|royal london) )?(?:borough|county|city) of $/
const LONDON_BOROUGH = /(?:london|royal|metropolitan)/

const endsRun = (run: Run, last: number): boolean => last === run.words.length - 1

// "in Marrowdale and the city of Oxbeck": the second
function citiesAfter(runs: readonly Run[], at: number): NameReading[] {
  const [run, next] = [runs[at], runs[at + 1]]
  if (!run || next?.line !== run.line) return []
  const gap = run.lower.slice(run.words.at(-1)?.end, next.words[0]?.start)
  const last = lastOfName(next, 0)
  return /^,? and (?:in )?(?:the )?(?:city|county|borough|neighbouring|nearby) (?:of )?$/.test(gap) &&
    isAuthorityName(next, 0, last)
    ? [readName(next, 0, last, 'local-authority')]
    : []
}

/** Rules for names of local authorities. */
export const councilRules: readonly ProviderRule[] = [
  {
    id: 'provider/council',
    reads: [
      ['It is run by Marrowdale Council.', 'Marrowdale Council'],
      ['Marrowdale county council said so.', 'Marrowdale County Council'],
      [
        'Jo Ng leads Stow-on-the-Marsh Metropolitan Borough Council.',
        'Stow-on-the-Marsh Metropolitan Borough Council',
      ],
      ['Leader of Oxbeck City Council Jo Ng said so.', 'Oxbeck City Council'],
    ],
    leaves: [
      'The Arts Council said so.',
      'Alder Parish Council met.',
      'The school council met.',
      'Marrowdale council tax rose.',
      'A Labour council would.',
      'Marrowdale councillors met.',
    ],
    needs: { behind: SORT_WORDS },
    read: run => readAfter(run, COUNCIL, true),
  },
  {
    id: 'provider/borough-of',
    reads: [
      ['The London Borough of Northmere said so.', 'London Borough of Northmere'],
      ['It is in the borough of Northmere.', 'borough of Northmere'],
    ],
    leaves: ['He left London for Northmere.', 'A borough of 200,000 people.'],
    needs: { inside: ['borough'], before: ['of'] },
    read: run => {
      const borough = run.words.findIndex(
        ({ key }, at) => key === 'borough' && / of /.test(run.gaps[at + 1] ?? ''),
      )
      if (borough >= 0) {
        const from =
          borough > 0 && LONDON_BOROUGH.test(run.words[borough - 1]?.key ?? '') ? borough - 1 : borough
        return [readName(run, from, lastOfName(run, borough + 1), 'local-authority')]
      }
      const first = run.words[0]?.start ?? 0
      const before =
        wordBefore(run) === 'of' && BOROUGH_OF.exec(run.lower.slice(Math.max(0, first - 36), first))?.[0]
      if (!before || !/borough/.test(before)) return []
      const own = readName(run, 0, lastOfName(run, 0), 'local-authority')
      const start = own.start - before.length
      return [{ ...own, start, name: run.line.plain.slice(start, own.end) }]
    },
  },
  {
    id: 'provider/childrens-trust',
    reads: [['Marrowdale Children’s Trust runs them.', 'Marrowdale']],
    leaves: ['The Children’s Trust runs them.', 'Alder Trust runs them.'],
    needs: { behind: ['children'] },
    read: run => readAfter(run, TRUST, true),
  },
  {
    id: 'provider/childrens-services',
    reads: [
      ['Marrowdale children’s services were praised.', 'Marrowdale'],
      ['Marrowdale’s director of children’s services left.', 'Marrowdale'],
      ['Inspectors saw Marrowdale Safeguarding Children Board.', 'Marrowdale'],
      ['Marrowdale’s SEND services were praised.', 'Marrowdale'],
    ],
    leaves: [
      'Local children’s services were praised.',
      'England’s children’s services were praised.',
      'Jane Field, cabinet member for children, said so.',
      'The director of children’s services left.',
    ],
    needs: { behind: SERVICE_OPENERS },
    read: run => readAfter(run, AUTHORITY, false),
  },
  {
    id: 'provider/services-in',
    reads: [
      ['Children’s services in Marrowdale were praised.', 'Marrowdale'],
      ['Services for children and families in Marrowdale were praised.', 'Marrowdale'],
      ['Looked after children services in Orme and the city of Tarn were praised.', 'Orme', 'Tarn'],
      ['The council read the report on Marrowdale.', 'Marrowdale'],
      ['Ofsted has rated children’s services in Orme Good.', 'Orme'],
    ],
    leaves: ['Children’s services in England were praised.', 'Schools in Marrowdale were praised.'],
    needs: { before: ['across', 'at', 'by', 'from', 'in', 'into', 'of', 'on'] },
    read: (run, setting, runs, at) => {
      const first = run.words[0]?.start ?? 0
      const before = run.lower.slice(Math.max(0, first - 90), first)
      const isOfServices = BEFORE.test(before)
      if (!isOfServices && !(setting.main === 'local-authority' && REPORT.test(before))) return []
      const last = lastOfName(run, 0)
      if (!isAuthorityName(run, 0, last)) return []
      const others = isOfServices && endsRun(run, last) ? citiesAfter(runs, at) : []
      const own = readName(run, 0, last, 'local-authority')
      return [{ ...own, kind: isOfServices ? own.kind : bareKind(own.name, setting) }, ...others]
    },
  },
]
