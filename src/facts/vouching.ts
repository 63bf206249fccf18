import type {Block, Document, Place} from '../document.js'
import {defineFact} from '../fact.js'
import {attributions} from './attributions.js'
import type {Attribution} from './attributions.js'
import {sentenceAt} from './sentences.js'
import {sourceOf} from './sources.js'

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
      const of = owners.get(index)?.class
      if (attribution.source.length === 0 || of === undefined || of === 'weasel' || of === 'bare') return
      const list = found.get(attribution.block)
      if (list) list.push({attribution, index})
      else found.set(attribution.block, [{attribution, index}])
    })
    return found
  }
})

const vouchersIn = (document: Document, block: Block | undefined): readonly Voucher[] => (block && document.get(vouchers).get(block)) ?? []

const reports = ({by}: Attribution) => by !== 'think' && by !== 'noun'

/** Does the sentence of this place say who says so: “…, the Herald reported”, “Lund said he reportedly …”, “according to his brother”? */
export function isVouched(document: Document, place: Place): boolean {
  const sentence = sentenceAt(place.block, place.start)
  return vouchersIn(document, place.block).some(({attribution}) => {
    const {cue, content, by} = attribution
    if (!reports(attribution) || cue.some((own) => overlaps(own, place))) return false
    if (content.some((own) => overlaps(own, place))) return true
    return by === 'according' && cue.some(({start}) => sentence !== undefined && sentence.start <= start && start < sentence.end)
  })
}

/**
 * Does another sentence of the paragraph say who tells all this: “Police searched the house, Chief Lund said. He allegedly …”? With
 * `before`, the paragraph before may do so, too: in news a paragraph is a sentence or two.
 */
export function isVouchedNearby(document: Document, place: Place, before: boolean): boolean {
  const {block} = place
  const speak = ({attribution}: Voucher) => reports(attribution) && !attribution.cue.some((own) => overlaps(own, place)) && !attribution.source.some((own) => isSubjectOf(own, place))
  return vouchersIn(document, block).some(speak) || (before && vouchersIn(document, document.blocks[block.index - 1]).some(speak))
}

/** “Lund, who reportedly owns it, said”: he does not vouch for what is reported of him. */
function isSubjectOf({block, start, end}: Place, place: Place): boolean {
  return block === place.block && start <= place.start && place.start <= end
}

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
