import type {Lines} from '../place.js'
import type {Attribution, Report, Source} from '../report.js'

/** What a source has to do with a text. */
export interface Share {
  readonly says: number
  /** How many of these in its own words, at least in part. */
  readonly quoted: number
  readonly declined: boolean
  /** On which it speaks, or is spoken of as a source, in order. */
  readonly lines: readonly number[]
}

export function shareOf(source: Source, {attributions}: Report, lines: Lines): Share {
  const said = source.attributions.flatMap((index) => attributions[index] ?? [])
  const starts = said.length > 0 ? said.map(startOf) : source.mentions.map(({start}) => start)
  return {
    says: said.length,
    quoted: said.filter(({kind}) => kind !== 'indirect').length,
    declined: said.some(({declined}) => declined),
    lines: [...new Set(starts.map((start) => lines.point(start).line))].sort((a, b) => a - b)
  }
}

function startOf({source, cue, content}: Attribution): number {
  return Math.min(...[...source, ...cue, ...content].map(({start}) => start))
}
