import {describe, expect, test} from 'vitest'
import {lint} from '../src/lint.js'
import type {Report} from '../src/report.js'

const formats = {
  text: `Dana Okoro said the mill was sold. “It is sad,” she said.

A State Department official said the talks had failed.

Okoro declined to comment.`,
  markdown: `# The mill

**Dana Okoro** said *the mill was sold*. “It is [sad](https://mill.example),” she said.

A State Department official said the talks had failed.

> Okoro declined to comment.`,
  html: `<h1>The mill</h1>
<p><b>Dana Okoro</b> said the mill was sold. &ldquo;It is sad,&rdquo; she said.</p>
<p>A State Department official said the talks had failed.</p>
<blockquote>Okoro declined to comment.</blockquote>`
}

const report = (format: keyof typeof formats): Report => lint(formats[format], {format, preset: 'none'})

describe.each(Object.keys(formats) as (keyof typeof formats)[])('the ledger of %s', (format) => {
  const source = formats[format]

  test('names every source once, in order, with its mentions', () => {
    const {sources} = report(format)
    expect(sources.map(({label, kind, named, attributions}) => [label, kind, named, attributions.length])).toEqual([
      ['Dana Okoro', 'person', true, 3],
      ['State Department official', 'person', false, 1]
    ])
    expect(sources[0]!.mentions.map(({start, end}) => source.slice(start, end))).toEqual(['Dana Okoro', 'she', 'Okoro'])
    expect(sources[1]).toMatchObject({position: 'State Department official'})
    expect(sources[0]).not.toHaveProperty('position')
    expect(sources[1]).not.toHaveProperty('reason')
  })

  test('says what each one said, and where', () => {
    const {attributions, sources} = report(format)
    const [indirect, direct, unnamed, declined] = attributions
    expect(attributions.map(({kind}) => kind)).toEqual(['indirect', 'direct', 'indirect', 'indirect'])
    expect(indirect!.content.map(({start, end}) => source.slice(start, end)).join('')).toContain('the mill was sold')
    expect(direct!.content.map(({start, end}) => source.slice(start, end)).join('')).toMatch(/It is .*sad/)
    expect(direct!.cue.map(({start, end}) => source.slice(start, end))).toEqual(['said'])
    expect(unnamed!.sourceId).toBe(sources[1]!.id)
    expect(declined).toMatchObject({declined: true, sourceId: sources[0]!.id})
    expect(indirect).not.toHaveProperty('declined')
  })

  test('attributions and sources point at each other', () => {
    const {attributions, sources} = report(format)
    for (const {id, attributions: own} of sources) for (const index of own) expect(attributions[index]!.sourceId).toBe(id)
    attributions.forEach(({sourceId}, index) => {
      if (sourceId !== undefined) expect(sources.find(({id}) => id === sourceId)!.attributions).toContain(index)
    })
  })

  test('spans are in the text, ordered, and never empty', () => {
    const {attributions, sources} = report(format)
    const pieces = [...attributions.flatMap((each) => [each.source, each.cue, each.content]), ...sources.map(({mentions}) => mentions)]
    for (const spans of pieces) {
      let before = 0
      for (const {start, end} of spans) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(source.length)
        before = end
      }
    }
  })

  test('is plain data', () => {
    const own = report(format)
    const {attributions, sources} = own
    expect(JSON.parse(JSON.stringify(own))).toMatchObject({attributions, sources})
    expect(structuredClone({attributions, sources})).toEqual({attributions, sources})
    expect(Object.keys(own)).toEqual(expect.arrayContaining(['attributions', 'sources']))
  })
})

test('the reason for withholding a name, in its own words', () => {
  const text = '“The talks failed,” said a diplomat, who spoke on condition of anonymity because the talks are secret.'
  const {sources} = lint(text, {preset: 'none'})
  expect(sources.map(({named, reason}) => [named, reason])).toEqual([[false, 'because the talks are secret']])
})

test('nothing said, nothing in the ledger', () => {
  expect(lint('', {preset: 'none'})).toMatchObject({attributions: [], sources: []})
  expect(lint('The gate was open.', {preset: 'none'})).toMatchObject({attributions: [], sources: []})
})
