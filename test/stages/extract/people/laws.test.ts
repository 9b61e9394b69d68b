import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPeople } from './read-people.ts'

const given = fc.constantFrom(
  ...'Aisha Agnieszka Bronwen Chidi Delphine Ewan Fatima Gurpreet Hywel Imogen Jo Kwame Li-Mei Mateusz Nkechi Oonagh'.split(
    ' ',
  ),
)
const family = fc.constantFrom(
  ...'Akhtar|al-Hashimi|Ashworth-Bell|Bains|D’Arcy|de Freitas|Field|Good|Hill|Kowalczyk|MacDiarmid|May|Ng|O’Hare|Ó Briain|Owusu|van der Berg|Wójcik|Young'.split(
    '|',
  ),
)
const frames: readonly ((name: string) => string)[] = [
  name => `Headteacher ${name} said the school was proud.`,
  name => `“We are proud,” said ${name}, chair of governors at Alder School.`,
  name => `Cllr ${name}, cabinet member for children, said so.`,
  name => `The report was sent to ${name}, who led the inspection.`,
  name => `It was the work of the council’s chief executive, Dr ${name}.`,
]

describe('laws of people', () => {
  it('finds whoever is put in a frame, under the whole name', () => {
    fc.assert(
      fc.property(given, family, fc.constantFrom(...frames), (first, last, frame) => {
        const name = `${first} ${last}`
        expect(readPeople(frame(name)).facts.map(person => person.name)).toEqual([name])
      }),
      { numRuns: 300 },
    )
  })

  it('finds the same people whether accents are composed or not', () => {
    fc.assert(
      fc.property(given, family, fc.constantFrom(...frames), (first, last, frame) => {
        const text = frame(`${first} ${last}`)
        const names = (form: string) => readPeople(text.normalize(form)).facts.map(person => person.name)
        expect(names('NFD')).toEqual(names('NFC'))
      }),
      { numRuns: 100 },
    )
  })

  it('takes a surname, a titled surname and a first name for the person named in full', () => {
    fc.assert(
      fc.property(given, family, (first, last) => {
        const text = `Headteacher ${first} ${last} was proud. “Yes,” ${last} said. Dr ${last} smiled, and ${first} added: “Good.”`
        const [person, ...others] = readPeople(text).facts
        expect(others).toEqual([])
        expect(person?.mentions).toHaveLength(4)
      }),
      { numRuns: 100 },
    )
  })

  it('keeps its places and never throws, whatever the text', () => {
    const bits = fc.constantFrom(
      ..."Ann Orme Jo Ng Cllr Mr Mrs the The of and , . : “ ” ' ( ) head headteacher chair council's School said who is was Lord van de O’Hara J. K 33 OBE Jr \n".split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(bits, fc.constantFrom(' ', '')), { maxLength: 30 }), pieces => {
        const text = pieces.flat().join('')
        for (const { start, end, words } of readPeople(text).mentions) {
          expect(text.slice(start, end)).toBe(words)
          expect(words.trim()).not.toBe('')
        }
      }),
      { numRuns: 400 },
    )
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => void readPeople(text)))
  })
})
