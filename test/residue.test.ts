// What a page, a converter or another encoding leaves in a text is taken out whole, at once, and nothing else with it.
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fix, lint} from '../src/index.js'
import type {Finding} from '../src/index.js'

const ids = [
  'ai-chat-residue', 'ai-citation-artifact', 'citation-placeholder', 'embedded-link-text', 'invisible-character', 'markup-residue', 'mojibake',
  'sentence-glue', 'stray-boilerplate'
]
const rules = Object.fromEntries(ids.map((id) => [id, 'on' as const]))
const findingsOf = (text: string) => lint(text, {preset: 'none', rules}).findings

const sentences = [
  'The gate of Vask was shut at noon on Friday.', 'Okoro said nobody had called the harbour master.', 'Nine ferries waited outside the lock until dark.',
  '“We heard it late,” Ada Pell told the Courier.', 'It opened again at nine, two hours after the tide.', 'The town has had no second gate since the war.'
]
/** Each stands between two sentences, or in a line of its own. */
const inside = [
  ' (RELATED: Nine Pumps And No Plan)', ' citeturn0search1', '【3†source】', ' :contentReference[oaicite:2]{index=2}', ' [cite: 4, 5]', '\u200b', '&nbsp;', '<br>',
  ' Advertisement', 'Â ', ' (AP Photo/Lena Ortiz)', ' \u00ad', 'Sign up here.', ' Like this story? Share it.', ' Click here for more information.', ' Photo: Lena Ortiz',
  ' [edit]', ' Follow us on Facebook.', ' pic.twitter.com/abc'
]
const lines = [
  'Related', 'Search', 'Video', 'Sign Up', 'Terms of Service', 'Menu', 'Advertisement Advertisement', 'FILE PHOTO: Ferries wait at the lock of Vask on Friday. REUTERS/Lena Ortiz',
  'Read more:', 'Nine pumps and no plan', 'Home | News | Sport', 'By Ada Pell',
  'ADVERTISEMENT', 'Share this story', '9 Comments', 'Sign up for our newsletter', '\u200b\u200b', '&nbsp;', 'Skip to content', '© 2023 Tarn Courier. All rights reserved.'
]

const paragraph = fc
  .array(fc.tuple(fc.constantFrom(...sentences), fc.option(fc.constantFrom(...inside), {nil: ''})), {minLength: 2, maxLength: 4})
  .chain((pieces) => fc.constantFrom(' ', ' ', ' ', '').map((space) => pieces.map(([sentence, residue]) => sentence + residue).join(space)))
const page = fc
  .array(fc.oneof({weight: 3, arbitrary: paragraph}, {weight: 1, arbitrary: fc.constantFrom(...lines)}), {minLength: 1, maxLength: 8})
  .map((blocks) => blocks.join('\n\n'))

const keyOf = ({ruleId, actual}: Finding) => `${ruleId}: ${actual}`

describe('all fixes at once', () => {
  test('lose no sentence, make no new finding, and leave nothing for a second time', () => {
    fc.assert(
      fc.property(page, (text) => {
        const before = findingsOf(text)
        const fixed = fix(text, before)
        const after = findingsOf(fixed)
        const known = new Set(before.map(keyOf))
        expect(after.map(keyOf).filter((key) => !known.has(key))).toEqual([])
        for (const sentence of sentences) expect(fixed.split(sentence).length, sentence).toBe(text.split(sentence).length)
        expect(fix(fixed, after)).toBe(fixed)
      }),
      {numRuns: 300}
    )
  })

  test.each([
    ['a credit is owed to somebody', 'The lock at dawn. (AP Photo/Lena Ortiz)', 'The lock at dawn.'],
    ['what stands beside a prompt belongs to it', 'The gate was shut. Want the tide table in your inbox? Sign up here.', 'The gate was shut. Want the tide table in your inbox?']
  ])('are only offered where %s', (_, text, then) => {
    const [found] = findingsOf(text)
    expect(fix(text, [found!])).toBe(text)
    expect(fix(text, [{fix: {edits: found!.suggestions![0]!.edits}}])).toBe(then)
  })

  test('take the bullet along', () => {
    const text = `${sentences[0]}\n\n- Follow us on Twitter: @tarntide\n\n${sentences[1]}\n`
    expect(fix(text, findingsOf(text))).toBe(`${sentences[0]}\n\n${sentences[1]}\n`)
  })

  test('leave a heading with the headlines below it, which are offered as one deletion', () => {
    const text = `${sentences[0]}\n\nRead more:\n\nNine pumps and no plan\n\nMayor of Tarn plans a second gate\n`
    const [heading] = findingsOf(text)
    expect(fix(text, [heading!])).toBe(text)
    const [offer] = heading!.suggestions!
    expect(offer!.title).toBe('Delete it and the 2 headlines below it')
    expect(fix(text, [{fix: {edits: offer!.edits}}])).toBe(`${sentences[0]}\n`)
  })

  test('change nothing in a text without leftovers', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), {minLength: 1, maxLength: 12}), (pieces) => {
        expect(findingsOf(pieces.join(' '))).toEqual([])
      }),
      {numRuns: 60}
    )
  })
})

test.each(['MORE ', 'Pell ', 'said.Pell ', 'Advertisement', 'Photo: Pell ', '&amp;', '( ', '[cite', 'Â', '\u200ba', 'By Ada Pell ', 'Sign up here. ', 'Ada PellAda Pell ', '“', '- 1 of 2 • • '])(
  'linear on “%s” over and over',
  (words) => {
    const took = (times: number) => {
      const text = words.repeat(times)
      const start = process.cpuUsage()
      findingsOf(text)
      return process.cpuUsage(start).user / 1000
    }
    took(500)
    expect(took(20000)).toBeLessThan(6000)
  },
  60_000
)

describe('mojibake, there and back', () => {
  const decoder = new TextDecoder('windows-1252')
  const garbled = (text: string) => decoder.decode(new TextEncoder().encode(text))
  const mojibake = (text: string) => lint(text, {preset: 'none', rules: {mojibake: 'on'}}).findings
  const marks = [...'“”‘’–—…•€£¥©®°·½×àáâãäåæçèéêëìíîïñòóôõöøùúûüÿßÀÁÂÄÅÆÇÈÉÊËÍÑÓÔÖØÚÜšžŠŽœŒğışłńřčćđ™−≈']

  test.each(marks)('%s', (mark) => {
    const text = `Okoro${mark}s gate held.`
    expect(mojibake(text)).toEqual([])
    expect(fix(garbled(text), mojibake(garbled(text)))).toBe(text)
  })

  test('any words with such marks, garbled once or twice', () => {
    // Two marks in a row may look garbled by themselves.
    const word = fc.array(fc.tuple(fc.constantFrom(...marks), fc.constantFrom('a', 'be', 'gate')), {minLength: 1, maxLength: 5}).map((parts) => parts.flat().join(''))
    fc.assert(
      fc.property(fc.array(word, {minLength: 1, maxLength: 6}), fc.boolean(), (words, twice) => {
        const text = `Pell ${words.join('e e')} said.`
        const wrong = twice ? garbled(garbled(text)) : garbled(text)
        expect(fix(wrong, mojibake(wrong))).toBe(text)
      }),
      {numRuns: 300}
    )
  })

  test('accents and marks of other languages are none', () => {
    for (const text of ['Où et quand ? À l’été, « Noël ».', '„Ä“ und „Ö“ – „grün“.', 'São João, NÃO, ÂNGULO.', 'Ångström, Åre, “Å”.', 'CAFÉ™, naïve, piñata…', 'Łódź, Gdańsk, Žižek, Dvořák.']) {
      expect(mojibake(text), text).toEqual([])
    }
  })
})

test('what a page has left is no source', () => {
  const text = `${sentences[0]}\n\nMedia playback is unsupported on your device Media caption Okoro: "Any plan must have a gate"\n\n${sentences[1]}`
  expect(lint(text).findings.map(({ruleId}) => ruleId)).toEqual(['stray-boilerplate'])
})
