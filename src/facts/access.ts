import type {Block} from '../document.js'
import type {Range} from './noun-phrases.js'
import {proseTokens} from './prose-tokens.js'
import {quotes} from './quotes.js'
import {sentenceAt} from './sentences.js'
import type {Source} from './sources.js'

/** How an unnamed source knows, in the sentences that introduce it: it was there or saw it, or is merely familiar with it. */
export type Access = 'direct' | 'familiar'

const direct =
  /\b(?:first-?hand|direct|detailed|inside|intimate) (?:knowledge|involvement|understanding)\b|\bbriefed\b|\b(?:present|there) (?:at|for|when|during)\b|\bin (?:the room|attendance)\b|\b(?:attended|witnessed|overheard|heard|saw|seen|read|reviewed|viewed|watched|took part|participated|participating|involved|worked|working|works|helped|traveling|travelling|privy)\b|\bon the (?:call|team|scene|ground)\b|\bat the (?:event|hearing|meeting|scene|session|talks)\b|\binside\b|\bwith (?:\p{L}+ )?knowledge of\b|\b(?:told|informed|showed|shown|obtained|documents?|memos?|e-?mails?|notes|recordings?|transcripts?) (?:by|to|of|and)\b/iu
const familiar = /\b(?:familiar with|close to|aware of|knowledgeable about|in a position to know|with ties to)\b/i

export function accessOf(source: Source): Access | undefined {
  const stretches = source.mentions.slice(0, 3).map(({phrase}) => ownWordsAround(phrase.block, phrase.range))
  if (stretches.some((words) => direct.test(words))) return 'direct'
  return stretches.some((words) => familiar.test(words)) ? 'familiar' : undefined
}

/** The sentence in which a source is spoken of, without what is quoted in it. */
function ownWordsAround(block: Block, {first}: Range): string {
  const t = block.get(proseTokens)
  const sentence = sentenceAt(block, t.start[first]!)
  const words: string[] = []
  const {quotes: all} = block.get(quotes)
  for (let at = sentence?.first ?? 0; at < (sentence?.last ?? t.length); at++) if (!all.some((quote) => quote.first <= at && at < quote.last)) words.push(t.word[at]!)
  return words.join(' ')
}
