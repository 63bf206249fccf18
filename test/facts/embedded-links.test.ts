import {describe, expect, test} from 'vitest'
import {Passage} from '../../src/document.js'
import {embeddedLinkText} from '../../src/facts/embedded-links.js'

const embeddedLinks = (text: string) => new Passage('paragraph', text, [], {}).get(embeddedLinkText)

/** What stands between ⟦ and ⟧ is the card; without it the sentence reads on. */
const whole: readonly string[] = [
  // as extractors write it: glued to the name, spaced, or spaced on both sides
  'Sen. Ada Pell⟦Ada June PellWho closed the locks? Grice eyes a third term MORE⟧ (D-Vt.) said on Friday.',
  'Sen. Ada Pell⟦ Ada June PellWho closed the locks? Grice eyes a third term MORE⟧ (D-Vt.) said on Friday.',
  'Sen. Ada Pell⟦ Ada June Pell Who closed the locks? Grice eyes a third term MORE⟧ (D-Vt.) said on Friday.',
  'Sen. Ada Pell⟦\nAda June PellWho closed the locks? Grice eyes a third term\nMORE⟧ (D-Vt.) said on Friday.',
  'Sen. Ada Pell⟦ Ada June PellWho closed the locksMORE⟧ (D-Vt.) said on Friday.',
  // the full name says no more than the visible one
  'Then Lena Ortiz⟦Lena OrtizLocks reopen after a wet spring MORE⟧, who runs the yard, left.',
  'Then Lena Ortiz⟦ Lena Ortiz Grice: nobody called me MORE⟧, who runs the yard, left.',
  // a surname alone
  'The clerk praised Pell⟦Ada June PellNine pumps and no plan MORE⟧ as a friend.',
  'It was Okoro⟦Dana OkoroThe Memo: What the harbour lost in May MORE⟧.',
  // nicknames, particles, two words, surname first
  'Rep. Tom Grice⟦ Thomas (Tom) Otis GriceHouse votes on locks MORE⟧ left.',
  'Rep. Buck Okoro⟦ Winston (Buck) Leroy OkoroHouse votes on locks MORE⟧ left.',
  'Mayor Bill de Witt⟦ Bill de WittDe Witt shuts the gate MORE⟧ left.',
  'Rep. Jan Van Loon⟦ Jan Van Loon Democrats eye the district MORE⟧ (N.J.) left.',
  'President Kim Dae Won⟦ Kim Dae WonTalks end in Tarn MORE⟧ left.',
  'Rep. Ida Ros-Lee⟦ Ida Maria Ros-LeeNine pumps, no plan MORE⟧ left.',
  // the headline begins with the name, a quotation, a figure
  'Sen. Ada Pell⟦ Ada June PellPell: I never said so MORE⟧ left.',
  "Sen. Ada Pell⟦ Ada June Pell'Shut the gate' is no plan MORE⟧ left.",
  'Sen. Ada Pell⟦ Ada June Pell2020 hopefuls avoid the locks MORE⟧ left.',
  'Sen. Ada Pell⟦ Ada June Pell Ada Pell denies all MORE⟧ left.',
  'Sen. Ann McIver⟦ Ann Joan McIverMcIver speaks for an hour MORE⟧ left.',
  // suffixes stay outside
  'Rep. Tom Grice⟦ Thomas (Tom) GriceHouse votes on locks MORE⟧ III (Vt.) left.',
  'It was Tom Grice Jr.⟦ Thomas (Tom) Otis GriceGrice Jr.’s quiet week MORE⟧ who left.',
  // accents and spellings differ
  'Rep. Ana Perez⟦ Ana Rosa PérezFirst vote on locks MORE⟧ left.',
  'Rep. Ana Velazco⟦ Ana Rosa VelascoFirst vote on locks MORE⟧ left.',
  'Aide Mia Ortiz⟦ Mia Rosa GriceBill on locks stalls MORE⟧ Grice left.',
  // no headline
  'The chief of staff, Tom Grice⟦ Thomas Otis GriceMORE⟧’s friend, left.',
  // several newsletters, in brackets, twice in a sentence
  '“[Rep. Ada Pell⟦ Ada June PellEvening Brief — Sponsored by Tarn Savings — The gate holds | Locks reopen MORE⟧ (D-Vt.)] knew.”',
  'Both Ada Pell⟦ Ada June PellNine pumps MORE⟧ and Tom Grice⟦Tom GriceOne gate MORE⟧ left.'
]

const torn: readonly string[] = [
  'The office of Ada Pell⟦Ada June PellJudge bars Pell from the locks… [+2100 chars]⟧',
  'The office of Ada Pell⟦Ada June Pell⟧Judge bars Pell from the locks. It was shut.'
]

const prose: readonly string[] = [
  '',
  'MORE',
  'Sen. Ada Pell (D-Vt.) said MORE on Friday.',
  'The call came from Ada Pell. Pell was the first to see MORE than one boat.',
  'Ada Pell, Pell’s brother and Tom Grice asked for MORE.',
  'GreenTide GreenWave sells MORE, and asks for MORE.',
  'A YouTube YouTuber wants MORE.',
  'NO MORE LOCKS, said Tom Grice, brother of Otto Grice. READ MORE: locks.',
  'In New York New Yorkers want MORE.',
  'Pell Grants, Pell Street and Pell herself: MORE of that.',
  'McIver, MacArden, DeLuca, LoPresti and O’Hara declined. MORE follows.',
  'BALTIMORE BALTIMORE ADA PELL ADA JUNE PELL MORE'
]

function marked(text: string): string {
  let out = ''
  let at = 0
  for (const {start, end} of embeddedLinks(text)) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
    at = end
  }
  return out + text.slice(at)
}

const plain = (text: string) => text.replace(/[⟦⟧]/g, '')

describe('embedded links', () => {
  test.each(whole)('%s', (text) => {
    expect(marked(plain(text))).toBe(text)
    expect(embeddedLinks(plain(text)).every((link) => link.whole)).toBe(true)
  })

  test.each(torn)('cut off: %s', (text) => {
    expect(marked(plain(text))).toBe(text)
    expect(embeddedLinks(plain(text)).some((link) => link.whole)).toBe(false)
  })

  test.each(prose)('prose: %s', (text) => {
    expect(marked(text)).toBe(text)
  })

  test.each([
    ['Ana Castelo', 'Ana Rosa Castello'],
    ['Lena Ortiz', 'Lena Ortiz Grice'],
    ['Lena Ortiz', 'Lena Rosa Grice'],
    ['Ines Varela', 'Inés Marta Varela'],
    ['Tom Grice Jr.', 'Thomas (Tom) Otis Grice']
  ])('%s, whose card says %s', (name, fuller) => {
    for (const headline of ['Who closed the locks?', 'Nine pumps and no plan', '2019 floods come back']) {
      const text = `The levy, said ${name}⟦${fuller}${headline} MORE⟧ on Friday, was paid.`
      expect(marked(plain(text))).toBe(text)
      const torn = `The levy, said ${name} ${fuller}${headline} Two more … [+2100 chars]`
      expect(embeddedLinks(torn).every((link) => !link.whole)).toBe(true)
    }
  })

  test('the visible name ends where the card begins', () => {
    const text = 'It was Tom Grice Jr. Thomas (Tom) Otis GriceNine pumps MORE who left.'
    const [link] = embeddedLinks(text)
    expect(text.slice(link!.visible.start, link!.visible.end)).toBe('Grice Jr.')
    expect(link!.visible.end).toBe(link!.start)
  })

  test('a card ends within its paragraph', () => {
    expect(embeddedLinks('Sen. Ada Pell Ada June Pell Nine pumps\n\nAsk for MORE.')).toEqual([])
  })

  test.each(['MORE ', 'Pell Pell MORE ', 'aB', 'Pell Ada Pell ', 'AdaPell AdaPell '])('linear on “%s” over and over', (words) => {
    const took = (times: number) => {
      const text = words.repeat(times)
      const start = performance.now()
      embeddedLinks(text)
      return performance.now() - start
    }
    took(2000)
    expect(took(20000)).toBeLessThan(2000)
  })
})
