// The JSON Schema of a configuration, from the rules and their options: schema.json, by which editors complete and check.
import {homepage, ruleUrl} from '../src/homepage.js'
import {documentTypes} from '../src/document.js'
import type {AnyOption, Options} from '../src/option.js'
import {presetNames, severities} from '../src/preset.js'
import type {AnyRule} from '../src/rule.js'

type Schema = {readonly [key: string]: unknown}

const text: Schema = {type: 'string'}
const texts: Schema = {type: 'array', items: text}
const names: Schema = {anyOf: [text, texts]}
const closed = (properties: Schema, more: Schema = {}): Schema => ({type: 'object', properties, additionalProperties: false, ...more})

/** The text of schema.json. */
export function schemaOf(rules: readonly AnyRule[]): string {
  const settings: Schema = {
    preset: {description: 'House style', enum: [...presetNames, 'none']},
    type: {description: 'What the texts are; else each is recognised', enum: documentTypes},
    meta: closed({date: text, outlet: text, title: text}),
    rules: {type: 'object', properties: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])), additionalProperties: {$ref: '#/definitions/own'}},
    lexicon: closed({people: texts, bodies: texts, outlets: texts, roles: texts}, {description: 'Names that the house knows'}),
    messages: {
      description: 'The house’s own words, by rule and message',
      type: 'object',
      properties: Object.fromEntries(rules.map(({id, messages}) => [id, closed(Object.fromEntries(Object.keys(messages as object).map((name) => [name, {$ref: '#/definitions/message'}])))])),
      additionalProperties: {type: 'object', additionalProperties: {$ref: '#/definitions/message'}}
    },
    ignore: {description: 'Fingerprints of findings that a person has looked at', type: 'array', items: {type: 'string', pattern: '^[\\da-f]{14}$'}},
    bibliography: {description: 'What “[@key]” may cite: paths from here', ...names}
  }
  const referred = Object.fromEntries(Object.keys(settings).map((name) => [name, {$ref: `#/definitions/${name}`}]))
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${homepage}/schema.json`,
    title: 'says-who.config.json',
    ...closed({
      $schema: text,
      extends: {description: 'Configurations to start from: paths from here, or packages', ...names},
      use: {description: 'Modules that export rules of your own', ...texts},
      ignores: {description: 'Files to leave alone, as in a .gitignore', ...texts},
      ...referred,
      overrides: {type: 'array', items: closed({files: {description: 'As in a .gitignore', ...names}, ...referred}, {required: ['files']})}
    }),
    definitions: {
      ...settings,
      severity: {enum: [...severities, 'on', 'off']},
      loud: {enum: [...severities, 'on']},
      own: {anyOf: [{$ref: '#/definitions/severity'}, {type: 'array', items: [{$ref: '#/definitions/loud'}, {type: 'object'}], minItems: 1, maxItems: 2}]},
      message: {anyOf: [text, closed({text, note: text}, {minProperties: 1})]}
    }
  }
  return `${JSON.stringify(schema, undefined, 1)}\n`
}

function settingOf({id, summary, options}: AnyRule): Schema {
  const properties = Object.fromEntries(Object.entries(options as Options).map(([name, option]) => [name, {description: option.summary, ...kindOf(option), default: option.fallback as unknown}]))
  const list = {type: 'array', items: [{$ref: '#/definitions/loud'}, closed(properties)], minItems: 1, maxItems: 2}
  return {description: `${summary}. ${ruleUrl(id)}`, anyOf: [{$ref: '#/definitions/severity'}, list]}
}

/** What an option says in words of what it takes. */
function kindOf({allowed}: AnyOption): Schema {
  const [, least] = /^a whole number, (\d+) or more$/.exec(allowed) ?? []
  if (least !== undefined) return {type: 'integer', minimum: Number(least)}
  if (allowed === 'a number from 0 to 1') return {type: 'number', minimum: 0, maximum: 1}
  if (allowed === 'true or false') return {type: 'boolean'}
  const words = /"/.test(allowed) ? {enum: JSON.parse(`[${allowed.replace(/^a list of /, '')}]`) as unknown} : text
  return allowed.startsWith('a list of ') ? {type: 'array', items: words} : words
}
