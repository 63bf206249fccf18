import {shown} from './option.js'
import type {AnyRule, Wording} from './rule.js'

/** A house's own words for a message: its text, or text and note. `{1}` is the first of the words that the rule fills in, “{message}” and “{note}” what it says itself. */
export type HouseMessage = string | {readonly text?: string; readonly note?: string}

/** By rule, by message id. */
export type HouseMessages = {readonly [ruleId: string]: {readonly [messageId: string]: HouseMessage} | undefined}

/**
 * A rule that speaks as the house does.
 *
 * @throws {TypeError} for a message that the rule does not have, and for words that are none.
 */
export function worded(rule: AnyRule, given: HouseMessages[string]): AnyRule {
  if (given === undefined) return rule
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new TypeError(`The messages of rule “${rule.id}” must be an object, not ${shown(given)}`)
  }
  const messages = {...rule.messages}
  for (const [id, house] of Object.entries(given)) {
    const own = Object.hasOwn(rule.messages, id) ? rule.messages[id] : undefined
    if (!own) throw new TypeError(`Unknown message “${id}” of rule “${rule.id}”. Allowed: ${Object.keys(rule.messages).join(', ')}`)
    check(rule.id, id, house)
    checkFields(rule.id, id, house, own)
    messages[id] = (...words: unknown[]) => inHouse(own(...words), house, words)
  }
  return {...rule, messages}
}

function check(ruleId: string, id: string, house: unknown): void {
  const isText = (value: unknown) => typeof value === 'string' && value.trim() !== ''
  const parts = typeof house === 'object' && house !== null && !Array.isArray(house) ? Object.entries(house) : undefined
  if (isText(house) || (parts?.length && parts.every(([key, value]) => (key === 'text' || key === 'note') && isText(value)))) return
  throw new TypeError(`The message “${id}” of rule “${ruleId}” cannot be ${shown(house)}. Allowed: a text, or an object with text, note or both`)
}

/** “{9}” would stand there for readers to see. Braces that stand in braces are the template’s own. */
function checkFields(ruleId: string, id: string, house: HouseMessage, own: AnyRule['messages'][string]): void {
  const takesMore = mayTakeMore(own)
  const allowed = [...Array.from({length: own.length}, (_, index) => `{${index + 1}}`), '{message}', '{note}']
  for (const text of typeof house === 'string' ? [house] : Object.values(house)) {
    const stranger = [...text.matchAll(/(?<!\{)\{\w+\}(?!\})/g)].map(([field]) => field).find((field) => !allowed.includes(field) && !(takesMore && /^\{[1-9]\d*\}$/.test(field)))
    if (stranger !== undefined) throw new TypeError(`The message “${id}” of rule “${ruleId}” has nothing to fill in for “${stranger}”. Allowed: ${allowed.join(', ')}`)
  }
}

/** Words that have a default, and all from there on, are not in a function’s `length`: `(name, verb = 'said')`, `(...names)`. */
function mayTakeMore(own: (...words: never[]) => unknown): boolean {
  const head = /^[^)]*?(?:\)|=>)/.exec(String(own))?.[0] ?? '='
  return /=(?!>$)|\.\.\./.test(head)
}

function inHouse(said: string | Wording, house: HouseMessage, words: readonly unknown[]): Wording {
  const own = typeof said === 'string' ? {text: said} : said
  const {text, note} = typeof house === 'string' ? {text: house, note: undefined} : house
  const filled = (template: string) =>
    template.replace(/\{(\d+|message|note)\}/g, (whole, name: string) => {
      if (name === 'message') return own.text
      if (name === 'note') return own.note ?? ''
      return words.length >= Number(name) && Number(name) > 0 ? String(words[Number(name) - 1]) : whole
    })
  return {...own, ...(text !== undefined && {text: filled(text)}), ...(note !== undefined && {note: filled(note)})}
}
