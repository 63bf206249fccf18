import {defineFact} from '../fact.js'
import {isNamePart, joinedPrefixes, nameSuffixes} from '../words/name-parts.js'

/** Link text of a hover card that extraction has glued to a name: "Carl Levin⟦Carl Milton LevinHow the House … MORE⟧ (D-Mich.)". */
export interface EmbeddedLink {
  /** End of the visible name: cutting from here leaves the sentence as it was written. */
  readonly start: number
  readonly end: number
  /** False where the closing MORE is lost, so that nobody knows where the sentence goes on. */
  readonly whole: boolean
  /** The last word of the name that belongs to the sentence, with its suffix: "Levin", "Trump Jr." */
  readonly visible: {readonly start: number; readonly end: number}
}

/** No card seen is longer: three newsletter headlines of 300 characters, a name, and MORE. */
const longestCard = 1800
const longestName = 8

/** Everything about words that the search asks, in flat arrays: a hover card is found in one pass over them. */
interface Words {
  readonly text: string
  readonly start: number[]
  readonly end: number[]
  /** No white space before this word: "Levin|How". */
  readonly glued: boolean[]
  /** Folded name ("sanchez" for "Sánchez"), or '' for what cannot be part of a name. */
  readonly name: string[]
}

interface Candidate {
  readonly start: number
  readonly visibleStart: number
  readonly nameEnd: number
  readonly score: number
  /** Glue that no proofread sentence has. */
  readonly strong: boolean
  /** So sure that it stands without MORE. */
  readonly sure: boolean
}

/** Hover cards glued into a block. */
export const embeddedLinkText = defineFact({name: 'embedded link text', block: ({text}) => embeddedLinks(text)})

/** Hover cards glued into a block, in order. Linear: words are cut once, and each looks at most eight words ahead. */
export function embeddedLinks(text: string): readonly EmbeddedLink[] {
  if (!text.includes('MORE') && !hasDoubledName(text)) return []
  const words = wordsOf(text)
  const candidates = candidatesOf(words)
  if (candidates.length === 0) return []
  const found: EmbeddedLink[] = []
  let next = 0
  let from = 0
  let paragraph = 0
  let gap = text.indexOf('\n\n')
  for (const marker of markersOf(words)) {
    for (; gap >= 0 && gap < marker.start; gap = text.indexOf('\n\n', gap + 2)) paragraph = gap + 1
    const low = Math.max(from, marker.end - longestCard, paragraph)
    let best: Candidate | undefined
    for (; next < candidates.length; next++) {
      const candidate = candidates[next]!
      if (candidate.nameEnd > marker.start) break
      if (candidate.start < low) {
        if (candidate.sure && candidate.start >= from) found.push(cutOff(words, candidate))
        continue
      }
      if ((candidate.strong || !marker.doubtful) && (!best || outranks(candidate, best))) best = candidate
    }
    if (!best) continue
    found.push({start: best.start, end: marker.end, whole: true, visible: {start: best.visibleStart, end: best.start}})
    from = marker.end
  }
  for (; next < candidates.length; next++) {
    const candidate = candidates[next]!
    if (candidate.sure && candidate.start >= from) {
      const cut = cutOff(words, candidate)
      found.push(cut)
      from = cut.end
    }
  }
  return found
}

/** Without MORE only "WestKanye Omari West|Judge" counts: a glued word whose first half stands shortly before. */
function hasDoubledName(text: string): boolean {
  const seam = /\p{Ll}(?=\p{Lu})/gu
  for (let match = seam.exec(text); match; match = seam.exec(text)) {
    let from = match.index
    while (from > 0 && isLower(text[from - 1]!)) from--
    if (from > 0 && isUpper(text[from - 1]!)) from--
    const half = text.slice(from, match.index + 1)
    if (half.length > 2 && text.slice(Math.max(0, from - 120), from).includes(half)) return true
  }
  return false
}

/** Glue beats none; of two that overlap the better one, of two that do not the earlier. */
function outranks(later: Candidate, best: Candidate): boolean {
  if (later.strong !== best.strong) return later.strong
  return later.start < best.nameEnd && later.score >= best.score
}

/** "Kanye WestKanye Omari WestJudge bars … [+2534 chars]": to the end if the text is cut, else the name alone. */
function cutOff({text}: Words, candidate: Candidate): EmbeddedLink {
  const torn = /(?:…|\.\.\.|\[\+\d+ chars\])\s*$/.test(text.slice(-24))
  const end = torn && text.length - candidate.start < longestCard ? text.trimEnd().length : candidate.nameEnd
  return {start: candidate.start, end, whole: false, visible: {start: candidate.visibleStart, end: candidate.start}}
}

function candidatesOf(words: Words): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < words.start.length - 1; at++) {
    if (words.name[at] === '') continue
    const candidate = candidateAt(words, at)
    if (candidate) found.push(candidate)
  }
  return found
}

/** The best fuller name after the name that ends at this word: "Levin" | "Carl Milton Levin". */
function candidateAt(words: Words, last: number): Candidate | undefined {
  const {start, end, glued, name} = words
  // "Donald Trump Jr. Donald (Don) John TrumpTrump Jr's …": the surname stands before the suffix
  const suffixed = nameSuffixes.has(name[last]!) && last > 0 && !glued[last]
  const surname = suffixed ? name[last - 1]! : name[last]!
  if (surname.length < 2 || !isCapital(words.text, start[suffixed ? last - 1 : last]!) || trailing(words, last)) return undefined
  const first = suffixed ? last - 1 : last
  const given = first > 0 && !glued[first] && !trailing(words, first - 1) ? name[first - 1]! : ''
  let best: Candidate | undefined
  let shared = false
  for (let at = last + 1; at < start.length && at <= last + longestName; at++) {
    const word = name[at]!
    // "Michelle ObamaMichelle LeVaughn Robinson Obama": inside the fuller name words are spaced
    if (word === '' || (at > last + 1 && (glued[at] || trailing(words, at - 1)))) break
    const more = at - last - 1
    const before = glued[last + 1]!
    const after = glued[at + 1] === true && !trailing(words, at)
    if (more > 0 && isCapital(words.text, start[at]!) && !isAside(words, at)) {
      const same = word === surname
      const kin = shared || (given.length > 1 && name[last + 1]![0] === given[0] && more > 1)
      // "CostelloRyan Anthony CostellloFormer", "Sarah Huckabee Sarah Elizabeth SandersBill …"
      const sameGiven = name[last + 1] === given
      const near = !same && shared && (isNear(word, surname) ? after || (sameGiven && more > 1) : after && sameGiven && !before)
      if ((same && (before || after || (kin && more > 0) || more > 1)) || near) {
        const score = (same ? 4 : 1) + (after ? 4 : 0) + (before ? 3 : 0) + (shared ? 2 : 0) + (shared && sameGiven ? 2 : 0)
        if (!best || score > best.score) {
          best = {
            start: end[last]!, visibleStart: start[first]!, nameEnd: end[at]!, score,
            strong: before || after,
            sure: same && after && (shared || (before && more > 1))
          }
        }
      }
    }
    if (given.length > 1 && (word === given || isNickname(given, word))) shared = true
  }
  return best
}

/** Words cut at white space, and inside it where a name meets a headline: "Levin|How", "Pelosi|'Defund", "Warren|2020". */
function wordsOf(text: string): Words {
  const words: Words = {text, start: [], end: [], glued: [], name: []}
  const chunk = /\S+/g
  for (let match = chunk.exec(text); match; match = chunk.exec(text)) {
    const limit = match.index + match[0].length
    let from = match.index
    for (let at = from + 1; at < limit; at++) {
      if (!isSeam(text, from, at, limit)) continue
      push(words, from, at, from > match.index)
      from = at
    }
    push(words, from, limit, from > match.index)
  }
  return words
}

function push(words: Words, start: number, end: number, glued: boolean): void {
  words.start.push(start)
  words.end.push(end)
  words.glued.push(glued)
  words.name.push(nameOf(words.text, start, end))
}

/** Is there a seam before this character, as between "Levin" and "How"? Not in McConnell, DeVos, O'Rourke. */
function isSeam(text: string, from: number, at: number, limit: number): boolean {
  const here = text[at]!
  const before = text[at - 1]!
  if (before === '.' && isUpper(here)) return nameSuffixes.has(text.slice(from, at - 1).toLowerCase())
  if (!isLower(before)) return false
  if (here >= '0' && here <= '9') return true
  if (isUpper(here)) return at + 1 <= limit && !joinedPrefixes.has(text.slice(from, at))
  if (here === '‘' || here === '“' || here === '"') return at + 1 < limit
  return (here === "'" || here === '’') && at + 1 < limit && isUpper(text[at + 1]!)
}

function nameOf(text: string, start: number, end: number): string {
  if (end - start > 30) return ''
  const first = text.charCodeAt(start)
  // most words are lower case and no particle of a name: decided at a glance
  if (first >= 97 && first <= 122 && end - start > 4) return ''
  const bare = text.slice(start, end).replace(/^[("“‘'[]+|[)"”’'\].,;:!?]+$/g, '')
  return bare !== '' && isNamePart(bare) ? folded(bare) : ''
}

function folded(word: string): string {
  return /^[\x20-\x7e]*$/.test(word) ? word.toLowerCase() : word.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase()
}

/** Punctuation after the word that ends a name: "Levin," but not "Jr." or "B." */
function trailing(words: Words, at: number): boolean {
  const end = words.text[words.end[at]! - 1]!
  if (end === '.') return words.name[at]!.length > 2 && !nameSuffixes.has(words.name[at]!)
  return end === ',' || end === ';' || end === ':' || end === '!' || end === '?' || end === '"' || end === '”' || end === ']' || end === '’' || end === "'"
}

/** "(Mitch)" */
const isAside = (words: Words, at: number) => words.text[words.start[at]!] === '('

/** "Don" for "Donald", "Tom" for "Thomas" is too far. */
const isNickname = (one: string, other: string) => one.length > 2 && other.length > 2 && (one.startsWith(other) || other.startsWith(one))

/** At most two letters differ at one place: "Velazquez" and "Velasquez", "Costello" and "Costelllo". */
function isNear(one: string, other: string): boolean {
  if (one.length < 5 || Math.abs(one.length - other.length) > 2) return false
  let head = 0
  while (head < one.length && one[head] === other[head]) head++
  let tail = 0
  while (tail < one.length - head && tail < other.length - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++
  return Math.max(one.length, other.length) - head - tail <= 2
}

interface Marker {
  readonly start: number
  readonly end: number
  /** A mark that prose has too, "READ MORE:"; only glue outweighs it. */
  readonly doubtful: boolean
}

/** Each MORE that may close a card: not "BALTIMORE RAVENS", "the MORE Act", "NO MORE DACA DEAL". */
function markersOf({text}: Words): Marker[] {
  const found: Marker[] = []
  for (let start = text.indexOf('MORE'); start >= 0; start = text.indexOf('MORE', start + 4)) {
    const end = start + 4
    const next = text[end] ?? ''
    if (isUpper(next) || isLower(next)) continue
    const before = /(?:^|[^\p{Lu}])(\p{Lu}{0,9})$/u.exec(text.slice(Math.max(0, start - 10), start))
    if (!before || before[1]!.length > 5) continue
    const after = text.slice(end, end + 12)
    if (/^ Act\b/.test(after)) continue
    const shouted = /[\p{Lu}’'] $/u.test(text.slice(Math.max(0, start - 2), start)) && /^ (?!I[IV]*\b)\p{Lu}{2,}/u.test(after)
    found.push({start, end, doubtful: before[1] !== '' || next === ':' || next === ')' || shouted || /\b(?:READ|SEE|LEARN|AND|FOR) $/.test(text.slice(Math.max(0, start - 7), start))})
  }
  return found
}

const isLower = (character: string) => character >= 'a' ? character <= 'z' || (character > '\x7f' && character !== character.toUpperCase()) : false
const isUpper = (character: string) => character >= 'A' && (character <= 'Z' || (character > '\x7f' && character !== character.toLowerCase()))

/** A capital, behind opening marks: "“[Rep.", "(Don)". */
function isCapital(text: string, start: number): boolean {
  let at = start
  while ('("“‘\'['.includes(text[at] ?? ' ')) at++
  return isUpper(text[at] ?? ' ')
}
