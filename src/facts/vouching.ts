import type {Block, Document, Place} from '../document.js'
import {outletWords} from '../words/outlet-words.js'
import {defineFact} from '../fact.js'
import {attributions} from './attributions.js'
import type {Attribution} from './attributions.js'
import {sentenceAt} from './sentences.js'
import {sourceOf} from './sources.js'
import type {Source} from './sources.js'

interface Voucher {
  readonly attribution: Attribution
  readonly index: number
}

/** The attributions of each block that have a source in the text which is no mere crowd. */
const vouchers = defineFact({
  name: 'vouchers',
  document(document): ReadonlyMap<Block, readonly Voucher[]> {
    const owners = document.get(sourceOf)
    const found = new Map<Block, Voucher[]>()
    document.get(attributions).forEach((attribution, index) => {
      const source = owners.get(index)
      if (attribution.source.length === 0 || !source || source.class === 'weasel' || source.class === 'bare' || isCrowd(source)) return
      const list = found.get(attribution.block)
      if (list) list.push({attribution, index})
      else found.set(attribution.block, [{attribution, index}])
    })
    return found
  }
})

/** “Media reports”, “local media” */
const isCrowd = ({phrase: {head, definite, name}}: Source) => /^(?:media|press|reports)$/.test(head) && !definite && !name

const vouchersIn = (document: Document, block: Block | undefined): readonly Voucher[] => (block && document.get(vouchers).get(block)) ?? []

const reports = ({by}: Attribution) => by !== 'think' && by !== 'noun'

/**
 * Does the sentence of this place say who says so: “…, the Herald reported”, “Lund said he reportedly …”, “according to his brother”,
 * “told the Norwell Herald”?
 */
export function isVouched(document: Document, place: Place): boolean {
  const {block} = place
  const sentence = sentenceAt(block, place.start)
  const end = sentence?.end ?? block.text.length
  const text = block.text.slice(sentence?.start ?? 0, end)
  if (isCredited(text) || closing.test(text)) return true
  return vouchersIn(document, block).some(({attribution}) => {
    const {cue, content, source} = attribution
    if (!reports(attribution) || cue.some((own) => overlaps(own, place))) return false
    if (content.some((own) => overlaps(own, place))) return true
    // “…, Lund said”, behind it, whatever was read as its content
    return [cue[0], source[0]].every((own) => own !== undefined && own.block === block && own.start >= place.end && own.start < end)
  })
}

/**
 * Does another sentence of the paragraph say who tells all this: “Police searched the house, Chief Lund said. He allegedly …”? With
 * `before`, one of the paragraph before may do so, too.
 */
export function isVouchedNearby(document: Document, place: Place, before = false): boolean {
  const {block} = place
  const last = before ? document.blocks[block.index - 1] : undefined
  if (isCredited(block.text) || (last && isCredited(last.text))) return true
  return [...vouchersIn(document, block), ...vouchersIn(document, last)].some(({attribution}) => {
    const {cue, source} = attribution
    return reports(attribution) && !cue.some((own) => overlaps(own, place)) && !source.some((own) => isSubjectOf(own, place))
  })
}

/** Does the paragraph before or behind tell of an outlet that has it, “the Norwell Herald reported”, or does somebody known speak there of it? */
export function isCreditedAround({blocks}: Document, {block}: Place): boolean {
  const paragraphs = blocks.filter(({kind, text}) => (kind === 'paragraph' || kind === 'item') && text.trim().length >= 14)
  const at = paragraphs.indexOf(block)
  // The items of a list are further apart: the one before stands for this one.
  return (block.kind === 'item' ? [-1, 0] : [-2, -1, 0, 1, 2]).some((step) => {
    const text = paragraphs[at + step]?.text
    return text !== undefined && (isCredited(text) || outletSays.test(text))
  })
}

/** “Lund, who reportedly owns it, said”: he does not vouch for what is reported of him. */
function isSubjectOf({block, start, end}: Place, place: Place): boolean {
  return block === place.block && start <= place.start && place.start <= end
}

const paper = `(?:\\p{Lu}[\\p{L}.]* ){0,3}?(?:${outletWords.filter((word) => !/^(?:Media|News|Press|Radio)$/.test(word)).join('|')})`
const crowd = '(?:a few |many |most |multiple |several |some |various )?(?:critics|experts|observers|reports|rumou?rs|some|sources)'
const credit = new RegExp(
  [
    `\\b[Aa]ccording to (?!${crowd}[ ,.])[\\p{L}\\d]`,
    `\\b(?:by|citing|from|in|per|t(?:ell|old|ells)|via|with) (?:the )?${paper}\\b`,
    `\\b${paper} (?:also |first |had |has )*(?:report|reveal|said|wrote)`
  ].join('|'),
  'u'
)

/** “Radio Vask reported”, “NTV says”, “the Tide first told” */
const outletSays = /\b(?:\p{Lu}[\p{L}.]+ ){0,3}(?:\p{Lu}[\p{L}.]+) (?:also |first |had |has )*report(?:s|ed)\b|\b(?:\p{Lu}{3,}|BuzzFeed|Bloomberg|Politico|Reuters|Axios|Vox) (?:also |first |had |has )*(?:notes?|noted|reports?|reported|reveal\w*|said|says|wrote)\b|\b[Pp]er \p{Lu}|\bThe \p{Lu}\p{L}+ notes\b|\breport(?:s|ed)? (?:by|from|in) (?:the )?\p{Lu}/u

/** “…, a spokeswoman for the harbour board said.” */
const closing = /, (?=[^,]*\p{L})[^,]{2,90} (?:added|announced|reported|said|says|told [^,.]{2,40}|wrote)[.”"]*$/u

/** “According to court papers”, “obtained by the Herald”, “the Norwell Herald reported”: told by words alone, where no attribution was read. */
const isCredited = (text: string) => credit.test(text)

const overlaps = (a: Place, b: Place) => a.block === b.block && a.start < b.end && b.start < a.end

/** How far below a lead its source is looked for, in paragraphs. */
const far = 40

/** How many paragraphs a lead has, at the most. */
const lead = 2

/** In a lead, is what this sentence tells told again further down, with its source? At least `words` of its longer words come back there. */
export function isToldBelow(document: Document, place: Place, words = 3): boolean {
  const opening = document.blocks.filter(({kind}) => kind === 'paragraph').slice(0, lead)
  if (!opening.includes(place.block)) return false
  const sentence = sentenceAt(place.block, place.start)
  const wanted = new Set(stems(place.block.text.slice(sentence?.start ?? 0, sentence?.end)))
  return document.blocks.slice(place.block.index + 1, place.block.index + far).some((block) =>
    vouchersIn(document, block).some(({attribution}) => {
      const [cue] = attribution.cue
      const own = reports(attribution) && cue && cue.block === block ? sentenceAt(block, cue.start) : undefined
      if (!own) return false
      const here = new Set(stems(block.text.slice(own.start, own.end)))
      return [...wanted].filter((stem) => here.has(stem)).length >= words
    })
  )
}

/** Words of five letters or more, cut to what their forms share. */
function stems(text: string): string[] {
  return [...text.toLowerCase().matchAll(/\p{L}{5,}/gu)].map(([word]) => word.slice(0, 6)).filter((stem) => !common.has(stem))
}

const common = new Set(['about', 'after', 'again', 'allege', 'becaus', 'before', 'being', 'could', 'first', 'other', 'people', 'report', 'should', 'since', 'their', 'there', 'these', 'those', 'throug', 'under', 'where', 'which', 'while', 'would', 'years'])
