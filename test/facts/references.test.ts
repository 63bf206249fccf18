import {describe, expect, test} from 'vitest'
import {Block, Document, Passage} from '../../src/document.js'
import {inTextCitations} from '../../src/facts/in-text-citations.js'
import {links} from '../../src/facts/links.js'
import {references} from '../../src/facts/references.js'
import type {Format} from '../../src/format.js'
import {html} from '../../src/formats/html.js'
import {markdown} from '../../src/formats/markdown.js'
import {text} from '../../src/formats/text.js'

function documentOf(source: string, format: Format = text): Document {
  const {blocks, apparatus} = format.read(source)
  return new Document(source, blocks.map((draft, index) => new Block(index, new Passage(draft.kind, draft.text, draft.citations, {}), draft.segments)), {}, {}, undefined, apparatus)
}

describe('in-text citations', () => {
  test.each([
    ['Keels broke (Tarn, 2021).', 'Tarn, 2021 | tarn 2021'],
    ['Keels broke (see Tarn & Orme 2021, p. 4; Haber et al., 2014; Ó Dálaigh, 1999b).', 'Tarn & Orme 2021, p. 4 | tarn orme 2021 at a place', 'Haber et al., 2014 | haber 2014', 'Ó Dálaigh, 1999b | dalaigh 1999'],
    ['Tarn (2021, p. 4) and Orme et al. (2018) agree.', 'Tarn (2021, p. 4) | tarn 2021 at a place narrative', 'Orme et al. (2018) | orme 2018 narrative'],
    ['Van der Meer and Orme (2018) agree.', 'Van der Meer and Orme (2018) | van meer orme 2018 narrative'],
    ['It grew (World Harbour Office, 2020; WHO, 2021).', 'World Harbour Office, 2020 | world harbour office 2020', 'WHO, 2021 | who 2021'],
    ['Keels broke (Tarn, in press), hulls (Orme, 1922/1999).', 'Tarn, in press | tarn', 'Orme, 1922/1999 | orme 1922'],
    ['Boats grew [2], and masts [5-7, 9].', '[2] | 2', '[5-7, 9] | 5 6 7 9'],
    ['Boats grew.[2][5] So did masts [1][2], and sails[3][4].', '[2] | 2', '[5] | 5', '[1] | 1', '[2] | 2', '[3] | 3', '[4] | 4'],
    ['It was the flood (1953), in the Boat Act (1989), in June (June 2019), as drawn (Figure 3), by (born 1970) rows[2][0].'],
    ['She said so (P. Haber, personal communication, 3 May 2020).'],
    ['In [2019] they saw [the] boat (12 km).']
  ])('%s', (source, ...wanted) => {
    const shown = documentOf(source)
      .get(inTextCitations)
      .map(({block, start, end, names, year, numbers, locator, narrative}) => `${block.text.slice(start, end)} | ${[...names, ...(year ? [year] : []), ...numbers, ...(locator ? ['at a place'] : []), ...(narrative ? ['narrative'] : [])].join(' ')}`)
    expect(shown).toEqual(wanted)
  })
})

describe('references', () => {
  const shown = (source: string, format?: Format) => {
    const {entries, heading} = documentOf(source, format).get(references)
    return [`under ${heading}`, ...entries.map(({number, names, year, listed}) => `${number} ${names[0]} ${year}${listed ? '' : ' in running text'}`)]
  }

  test('by author and by number, until the next heading', () => {
    expect(shown('# Boats\n\nKeels.\n\n## References\n\nTarn, L. (2021). Keels.\n\n- Orme 2018. *Hulls*.\n\n## Thanks\n\nHaber (2014).', markdown)).toEqual(['under references', 'undefined tarn 2021', 'undefined orme 2018'])
    expect(shown('Boats [2].\n\n## Works Cited\n\n1. Tarn, L. *Keels*, 2021.\n2. Orme, P. *Hulls*, 2018.', markdown)).toEqual(['under works cited', '1 tarn 2021', '2 orme 2018'])
    expect(shown('Boats [2].\n\nReferences\n\n[1] Tarn 2021. Keels.\n[2] Orme 2018. Hulls.')).toEqual(['under references', '1 tarn 2021', '2 orme 2018'])
    expect(shown('<p>Boats.</p><h2>References</h2><ul><li>Tärn, L. (2021). Keels.</li></ul>', html)).toEqual(['under references', 'undefined tarn 2021'])
  })

  test('a list for further reading is none; an entry in running text is one', () => {
    expect(shown('Boats.\n\n## Further reading\n\nTarn, L. (2021). Keels.', markdown)).toEqual(['under undefined'])
    expect(shown('As before. Tarn, L. (2021). Keels. So be it.')).toEqual(['under undefined', 'undefined tarn 2021 in running text'])
  })
})

describe('links', () => {
  const shown = (source: string, format: Format) => documentOf(source, format).get(links).map(({kind, address, place, within}) => `${kind} ${address} ⟨${place.block.text.slice(place.start, place.end)}⟩${within ? ` in ${within.block.kind} ${within.start}` : ''}`)

  test('in each format, with their block', () => {
    expect(shown('See https://a.test/b.', text)).toEqual(['address https://a.test/b ⟨https://a.test/b⟩ in paragraph 4'])
    expect(shown('See https://a.test/b, [c](d).', markdown)).toEqual(['address https://a.test/b ⟨https://a.test/b⟩ in paragraph 4', 'link d ⟨d⟩ in paragraph 7'])
    expect(shown('<li>See https://a.test/b, <a href="d">c</a>.</li>', html)).toEqual(['link d ⟨d⟩ in item 22', 'address https://a.test/b ⟨https://a.test/b⟩ in item 4'])
  })

  test('the text of a note of a wiki is taken once', () => {
    expect(shown('<p>So.<ref>https://a.test/b</ref></p>', html)).toEqual(['address https://a.test/b ⟨https://a.test/b⟩ in paragraph 0'])
  })
})
