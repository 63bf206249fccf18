import {defineRule, retext} from '../../src/rule.js'

export const unbalancedQuotationMark = defineRule({
  id: 'unbalanced-quotation-mark',
  summary: 'Quotation marks with no partner, or facing the wrong way',
  severity: {recommended: 'error', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'error', 'web-copy': 'error'},
  messages: {
    unopened: () => ({text: 'Where does this quotation begin?', note: 'The mark has no partner in its paragraph.'})
  },
  block(block, {report}) {
    const marks = [...block.text.matchAll(/"/g)]
    if (marks.length % 2 === 1) report.unopened({start: marks[0]!.index, end: marks[0]!.index + 1})
  }
})

export default /* @__PURE__ */ retext(unbalancedQuotationMark)
