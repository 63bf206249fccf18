// What the rules about citations point to is the text of its span, and what they change leaves the rest of the markup as it is.
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fix, lint} from '../src/index.js'

const ids = [
  'undefined-citation', 'unused-citation-definition', 'duplicate-citation-definition', 'bare-url-citation', 'nondescript-link-text',
  'empty-link-target', 'invalid-identifier', 'citation-year-mismatch', 'citation-without-reference', 'reference-without-citation',
  'quotation-missing-locator', 'tracking-url'
] as const
const rules = Object.fromEntries(ids.map((id) => [id, 'on' as const]))

const parameter = fc.oneof(
  fc.tuple(fc.constant(true), fc.constantFrom('utm_source=a', 'utm_medium=b%20c', 'fbclid=x-_1', 'gclid', 'mc_cid=2')),
  fc.tuple(fc.constant(false), fc.constantFrom('id=4', 'q=a+b', 'page=2', 'utmost=1', 'flag'))
)
const address = fc.record({path: fc.constantFrom('', '/', '/a/b_(c)', '/d.html'), parameters: fc.array(parameter, {maxLength: 5}), fragment: fc.constantFrom('', '#part')})

interface Address {
  readonly path: string
  readonly parameters: readonly (readonly [tracks: boolean, text: string])[]
  readonly fragment: string
}

/** The address with its parameters, and as it should be without those that track. */
function written({path, parameters, fragment}: Address, sign: string): readonly [before: string, after: string] {
  const query = (list: Address['parameters']) => (list.length > 0 ? '?' + list.map(([, text]) => text).join(sign) : '')
  const whole = (list: Address['parameters']) => `https://town.test${path}${query(list)}${fragment}`
  return [whole(parameters), whole(parameters.filter(([tracks]) => !tracks))]
}

const shapes = {
  markdown: ['The [*minutes* of May]($ "Title") say so.', '- > See <$>, or not.', '[![Map](m.png)]($)', 'As [told][t].\n\n[t]: <$> "Town"', 'A note.[^1]\n\n[^1]: Orme, $ and more.', '| a |\n|---|\n| [b]($) |', '<a title="x" href="$">c</a> in **bold**'],
  html: ['<p>The <a class="x" href="$" id="y"><b>minutes</b></a>&nbsp;say so.</p>', "<ul><li><a href='$'>a</a></li></ul>", '<p>At $ they say.</p>', '<table><tr><td><a href="$">b</a></table>'],
  text: ['The minutes ($) say so.', 'At $, they say.', 'At $']
} as const

describe.each(Object.keys(shapes) as (keyof typeof shapes)[])('%s', (format) => {
  const part = fc.tuple(fc.constantFrom<string>(...shapes[format]), address)

  test('a fix of an address leaves all else as it is', () => {
    fc.assert(
      fc.property(fc.array(part, {minLength: 1, maxLength: 4}), fc.constantFrom('\n', '\r\n'), (parts, line) => {
        const sign = format === 'html' ? '&amp;' : '&'
        const made = (side: 0 | 1) => parts.map(([shape, of], at) => shape.replaceAll('[t]', `[t${at}]`).replaceAll('[^1]', `[^${at}]`).replace('$', () => written(of, sign)[side])).join('\n\n').replaceAll('\n', line)
        const source = made(0)
        const {findings} = lint(source, {format, preset: 'none', rules: {'tracking-url': 'on'}})
        expect(fix(source, findings)).toBe(made(1))
      }),
      {numRuns: 300}
    )
  })

  test('what is found is the text of its span', () => {
    const more = fc.constantFrom('[here](#)', 'So.[^9]', '[9]: http:/x', 'ISBN 0-306-40615-9', 'Orme (2018) writes “a keel without any boat”.', '(Tarn, 2012)', 'References', 'Tarn, L. (2019). Keels.', '<a href="">here</a>', 'doi:10.1/x *and* ISSN 2049-3635')
    fc.assert(
      fc.property(fc.array(fc.oneof(more, part.map(([shape, of]) => shape.replace('$', () => written(of, '&')[0]))), {maxLength: 8}), (parts) => {
        const source = parts.join('\n\n')
        for (const {actual, start, end, ruleId} of lint(source, {format, preset: 'none', rules}).findings) {
          // Words that emphasis or a link stands in read without it, and a break in HTML as a blank.
          const plain = (words: string) => words.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_\\&[\]]/g, '').replace(/\s+/g, ' ')
          const written = plain(source.slice(start, end).replace(/<[^>]*>|&amp;/g, ''))
          // An entry of a list is a whole paragraph, notes and pictures and all: its first word tells where it begins.
          const isEntry = ruleId === 'reference-without-citation'
          if (source.slice(start, end) !== actual) expect(isEntry ? written.split(' ')[0] : written, ruleId).toBe(isEntry ? plain(actual).split(' ')[0] : plain(actual))
        }
      }),
      {numRuns: 300}
    )
  })
})

describe('DOIs', () => {
  const mended = (source: string, format: 'text' | 'markdown' | 'html', options: {readonly normalise?: 'url' | 'bare'} = {}) => {
    const {findings} = lint(source, {format, preset: 'none', rules: {'invalid-identifier': ['error', options]}})
    return {count: findings.length, text: fix(source, findings), titles: findings.flatMap(({suggestions = []}) => suggestions.map(({title}) => title))}
  }

  test.each([
    ['markdown', '[Orme](https://doi.org/10.5555/hulls.)', '[Orme](https://doi.org/10.5555/hulls)'],
    ['markdown', '[Orme](<https://doi.org/10.5555/hulls);> "Hulls")', '[Orme](<https://doi.org/10.5555/hulls> "Hulls")'],
    ['markdown', 'As [told][t].\n\n[t]: http://dx.doi.org/doi:10.5555/hulls,', 'As [told][t].\n\n[t]: http://dx.doi.org/10.5555/hulls,'],
    ['markdown', 'See <https://doi.org/doi.org/10.5555/a_b>.', 'See <https://doi.org/10.5555/a_b>.'],
    ['html', '<p>See <a id="a" href="https://doi.org/10.5555/hulls.">Orme</a>.', '<p>See <a id="a" href="https://doi.org/10.5555/hulls">Orme</a>.'],
    ['html', '<p>See doi:<b>doi:10.5555/hulls</b>.', '<p>See doi:<b>10.5555/hulls</b>.'],
    ['text', 'See https://doi.org/doi/10.5555/hulls.', 'See https://doi.org/10.5555/hulls.']
  ] as const)('what keeps a DOI from leading anywhere goes: %s, %s', (format, source, expected) => {
    expect(mended(source, format).text).toBe(expected)
  })

  test.each([
    ['text', 'See https://doi.org/10.5555/hulls. See doi:10.5555/keels, doi: 10.5555/ice; (doi:10.5555/a(b)).'],
    ['markdown', 'See https://doi.org/10.5555/hulls, [Orme](https://doi.org/10.1002/(SICI)1097), [this](https://doi.org/10.5555/a?b) and http://dx.doi.org/10.5555/keels).'],
    ['html', '<p>See <a href="http://dx.doi.org/10.5555/hulls">doi:10.5555/hulls</a>.'],
    ['markdown', 'A DOI has a prefix (doi:10.5555) and 2 parts. The doi: 10.5555 / or so.']
  ] as const)('what is sound is left alone: %s, %s', (format, source) => {
    expect(mended(source, format)).toEqual({count: 0, text: source, titles: []})
  })

  test.each(['doi:10.5555 /hulls2', 'doi:10.5555/ hulls2', 'doi:10.5555 / hulls2', 'doi: 10.5555/ hulls2.'])('a gap is for a person to close: %s', (source) => {
    expect(mended(source, 'text')).toEqual({count: 1, text: source, titles: ['Make it “10.5555/hulls2”']})
  })

  test.each([
    ['url', 'text', 'A doi:10.5555/a, b http://www.doi.org/10.5555/b, c doi: http://dx.doi.org/10.5555/c. D doi.org/10.5555/d.', 'A https://doi.org/10.5555/a, b https://doi.org/10.5555/b, c https://doi.org/10.5555/c. D https://doi.org/10.5555/d.'],
    ['bare', 'text', 'A DOI 10.5555/a, b https://doi.org/10.5555/b, c doi:10.5555/c.', 'A doi:10.5555/a, b doi:10.5555/b, c doi:10.5555/c.'],
    ['url', 'markdown', '[doi:10.5555/a](http://dx.doi.org/10.5555/a) and <http://doi.org/10.5555/b>, *DOI: 10.5555/c_d*.', '[https://doi.org/10.5555/a](https://doi.org/10.5555/a) and <https://doi.org/10.5555/b>, *https://doi.org/10.5555/c_d*.'],
    ['bare', 'markdown', '[a](http://dx.doi.org/10.5555/a) and doi.org/10.5555/b', '[a](http://dx.doi.org/10.5555/a) and doi:10.5555/b'],
    ['url', 'html', '<p><a href="http://dx.doi.org/10.5555/a">Orme</a> (<i>doi</i>:10.5555/a)', '<p><a href="https://doi.org/10.5555/a">Orme</a> (<i>https://doi.org/</i>10.5555/a)'],
    ['url', 'text', 'At https://read.example/?to=https://dx.doi.org/10.5555/a, doi:10.1002/(SICI)49:8<693::AID>3.0.CO;2-O', 'At https://read.example/?to=https://dx.doi.org/10.5555/a, doi:10.1002/(SICI)49:8<693::AID>3.0.CO;2-O']
  ] as const)('one way of writing: %s, %s, %s', (normalise, format, source, expected) => {
    const found = mended(source, format, {normalise})
    expect(found.text).toBe(expected)
    expect(mended(found.text, format, {normalise}).count).toBe(0)
  })
})
