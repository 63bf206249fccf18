import {rules} from '../rules/index.js'
import {html} from './formats/html.js'
import {markdown} from './formats/markdown.js'
import {text} from './formats/text.js'
import {linterWith} from './linter.js'
import type {Linter} from './linter.js'
import type {Options} from './options.js'
import type {Report} from './report.js'

export type {Options}

const formats = [text, markdown, html]

/**
 * Read a text as a good editor would: who says, which report, what is this doing here?
 *
 * @param source The text, whole. Offsets in the report are UTF-16 offsets into it; lines and columns are 1-based.
 * @throws {TypeError} for a text that is no string, and for an unknown option, rule, preset, format or severity; the message
 *   names what is allowed.
 *
 * @example
 * const {ok, findings} = lint('According to sources, the logs were burned.')
 * findings[0].message // Which sources are “sources”?
 */
export function lint(source: string, options: Options = {}): Report {
  return createLinter(options).lint(source)
}

/**
 * A linter that remembers the blocks of the last text, for editors: give it the whole text after every edit.
 *
 * @throws {TypeError} as `lint` does for options.
 */
export function createLinter(options: Options = {}): Linter {
  return linterWith(rules, formats, options)
}
