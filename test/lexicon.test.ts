import {expect, test} from 'vitest'
import {lint} from '../src/index.js'

// The house's own names: what no list that ships can know.

const sourceOf = (text: string, lexicon = {}) => {
  const [source] = lint(text, {preset: 'none', lexicon}).sources
  return source && {label: source.label, kind: source.kind, named: source.named}
}

test('roles: a trade that only this house writes of', () => {
  const text = 'A bellfounder said the tower was unsafe.'
  const idsWith = (lexicon: object) => lint(text, {lexicon}).findings.map(({ruleId}) => ruleId)
  expect(idsWith({})).not.toContain('anonymous-source')
  expect(idsWith({roles: ['bellfounder']})).toContain('anonymous-source')
  expect(sourceOf(text, {roles: ['bellfounder']})).toEqual({label: 'bellfounder', kind: 'person', named: false})
})

test('bodies: a name that looks like a person’s', () => {
  const text = 'Laurel Hewitt said on Monday that it would close two shops.'
  expect(sourceOf(text)?.kind).toBe('person')
  expect(sourceOf(text, {bodies: ['Laurel Hewitt']})?.kind).toBe('organization')
})

test('outlets: a paper with a person’s name', () => {
  const text = 'Vera Martin reported that the dam had been drained.'
  expect(sourceOf(text)?.kind).toBe('person')
  expect(sourceOf(text, {outlets: ['Vera Martin']})?.kind).toBe('organization')
})

test('people: a second reference by a name that looks like a body’s', () => {
  const text = 'Bram Press runs the mill. Press said it would stay open.'
  expect(sourceOf(text, {people: ['Bram Press']})?.label).toBe('Bram Press')
})
