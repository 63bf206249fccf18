import {defineFact} from '../fact.js'
import type {Passage, Span} from '../document.js'
import {fullerNames} from './fuller-names.js'
import type {FullerName} from './fuller-names.js'
import {isLower, isUpper, nameWords} from './name-words.js'
import {residueSigns, sign} from './residue-signs.js'

/** A hover card that extraction has glued to a name: "Ada Pell⟦Ada June PellWho closed … MORE⟧ (D-Vt.)". */
export interface EmbeddedLink extends Span {
  /** False where the closing MORE is lost, so that nobody knows where the sentence goes on. */
  readonly whole: boolean
  /** The last word of the name that belongs to the sentence, with its suffix: "Pell", "Grice Jr." The card begins at its end. */
  readonly visible: Span
}

/** No card seen is longer: a name, three newsletter headlines of 300 characters, MORE. */
const longestCard = 1800
const shortestHeadline = 30

/** Hover cards glued into a block, in order. Without them the sentences read as they were written. */
export const embeddedLinkText = defineFact({name: 'embedded link text', block: embeddedLinksIn})

const none: readonly EmbeddedLink[] = []

function embeddedLinksIn(passage: Passage): readonly EmbeddedLink[] {
  const signs = passage.get(residueSigns)
  if (!(signs & (sign.card | sign.camel))) return none
  const {text} = passage
  if (!(signs & sign.card) && !hasDoubledName(text)) return none
  const names = fullerNames(nameWords(text))
  if (names.length === 0) return []
  const found: EmbeddedLink[] = []
  let next = 0
  let from = 0
  const cutOffs = (to: number) => {
    for (; next < names.length && names[next]!.start < to; next++) {
      const name = names[next]!
      if (!name.isSure || name.start < from) continue
      found.push(cutOff(text, name))
      from = found.at(-1)!.end
    }
  }
  for (const marker of markersOf(text)) {
    cutOffs(Math.max(from, marker.end - longestCard, marker.paragraph))
    let best: FullerName | undefined
    for (; next < names.length && names[next]!.end <= marker.start; next++) {
      const name = names[next]!
      const fits = name.start >= from && (name.isCoinable ? marker.start - name.end > shortestHeadline : name.isGlued || !marker.isDoubtful)
      if (fits && (!best || outranks(name, best))) best = name
    }
    if (!best) continue
    from = marker.end
    found.push({start: best.start, end: from, whole: true, visible: best.visible})
  }
  cutOffs(text.length)
  return found
}

/** Glue beats none. Of two that overlap the better one, of two that do not the earlier: headlines have names too. */
function outranks(later: FullerName, best: FullerName): boolean {
  if (later.isGlued !== best.isGlued) return later.isGlued
  return later.start < best.end && later.score >= best.score
}

/** "Ada PellAda June PellJudge bars … [+2100 chars]": to the end if the text is torn, else the name alone. */
function cutOff(text: string, {start, end, visible}: FullerName): EmbeddedLink {
  const isTorn = /(?:…|\.\.\.|\[\+\d+ chars\])\s*$/.test(text.slice(-24)) && text.length - start < longestCard
  return {start, end: isTorn ? text.trimEnd().length : end, whole: false, visible}
}

/** Without MORE only "PellAda June Pell|Judge" counts: a glued word whose first half stands shortly before. */
function hasDoubledName(text: string): boolean {
  for (let seam = 1; seam < text.length; seam++) {
    if (isSpaceOrSmall(text.charCodeAt(seam)) || !isUpper(text[seam]!) || !isLower(text[seam - 1]!)) continue
    let from = seam - 1
    while (from > 0 && seam - 1 - from < 30 && isLower(text[from - 1]!)) from--
    if (from > 0 && isUpper(text[from - 1]!)) from--
    const half = text.slice(from, seam)
    if (half.length > 2 && text.slice(Math.max(0, from - 120), from).includes(half)) return true
  }
  return false
}

/** What most characters are, none of them a capital. */
const isSpaceOrSmall = (code: number) => code === 32 || (code >= 97 && code <= 122)

interface Marker extends Span {
  /** A mark that prose has too, "READ MORE:"; only glue outweighs it. */
  readonly isDoubtful: boolean
  /** Start of its paragraph. */
  readonly paragraph: number
}

/** Each MORE that may close a card: not "BALTIMORES", "the MORE Act". */
function markersOf(text: string): Marker[] {
  const found: Marker[] = []
  let paragraph = 0
  let gap = text.indexOf('\n\n')
  for (let start = text.indexOf('MORE'); start >= 0; start = text.indexOf('MORE', start + 4)) {
    for (; gap >= 0 && gap < start; gap = text.indexOf('\n\n', gap + 2)) paragraph = gap + 1
    const end = start + 4
    const next = text[end] ?? ''
    const before = text.slice(Math.max(0, start - 10), start)
    const after = text.slice(end, end + 12)
    const capitals = /\p{Lu}*$/u.exec(before)![0].length
    if (isUpper(next) || isLower(next) || capitals > 5 || /^ Act\b/.test(after)) continue
    // "NO MORE DACA DEAL", "READ MORE:", "OBS and MORE)"
    const isShouted = /[\p{Lu}’'] $/u.test(before) && /^ (?!I[IV]*\b)\p{Lu}{2,}/u.test(after)
    const isDoubtful = isShouted || capitals > 0 || next === ':' || next === ')' || /\b(?:READ|SEE|LEARN|AND|FOR) $/.test(before)
    found.push({start, end, paragraph, isDoubtful})
  }
  return found
}
