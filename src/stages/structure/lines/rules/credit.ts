import type { KindRule } from '../kind-rule.ts'

/** A credit stands so many lines above the end of the page at most. */
const NEAR = 4
/** A longer line is none, in code units. */
const LONGEST = 260
const NAME = "\\p{Lu}[\\p{L}\\p{M}'.-]+(?: (?:\\p{Lu}[\\p{L}\\p{M}'.-]*|[a-z]{2,3})){1,3}"
const WORK =
  '(?:additional |further |with )?(?:reporting|research|writing|editing|photography|photographs|graphics?|compiled|written|edited|story|video|text|translation)'
const POST = '(?:writer|reporter|columnist|correspondent|editor|journalist|contributor|author|freelancer)s?'

/** What begins a credit: "(Reporting by Jo Lamb", "With reporting by". */
const LED = new RegExp(`^[\\W_]{0,6}${WORK}(?: [a-z]+)? by:? (?:the )?(?=\\p{Lu})`, 'iu')
/** What ends one: "Jo Lamb contributed reporting from Tarn." */
const CONTRIBUTED =
  /\bcontributed (?:(?:additional |some )?(?:reporting|research|writing)\b|(?:to|from) (?:this|the) (?:report|story|article)\b|(?:to the )?report(?:ing)?\b)|\b(?:writers?|reporters?|correspondents?|editors?) [^.;:"]{4,120} contributed(?: from [^.;:"]{3,60}|)\.?$/i
/** "Jo Lamb reported from Tarn, and Ade Obi from Alder." */
const REPORTED = new RegExp(
  `^(${NAME})(?:,? and ${NAME})? reported (?:this (?:story|article) )?from \\p{Lu}[^:;"]*$`,
  'u',
)
/** "Jo Lamb is a staff writer at the Gazette.", "Jo Lamb, a freelance writer, lives in Tarn." */
const BIOGRAPHY = new RegExp(
  `^(${NAME})(?: is (?:an?|the) |, (?:an?|the) )(?:[\\p{L}'-]+ ){0,4}?${POST}(?: (?:at|for|with|of|on|based)\\b|, lives\\b|\\.$)`,
  'u',
)
/** "Jo Lamb can be reached at", "Contact Jo Lamb at": with an address or a number. */
const REACH = new RegExp(
  `^(?:(?:contact|follow|email|e-mail|reach|call) )?(${NAME}) (?:can be reached |may be reached |covers [^.]{3,60}\\. e-?mail |on Twitter|at\\b|via\\b).*(?:@|\\d{3})`,
  'iu',
)

/** What every credit holds; quicker than to read each kind. */
const MAY_BE =
  /\bby\b|contributed|reported|@|\d{3}|writer|report|column|correspond|editor|journalis|author|freelance/i

/** A line that says who else worked on the article, below it. */
export const credit: KindRule = {
  kind: 'byline',
  is: ({ lines, body }, i) => {
    if (i <= body || i < lines.length - NEAR) return false
    const text = lines[i]?.text ?? ''
    if (!MAY_BE.test(text) || text.length > LONGEST || text.includes('"')) return false
    if (LED.test(text) || CONTRIBUTED.test(text)) return true
    const name = (REPORTED.exec(text) ?? BIOGRAPHY.exec(text) ?? REACH.exec(text))?.[1]
    // of whom the story tells is none of its writers
    return name !== undefined && !lines.slice(0, i).some(line => line.text.includes(name))
  },
  reads: [
    '(Reporting by Jo Lamb in Tarn; Editing by Ade Obi)',
    'Additional reporting by Jo Lamb',
    'With reporting by Jo Lamb.',
    'Jo Lamb contributed reporting from Tarn.',
    'Gazette writers Jo Lamb in Tarn and Ade Obi in Alder contributed to this report.',
    'Jo Lamb reported from Tarn, and Ade Obi from Alder.',
    'Jo Lamb is a staff writer at the Gazette.',
    'Jo Lamb, a freelance writer, lives in Tarn.',
    'Jo Lamb can be reached at jlamb@gazette.example or 555-0122.',
    'Contact Jo Lamb at jlamb@gazette.example',
  ],
  leaves: [
    'Reporting by schools has improved.',
    'Jo Lamb contributed £40 to the fund.',
    'Jo Lamb, a retired nurse, lives in Tarn.',
    'Jo Lamb is the head of the school.',
    'Editing by numbers is no cure.',
  ],
}
