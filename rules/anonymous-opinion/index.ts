import {attributions} from '../../src/facts/attributions.js'
import type {Attribution} from '../../src/facts/attributions.js'
import {judgementsOf} from '../../src/facts/judgements.js'
import type {Judgement} from '../../src/facts/judgements.js'
import {isBystander, isCircle, placesOf, unnamedSources, wordsAt} from '../../src/facts/unnamed-sources.js'
import type {Place} from '../../src/rule.js'
import {defineRule, flag, retext, strings} from '../../src/rule.js'
import {praises} from './words.js'

/** “He is the finest captain on the coast,” one aide said: anonymity is for information. */
export const anonymousOpinion = defineRule({
  id: 'anonymous-opinion',
  summary: 'Unnamed sources who judge, guess or praise',
  severity: {strict: 'warning', newsroom: 'warning', encyclopedia: 'warning'},
  types: {fiction: 'off'},
  yieldsTo: ['anonymous-attack'],
  options: {
    markers: strings('Further words that make an opinion, wherever they stand in what is said'),
    includePraise: flag('Praise is an opinion too', true)
  },
  messages: {
    opinion: (said: string, source: string) => ({text: `Who stands behind “${said}”, if “${source}” has no name?`, note: 'Anonymity is for information, and this is an opinion: find a named voice for it, or cut it.'})
  },
  document(document, {options, report}) {
    const all = document.get(attributions)
    const marker = options.markers.length > 0 ? new RegExp(`\\b(?:${options.markers.map((word) => word.replace(/[^\p{L}\p{N} ]/gu, '\\$&')).join('|')})\\b`, 'iu') : undefined
    for (const source of document.get(unnamedSources)) {
      const {first} = placesOf(source)
      if (!first || isBystander(source) || isCircle(source)) continue
      const places = source.attributions.flatMap((index) => {
        const one = all[index]!
        const judged = judgementsOf(one).filter((judgement) => isOpinion(judgement) && (options.includePraise || !isPraise(judgement)))
        return [...marked(one, marker), ...judged.map(({block, start, end}) => block.at({start, end}))]
      })
      const [opinion, ...others] = places
      if (opinion) report.opinion({...opinion, related: others.map((place) => ({...place, message: 'also here'}))}, wordsAt(opinion), wordsAt(first))
    }
  }
})

/** What the source says of itself or its own side is a position: “we are strong”. */
function isOpinion({kind, target}: Judgement): boolean {
  return kind !== 'insult' && (target !== 'self' || kind === 'guess')
}

const praise = new RegExp(`\\b(?:${praises.join('|')})\\b`, 'i')
const isPraise = ({block, start, end}: Place) => praise.test(block.text.slice(start, end))

/** The house's own markers, wherever they stand in what is said. */
function marked({content}: Attribution, marker: RegExp | undefined): Place[] {
  return content.flatMap(({block, start, end}) => {
    const found = marker?.exec(block.text.slice(start, end))
    return found ? [block.at({start: start + found.index, end: start + found.index + found[0].length})] : []
  })
}

export default /* @__PURE__ */ retext(anonymousOpinion)
