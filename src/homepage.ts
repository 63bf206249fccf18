import {shippedIds} from './shipped-ids.js'

/** As in package.json; a test compares them. */
export const homepage = 'https://unpkg.com/says-who'

/** The page of a rule: its own, or that of a rule that ships. A house's own rule need not have one. */
export function pageOf({id, url}: {readonly id: string; readonly url?: string}): string | undefined {
  return url ?? ((shippedIds as readonly string[]).includes(id) ? ruleUrl(id) : undefined)
}

/** The page of a rule that ships. */
export function ruleUrl(ruleId: string): string {
  return `${homepage}/rules/${ruleId}/README.md`
}
