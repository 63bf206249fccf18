// Rules as retext plugins, in a pipeline with anything else that speaks unified.
//
//   node examples/pipeline.mjs article.txt
//
// Each rule is a plugin of its own: take those you want, give one its options. They share one analysis of the text.
import {readFile} from 'node:fs/promises'
import {retext} from 'retext'
import bareSource from 'says-who/rules/bare-source'
import lateAttribution from 'says-who/rules/late-attribution'
import unbalancedQuotationMark from 'says-who/rules/unbalanced-quotation-mark'
import weaselAttribution from 'says-who/rules/weasel-attribution'

const pipeline = retext()
  .use(unbalancedQuotationMark)
  .use(bareSource)
  .use(weaselAttribution)
  .use(lateAttribution, {maxSentences: 2})

for (const path of process.argv.slice(2)) {
  const file = await pipeline.process({path, value: await readFile(path)})
  // `fatal` is true for an error, false for a warning, and undefined for a note.
  for (const {fatal, line, column, reason, ruleId} of file.messages) {
    const severity = fatal ? 'error' : fatal === false ? 'warning' : 'note'
    console.log(`${path}:${line}:${column} ${severity} ${reason} (${ruleId})`)
  }
}
