import {defineFact} from '../fact.js'
import type {Block, Document, Span} from '../document.js'
import {menuLabels} from '../words/menu-labels.js'
import {shareButtons} from '../words/share-words.js'
import {isOnlyOffered, strayText} from './boilerplate.js'
import type {Boilerplate, BoilerplateKind} from './boilerplate.js'
import {listKey} from './boilerplate-lines.js'
import {aroundArticle} from './page-zones.js'
import type {Role} from './page-zones.js'
import {residueSigns, sign} from './residue-signs.js'

/** A leftover and the block that it stands in. */
export interface Furniture extends Boilerplate {
  readonly block: Block
  /** Of “Read more:”, the headlines of other stories below it. */
  readonly headlines?: readonly Block[]
}

/**
 * The leftovers of web pages in a document, in order: what each block shows by itself, and what shows beside others. A menu is many
 * innocent words in a row; "Related" is one heading among others, until headlines follow; a byline is none at the top.
 */
export const pageFurniture = defineFact({name: 'page furniture', document: furnitureOf})

function furnitureOf({blocks: all, source}: Document): readonly Furniture[] {
  const blocks = all.filter(({text}) => text.length > 11 || /[^\s\u00ad\u200b-\u200d\ufeff]/.test(text.replace(/&[a-z]+;/g, '')))
  const found = [...furnitureAmong(blocks, source)]
  // What stands beside others when these are gone is found at once, and not when somebody looks again.
  for (let size = 0; size < found.length; ) {
    size = found.length
    const gone = new Set(found.flatMap((find) => (find.cut?.start === 0 && find.cut.end === find.block.text.length && !isOnlyOffered(find) ? [find.block] : [])))
    if (gone.size === 0) break
    const known = new Set(found.map(({block}) => block))
    found.push(...furnitureAmong(blocks.filter((block) => !gone.has(block)), source).filter(({block}) => !known.has(block)))
  }
  return found.sort((a, b) => a.block.index - b.block.index || a.start - b.start)
}

function furnitureAmong(blocks: readonly Block[], source: string): readonly Furniture[] {
  const roles = blocks.map(roleOf)
  const labels = new Set<number>()
  const headlines = new Set<number>()
  addMenus(blocks, roles, labels)
  addHeadlines(blocks, roles, headlines)
  addLastHeadlines(blocks, roles, headlines)
  addShouted(blocks, roles, headlines)
  const loose = new Set(aroundArticle(blocks, roles))
  const first = blocks.findIndex((block, index) => roles[index] !== 'known' && isParagraph(block.text))
  let licensed: boolean | undefined
  const isLicence = () => (licensed ??= licence.test(source))
  // In plain text a caption is a guess; markup knows.
  let figures: boolean | undefined
  const hasFigures = () => (figures ??= /<figcaption/i.test(source))
  const headlinesBelow = (index: number) => {
    let to = index + 1
    while (headlines.has(to)) to++
    return blocks.slice(index + 1, to)
  }
  return blocks.flatMap((block, index): Furniture[] => {
    if (block.kind === 'caption' && hasFigures()) return []
    const finds = block.get(strayText)
    const whole = {block, start: 0, end: block.text.length, wholeLine: true} as const
    if (finds.length === 0 || finds[0]!.weak) {
      if (headlines.has(index)) return [{...whole, kind: 'teaser'}]
      if (loose.has(index) && !labels.has(index)) return [{...whole, kind: finds[0]?.kind ?? (block.text.split(' ').length > 5 ? 'teaser' : 'navigation')}]
      if (labels.has(index)) return [{...whole, kind: finds[0]?.kind ?? 'navigation', cut: {start: 0, end: block.text.length}}]
    }
    return finds.flatMap((find): Furniture[] => {
      if (find.weak || (find.kind === 'copyright' && isLicence()) || isInPlace(find, index, blocks, first)) return []
      const below = find.wholeLine && find.kind === 'teaser' ? headlinesBelow(index) : []
      // Who deletes the heading alone leaves headlines that nothing tells from text any more.
      return [below.length > 0 ? {kind: find.kind, start: find.start, end: find.end, wholeLine: true, block, headlines: below} : {...find, block}]
    })
  })
}

/** What stands among the labels of a page. A byline does not make a menu of its neighbours. */
const ofPage: ReadonlySet<BoilerplateKind> = new Set<BoilerplateKind>(['ad', 'sponsor', 'prompt', 'legal', 'navigation', 'teaser', 'counter', 'embed'])

function roleOf(block: Block): Role {
  const {kind} = block
  const text = unmarked(block)
  if (kind !== 'paragraph' && kind !== 'heading' && kind !== 'caption') return text.length < 60 && kind !== 'item' ? 'short' : 'prose'
  const find = block.get(strayText)[0]
  if (find?.wholeLine) return find.weak ? 'weak' : ofPage.has(find.kind) ? 'known' : 'title'
  if (text.length > 160) return 'prose'
  if (text.length < 40 && menuLabels.has(listKey(text))) return 'label'
  // “'The Long Quay' Wins Again” is a headline
  if (/[.;,…]["”’')\]]*$|^["“]|^['‘].*['’]$|[.!?] [(“"]?\p{Lu}/u.test(text)) return 'prose'
  return text.length <= 48 && text.split(/\s+/).length <= 5 && !/[!?]$/.test(text) ? 'short' : 'title'
}

/** Without what is taken out of it anyway: a line is what it is with that or without. */
function unmarked(block: Block): string {
  const text = withoutMarker(textBefore(block.get(strayText).at(-1)?.cut, block.text))
  if (!(block.get(residueSigns) & mayBeMarked) || !/[<&\u00ad\u200b-\u200d\ufeffÂ]/.test(text)) return text
  return text.replace(/[\u00ad\u200b-\u200d\ufeff]|Â(?=\s|$)/g, '').replace(/<\/?[a-z][a-z\d]{0,9} ?\/?>|&nbsp;/gi, ' ').replace(/ {2,}/g, ' ').trim()
}

const mayBeMarked = sign.markup | sign.hidden | sign.garbled

/** “The gate was shut. | turn0search1 |”, “…【3†source】”; by its last character most text has none. */
const withoutMarker = (text: string) => (/[\d】]/.test(text.at(-1) ?? '') ? text.replace(/(?: (?:cite)?turn\d+[a-z]+\d+|【[^】]{1,20}】)$/, '') : text)

/** “The gate was shut. | (RELATED: Nine Pumps) |” */
const textBefore = (cut: Span | undefined, text: string) => (cut && cut.start > 0 && cut.end === text.length ? text.slice(0, cut.start).trimEnd() : text)

/** A licence carries its notice of copyright. */
const licence = /Permission is hereby granted|Permission to use, copy|Redistribution and use|licensed under|under the [\w.-]+ license|^#* ?(?:The \w+ )?Licen[cs]e\b/im

/** Text, and no headline: a byline or a date above the first of these is where it should be. */
const isParagraph = (text: string) => text.length > 100 || (/[.!?]["”’)\]]*$/.test(text) && text.split(' ').length >= 5)

/** A byline above the first paragraph; a post that is quoted with its author; the author's own link. */
function isInPlace(find: Boilerplate, index: number, blocks: readonly Block[], first: number): boolean {
  const {text, kind, citations} = blocks[index]!
  // "Read the full report [here](…)."
  if (find.kind === 'teaser' && !find.wholeLine) return citations.some((link) => link.start < find.end && find.start < link.end)
  if (find.kind === 'byline' && find.wholeLine) return kind === 'item' || kind === 'byline' || index < first
  if (find.kind !== 'embed' || !text.startsWith('pic.', find.start)) return false
  return text.includes('(@') || /^[—–-].{0,80}\(@/.test(blocks[index + 1]?.text ?? '')
}

/** Runs of short lines that hold the words of menus: "Home", "News", "Sign in", "Facebook". */
function addMenus(blocks: readonly Block[], roles: readonly Role[], found: Set<number>): void {
  for (let from = 0; from < roles.length; from++) {
    let to = from
    while (to < roles.length && roles[to] !== 'prose' && roles[to] !== 'title') to++
    addMenu(blocks, roles, from, to, found)
    from = to
  }
}

function addMenu(blocks: readonly Block[], roles: readonly Role[], from: number, to: number, found: Set<number>): void {
  while (from < to && roles[from] === 'short') from++
  while (from < to && roles[to - 1] === 'short') to--
  const said = roles.slice(from, to).filter((role) => role !== 'short').length
  const anchored = roles.slice(from, to).some((role) => role === 'known' || role === 'weak')
  // An advertisement above and below a heading makes no menu of it.
  const isVaried = new Set(blocks.slice(from, to).flatMap((block, index) => (roles[from + index] === 'short' ? [] : [listKey(block.text)]))).size > 1
  const isMenu = anchored && isVaried && said >= 3 && to - from >= 4 && said * 4 >= to - from
  for (let at = from; at < to; at++) {
    const role = roles[at]
    if (role === 'known') continue
    if (isMenu && (role !== 'short' || blocks[at]!.text.split(/\s+/).length <= 3)) found.add(at)
    // "Share this: Twitter" · "Facebook" · "WhatsApp"
    else if ((role === 'weak' || isButton(blocks[at]!)) && hasCompany(blocks, roles, at)) found.add(at)
  }
}

const isButton = (block: Block) => block.text.length < 24 && shareButtons.has(listKey(block.text))

function hasCompany(blocks: readonly Block[], roles: readonly Role[], at: number): boolean {
  return [at - 1, at + 1].some((near) => roles[near] === 'known' || roles[near] === 'weak' || (roles[near] === 'label' && isButton(blocks[near]!)))
}

/** Headlines under "Read more:" or "More great stories". The last one may head the text below it. */
function addHeadlines(blocks: readonly Block[], roles: readonly Role[], found: Set<number>): void {
  for (let at = 0; at < roles.length; at++) {
    const head = blocks[at]!.get(strayText)[0]
    if (head?.kind !== 'teaser' || !head.wholeLine || !isHead(blocks[at]!.text)) continue
    let to = at + 1
    while (roles[to] === 'title' || (roles[to] === 'short' && blocks[to]!.text.includes(' '))) to++
    const announced = /:\s*$/.test(blocks[at]!.text)
    if (roles[to] === 'prose' && to - at > (announced ? 2 : 1)) to--
    if (to - at <= (announced ? 1 : 2)) continue
    for (let index = head.weak ? at : at + 1; index < to; index++) found.add(index)
    at = to - 1
  }
}

/** Headlines of other stories, the last lines of a text: three or more, and before them paragraphs. */
function addLastHeadlines(blocks: readonly Block[], roles: readonly Role[], found: Set<number>): void {
  let from = roles.length
  let headlines = 0
  for (; from > 0; from--) {
    const role = roles[from - 1]!
    const block = blocks[from - 1]!
    if (role === 'known' || role === 'weak' || block.get(strayText)[0]?.wholeLine) continue
    if ((block.kind !== 'item' && role !== 'title' && role !== 'short') || !isHeadline(block.text)) break
    headlines++
  }
  const paragraphs = roles.slice(Math.max(0, from - 4), from).filter((role, at) => role === 'prose' && blocks[Math.max(0, from - 4) + at]!.text.length > 100)
  if (headlines < 3 || paragraphs.length < 2) return
  for (let at = from; at < roles.length; at++) if (roles[at] !== 'known' && isHeadline(blocks[at]!.text)) found.add(at)
}

/** Four words or more that end like no sentence, most of them with capitals: not a list of names, results or ingredients. */
function isHeadline(text: string): boolean {
  const words = text.replace(/^[-–—•*·\s]+/, '').split(/\s+/)
  const capitals = words.filter((word) => /^["'“‘(]?[\p{Lu}\d]/u.test(word)).length
  return words.length > 3 && text.length < 140 && /^["'“‘(]?[\p{Lu}\d]/u.test(words[0]!) && !/[.;,:]["”’')\]]*$|[|=@]/.test(text) && capitals * 5 >= words.length * 3 && words.some((word) => /^\p{Ll}|\p{Ll}(?:s|ed|es|ing)$/u.test(word))
}

/** “HARBOUR MASTER SAYS ‘NOBODY CALLED’ BEFORE THE LOCK GAVE WAY” between two paragraphs: the headline of another story, with a link. */
function addShouted(blocks: readonly Block[], roles: readonly Role[], found: Set<number>): void {
  for (let at = 1; at + 1 < blocks.length; at++) {
    const {text, kind} = blocks[at]!
    if (roles[at] === 'known' || (kind !== 'paragraph' && kind !== 'heading') || text.length > 160 || text.length < 36) continue
    const isReaction = text.endsWith(']') && / \[\p{Lu}{4,12}\]$/u.test(text) && /\p{Ll}/u.test(text) && !/[.!?] /.test(text)
    // “BUDGET” and “WHAT THE COUNCIL WANTS” head sections; a dash and a full stop are the writer’s
    const isLoud = text.length >= 48 && !/\p{Ll}|[.:;!]$|[|@—]|\p{Lu}{2}[.:] /u.test(text) && text.split(/\s+/).filter((word) => /\p{Lu}{2}/u.test(word)).length >= 6
    if (isReaction || (isLoud && isLong(blocks[at - 1]!) && isLong(blocks[at + 1]!))) found.add(at)
  }
}

const isLong = ({text, kind}: Block) => kind === 'paragraph' && text.length > 60 && /\p{Ll}/u.test(text)

/** "Read more:", not "Read more: Who closed the locks?". */
const isHead = (text: string) => text.length < 40 && !/:\s*\S/.test(text)
