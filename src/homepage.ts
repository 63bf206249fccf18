/** As in package.json; a test compares them. */
export const homepage = 'https://unpkg.com/says-who'

/** The page of a rule. */
export function ruleUrl(ruleId: string): string {
  return `${homepage}/rules/${ruleId}/README.md`
}
