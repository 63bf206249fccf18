import type {Edit, Finding} from '../../report.js'
import type {ReadText} from './open-texts.js'

/**
 * A comment before the block that a finding stands in, which silences its rule there. The reason is for the writer to add: until
 * then, that is what is asked. Plain text has no comments.
 */
export function ignoreEdit({document, format}: ReadText, {start, ruleId}: Finding): Edit | undefined {
  const source = document.getText()
  const comment = commentIn(document, `says-who-ignore ${ruleId}: `)
  if (format === 'markdown') {
    const at = paragraphStart(source, start)
    return {start: at, end: at, text: `${comment}\n`}
  }
  if (format !== 'html') return undefined
  const at = elementStart(source, start)
  return at === undefined ? undefined : {start: at, end: at, text: `${comment}\n${indentAt(source, at)}`}
}

/** What a program reads before the text: front matter, an XML declaration, the type of the document. */
const head = /^\uFEFF?(?:---[ \t]*\r?\n(?:[^]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)|\+\+\+[ \t]*\r?\n(?:[^]*?\r?\n)?\+\+\+[ \t]*(?:\r?\n|$))?/
const declarations = /(?:\s*<(?:\?xml|!doctype)[^>]*>(?:[ \t]*\r?\n)?)*/iy

/** A comment at the head of the text, which silences the rule in all of it. */
export function ignoreFileEdit({document, format}: ReadText, {ruleId}: Finding): Edit | undefined {
  if (format !== 'markdown' && format !== 'html') return undefined
  const source = document.getText()
  const comment = commentIn(document, `says-who-ignore-file ${ruleId}: `)
  const front = head.exec(source)![0].length
  declarations.lastIndex = front
  const at = front + (format === 'html' ? declarations.exec(source)![0].length : 0)
  const isOnNewLine = at === 0 || /[\n\r\uFEFF]/.test(source[at - 1]!)
  if (format === 'html') return {start: at, end: at, text: `${isOnNewLine ? '' : '\n'}${comment}\n`}
  return {start: at, end: at, text: at > 1 ? `${isOnNewLine ? '' : '\n'}\n${comment}\n` : `${comment}\n\n`}
}

/** MDX takes no comment of HTML’s. */
function commentIn({languageId, uri}: ReadText['document'], words: string): string {
  return languageId.toLowerCase() === 'mdx' || /\.mdx$/i.test(uri) ? `{/* ${words}*/}` : `<!-- ${words}-->`
}

/** Behind the last empty line. */
function paragraphStart(source: string, offset: number): number {
  const before = source.slice(0, offset)
  const blank = before.match(/(?:^|\r?\n|\r)[ \t]*(?:\r?\n|\r)(?!.*(?:\r?\n|\r)[ \t]*(?:\r?\n|\r))/s)
  if (blank) return blank.index! + blank[0].length
  return /^\s*(?:\r?\n|\r)/.exec(before)?.[0].length ?? 0
}

const block = /<(?:p|li|h[1-6]|blockquote|figcaption|figure|td|th|dt|dd|div|section|article|ul|ol|table|pre)\b[^>]*>/gi

/** Where the nearest block begins that may hold the offset. */
function elementStart(source: string, offset: number): number | undefined {
  let last: number | undefined
  for (const match of source.slice(0, offset).matchAll(block)) last = match.index
  return last
}

function indentAt(source: string, at: number): string {
  const line = source.slice(Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1, at)
  return /^[ \t]*$/.test(line) ? line : ''
}
