// schema.json: as the rules are, and of one mind with what reads a configuration.
import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {describe, expect, test} from 'vitest'
import {rules} from '../rules/index.js'
import {schemaOf} from '../script/schema.js'

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const validate = new Ajv({strict: false}).compile(JSON.parse(read('schema.json')) as object)

test('is what `npm run rules` writes', () => {
  expect(read('schema.json')).toBe(schemaOf(rules))
})

describe('accepts', () => {
  test('what docs/configuration.md shows', () => {
    expect(validate(JSON.parse(/^```json\n([^]*?)^```$/m.exec(read('docs/configuration.md'))![1]!))).toBe(true)
  })

  test.each([
    {$schema: 'x', rules: {'house-rule': ['on', {most: 2}], 'bare-source': 'off'}},
    {rules: {'late-attribution': ['warning', {maxSentences: 3}]}, ignore: ['1d6047a70d307e']}
  ])('%j', (config) => {
    expect(validate(config)).toBe(true)
  })
})

describe('refuses', () => {
  test.each([
    {rule: {}},
    {preset: 'tabloid'},
    {rules: {'bare-source': 'loud'}},
    {rules: {'late-attribution': ['on', {maxSentences: 'two'}]}},
    {rules: {'late-attribution': ['on', {most: 2}]}},
    {lexicon: {cities: []}},
    {messages: {'bare-source': {shout: 'x'}}},
    {ignore: ['bare-source']},
    {overrides: [{preset: 'strict'}]}
  ])('%j', (config) => {
    expect(validate(config)).toBe(false)
  })
})
