import type {Block} from '../document.js'
import {listKey} from './boilerplate-lines.js'

/** What a block is to its neighbours. `known`: a leftover, whole; `weak`, `label`: perhaps one; `short`: could be part of a menu. */
export type Role = 'known' | 'weak' | 'label' | 'short' | 'title' | 'prose'

/** So many different lines of a page show that a whole page was copied, and not an article with a button or two. */
const fewest = 5

/**
 * The lines above and below the article in a copy of a whole page: between its first and its last sure leftover there, whatever is no
 * sentence is the page's. Nothing, if the text is no such copy or has no article. What stands right around the article, its headline
 * and its author, is the article's.
 */
export function aroundArticle(blocks: readonly Block[], roles: readonly Role[]): readonly number[] {
  if (!isPage(blocks, roles)) return []
  const body = bodyOf(blocks, roles)
  if (!body) return []
  let last = body.start - 1
  while (last > 0 && !isAnchor(roles[last]!)) last--
  let first = body.end
  while (first < blocks.length && !isAnchor(roles[first]!)) first++
  const found: number[] = []
  // The first line of all is the page's title, which is the article's.
  addLoose(blocks, roles, 1, last, found)
  addLoose(blocks, roles, first, blocks.length, found)
  return found
}

/**
 * The lines of each run between two sentences, if the run holds enough that is surely the page's: a list of ingredients does not. What
 * stands between two such runs, headlines and their summaries, is of their kind.
 */
function addLoose(blocks: readonly Block[], roles: readonly Role[], start: number, end: number, found: number[]): void {
  let sure: number | undefined
  for (let from = start; from < end; from++) {
    let to = from
    let anchors = 0
    while (to < end && (roles[to] !== 'prose' || isLoose(blocks[to]!, roles[to]!))) if (isAnchor(roles[to++]!)) anchors++
    if (anchors > 1 && anchors * 40 >= to - from) {
      const since = sure !== undefined && from - sure <= nearest ? sure : from
      for (let at = since; at < to; at++) if (isLoose(blocks[at]!, roles[at]!)) found.push(at)
      sure = to
    }
    from = to
  }
}

/** So far apart may two runs stand that are one. */
const nearest = 12

const isAnchor = (role: Role) => role === 'known' || role === 'weak' || role === 'label'

function isPage(blocks: readonly Block[], roles: readonly Role[]): boolean {
  const seen = new Set<string>()
  for (let at = 0; at < roles.length; at++) {
    if (roles[at] !== 'known' || blocks[at]!.kind === 'item') continue
    seen.add(listKey(blocks[at]!.text))
    if (seen.size >= fewest) return true
  }
  return false
}

/** A line, and no sentence: a label, a headline, an item of a menu. */
function isLoose({kind, text}: Block, role: Role): boolean {
  // “2 cups of flour”, “1 lemon”: what a list counts is no menu
  if (role === 'known' || /^[\d½¼¾⅓⅔][\d/.–-]*,? \p{Ll}/u.test(text)) return false
  return role !== 'prose' || (kind === 'item' && text.length < 80 && !/[.!?]["”’)]*$/.test(text))
}

interface Body {
  readonly start: number
  readonly end: number
  readonly length: number
}

/** Paragraphs that stand near each other, and are most of what the page says. Another such group belongs to it if it is nearly as long. */
function bodyOf(blocks: readonly Block[], roles: readonly Role[]): Body | undefined {
  const groups: {start: number; end: number; length: number; count: number}[] = []
  for (let at = 0; at < blocks.length; at++) {
    const {text, kind} = blocks[at]!
    if (roles[at] !== 'prose' || text.length < 80 || kind === 'item' || !/[.!?:…]["”’)\]]*$/.test(text)) continue
    const group = groups.at(-1)
    if (group && at - group.end <= farthest) {
      group.end = at + 1
      group.length += text.length
      group.count++
    } else groups.push({start: at, end: at + 1, length: text.length, count: 1})
  }
  const most = Math.max(0, ...groups.map(({length}) => length))
  const parts = groups.filter(({length, count}) => length === most || (count > 2 && length * 3 > most))
  return parts.length === 0 || most < 250 ? undefined : {start: parts[0]!.start, end: parts.at(-1)!.end, length: most}
}

/** Pictures, captions and advertisements stand between paragraphs. */
const farthest = 4
