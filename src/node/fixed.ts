import {fix} from '../fix.js'
import type {Report} from '../report.js'

/** A fix may uncover the next one; ten rounds settle all that can be settled. */
const mostRounds = 10

export interface Fixed {
  readonly text: string
  readonly report: Report
  /** How many findings went by being fixed. */
  readonly count: number
}

/** A text after its fixes are applied, again and again until nothing changes, or for so many rounds. */
export async function fixed(source: string, reportOf: (text: string) => Promise<Report>, rounds = mostRounds): Promise<Fixed> {
  let text = source
  let report = await reportOf(text)
  const before = fixable(report)
  for (let round = 0; round < rounds && fixable(report) > 0; round++) {
    const next = fix(text, report.findings)
    if (next === text) break
    text = next
    report = await reportOf(text)
  }
  return {text, report, count: text === source ? 0 : Math.max(1, before - fixable(report))}
}

function fixable({findings}: Report): number {
  return findings.filter((finding) => finding.fix).length
}
