import {describe, expect, test} from 'vitest'
import {Block, Passage} from '../../src/document.js'
import {citedIn} from '../../src/facts/citations.js'
import {html} from '../../src/formats/html.js'
import {markdown} from '../../src/formats/markdown.js'
import {text} from '../../src/formats/text.js'

const formats = {text, markdown, html}

/** Is the word “leaks” cited? */
function isCited(format: keyof typeof formats, source: string): boolean {
  const drafts = formats[format].read(source).blocks
  const index = drafts.findIndex((draft) => draft.text.includes('leaks'))
  const {kind, text: own, citations, segments} = drafts[index]!
  const block = new Block(index, new Passage(kind, own, citations, {}), segments)
  const start = own.indexOf('leaks')
  return citedIn(block.at({start, end: start + 5}))
}

describe('cited', () => {
  test.each<[keyof typeof formats, string]>([
    ['text', 'The dam leaks.[3]'],
    ['text', 'The dam leaks [3-6].'],
    ['text', 'The dam leaks [3, 12].'],
    ['text', 'The dam leaks.[^1]'],
    ['text', 'The dam leaks.²'],
    ['text', '“The dam leaks”² is what she wrote.'],
    ['text', 'The dam leaks (Lund, 2019).'],
    ['text', 'The dam leaks (Lund & Dahl 2019; Pell 2020).'],
    ['text', 'The dam leaks (see Lund, 2019a, p. 33).'],
    ['text', 'The dam leaks (Lund et al., 2019: 12–14).'],
    ['text', 'Lund et al. (2019) found that the dam leaks.'],
    ['text', 'The dam leaks, says Lund (1998).'],
    ['text', 'The dam leaks [@lund2019].'],
    ['text', 'The dam leaks [see @lund2019, p. 3; @dahl2020].'],
    ['text', 'It rained. The dam leaks.[3] It rained.'],
    ['markdown', 'The dam [leaks](https://dam.example).'],
    ['markdown', 'The dam leaks, [the board](https://dam.example) said.'],
    ['markdown', 'The dam leaks.[^1]\n\n[^1]: The board, 2019.'],
    ['markdown', 'The dam leaks, the board said.[^1]\n\n[^1]: The board, 2019.'],
    ['html', '<p>The dam leaks, <a href="https://dam.example">the board</a> said.</p>'],
    ['html', '<p>The dam leaks.<sup id="r1"><a href="#n1">[1]</a></sup></p>']
  ])('%s: %s', (format, source) => {
    expect(isCited(format, source)).toBe(true)
  })
})

describe('not cited', () => {
  test.each<[keyof typeof formats, string]>([
    ['text', 'The dam leaks.'],
    ['text', 'It rained.[3] The dam leaks. It snowed.'],
    ['text', 'The dam leaks. That was known long before.[3]'],
    ['text', 'The dam leaks (in 2019).'],
    ['text', 'The dam leaks (May 2019).'],
    ['text', 'The dam leaks (since 2010, at least).'],
    ['text', 'The dam leaks into 12 km² of fields.'],
    ['text', 'The dam leaks [sic].'],
    ['text', 'The dam leaks [the old one].'],
    ['text', 'The dam leaks, wrote @lund.'],
    ['markdown', 'It [rained](https://rain.example) for days. The dam leaks. It snowed.'],
    ['html', '<p>It <a href="https://rain.example">rained</a> for days.</p><p>The dam leaks.</p>']
  ])('%s: %s', (format, source) => {
    expect(isCited(format, source)).toBe(false)
  })
})
