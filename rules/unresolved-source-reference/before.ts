import {is} from '../../src/facts/categories.js'
import {names} from '../../src/facts/names.js'
import {proseTokens} from '../../src/facts/prose-tokens.js'
import {isCapital, tokenKind} from '../../src/facts/tokens.js'
import type {Block, Document, Place} from '../../src/rule.js'

/** “… the report said”, “[…] He said”: an excerpt, whose beginning is elsewhere. */
export function opensOpen({blocks}: Document): boolean {
  const first = blocks.find(({kind}) => kind !== 'heading')
  return first === undefined || /^\s*(?:…|\.{3}|\[(?:…|\.{3})\])/.test(first.text)
}

/** What a reader could take the reference for stands before it. */
export function isIntroduced(document: Document, {block, start}: Place, head: string, lookHeadline: boolean): boolean {
  const wanted = wantedFor(head)
  if (document.meta.title !== undefined && lookHeadline && document.meta.title.split(/\s+/).length > 2) return true
  if (isAnnouncement(head, block.text.slice(0, start)) || isAnnouncement(head, document.blocks[block.index - 1]?.text ?? '')) return true
  for (const other of document.blocks.slice(0, block.index + 1)) {
    if (other.kind === 'heading' && !lookHeadline) continue
    const end = other === block ? start : Infinity
    if (other.citations.some((citation) => citation.start < end)) return true
    if (hasAny(other, end, wanted)) return true
  }
  // “The researchers found … Ada Pell, who led the work, said …”: the next words say it.
  return personIn(block, start) || (document.blocks[block.index + 1] !== undefined && personIn(document.blocks[block.index + 1]!, 0))
}

/** “The harbour board confirmed a leak. The report said …”: what has just been made known. */
function isAnnouncement(head: string, before: string): boolean {
  return /^(?:announcement|report|statement)$/.test(head) && /\p{Ll} (?:announced|confirmed|disclosed|made public|revealed)\b/u.test(before)
}

type Wanted = (block: Block, at: number) => boolean

const works = /^(?:analys|compil|conduct|examin|inspect|investigat|measur|poll|publish|recount|research|review|studied|studies|study|survey|test|track|wrote|writ)/

function wantedFor(head: string): Wanted {
  if (/^(?:official|officials|source|sources|spokes.*)$/.test(head)) {
    return (block, at) => {
      const t = block.get(proseTokens)
      return (t.is[at]! & (is.role | is.roles | is.title | is.body | is.vague)) !== 0 || (head.startsWith('spokes') && isName(block, at))
    }
  }
  const isWork: Wanted = (block, at) => {
    const t = block.get(proseTokens)
    return (t.is[at]! & (is.document | is.documents)) !== 0 || works.test(t.word[at]!)
  }
  if (/^(?:economist|professor|researcher|scientist)s?$/.test(head)) {
    return (block, at) => isWork(block, at) || (block.get(proseTokens).is[at]! & (is.role | is.roles | is.body | is.vague)) !== 0 || isName(block, at)
  }
  return isWork
}

function hasAny(block: Block, end: number, wanted: Wanted): boolean {
  const t = block.get(proseTokens)
  for (let at = 0; at < t.length && t.start[at]! < end; at++) if (wanted(block, at)) return true
  return block.get(names).some(({range, full, sure}) => full && sure && t.start[range.first]! < end)
}

/** A capital that is no sentence’s first. */
function isName(block: Block, at: number): boolean {
  const t = block.get(proseTokens)
  return at > 0 && t.kind[at] === tokenKind.word && isCapital(t, at) && t.kind[at - 1] === tokenKind.word && !(t.is[at]! & is.day)
}

/** Somebody with a name, from here on in this block. */
function personIn(block: Block, from: number): boolean {
  const t = block.get(proseTokens)
  return block.get(names).some(({range, full}) => full && t.start[range.first]! >= from)
}

/** Anybody “he” could be: before it; or, in a story that holds the name back, in its own and the next two paragraphs. */
export function personNear(document: Document, {block}: Place): boolean {
  return document.blocks.slice(0, block.index + 3).some((other) => {
    const t = other.get(proseTokens)
    for (let at = 0; at < t.length; at++) if ((t.is[at]! & (is.role | is.roles | is.title)) !== 0 || isName(other, at) || /^(?:boy|father|girl|husband|man|mother|who|wife|woman)$/.test(t.word[at]!)) return true
    return other.get(names).length > 0
  })
}
