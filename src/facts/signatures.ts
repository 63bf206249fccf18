import type {Document} from '../document.js'
import type {Attribution} from './attributions.js'

/** “Ada Pell, Norwell Herald”, “Editorial Board, Norwell Herald”, “— Ada Pell” */
const line = /^(?:[—–-]+\s*)?(?:\p{Lu}[\p{L}.’'-]*\s+(?:(?:and|of|the|de|van|von)\s+)?){1,7}?\p{Lu}[\p{L}.’'-]*(?:,\s+(?:the\s+)?\p{Lu}[\p{L}\d.’'& -]{1,40}?)?(?=$|\s+(?:From the \p{Lu}\p{Ll}+\s+)?[“"])/u

/** How many paragraphs a quotation may run over before its signature. */
const reach = 4

/** “Some argue that “the levy is fair.” Ada Pell, Norwell Herald”: the quotation is signed, on its own line or behind its last word. */
export function isSigned({blocks}: Document, {content}: Attribution): boolean {
  const last = content.at(-1)
  if (!last || !/["“”]/.test(last.block.text.slice(last.start, last.end))) return false
  for (let index = last.block.index; index < Math.min(blocks.length, last.block.index + reach); index++) {
    const {text} = blocks[index]!
    const rest = index === last.block.index ? text.slice(Math.max(last.end - 1, last.start)) : text
    const behind = rest.slice(rest.lastIndexOf('”') + 1).trim()
    const signed = line.exec(index === last.block.index ? behind : text.trim())?.[0] ?? ''
    if (signed.includes(',')) return true
    if (index > last.block.index && !/^["“]/.test(text)) return false
  }
  return false
}
