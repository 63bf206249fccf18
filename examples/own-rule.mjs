// A rule of your own: “on Tuesday” is clear on the day it is printed, and to nobody who finds the page a year later.
//
//   node examples/own-rule.mjs article.txt
import {readFile} from 'node:fs/promises'
import {lint} from 'says-who'
import {defineRule, strings} from 'says-who/rule'

const bareWeekday = defineRule({
  id: 'bare-weekday',
  summary: 'Days of the week without a date',
  severity: {recommended: 'info', newsroom: 'warning'},
  options: {
    allow: strings('Days that may stand by themselves')
  },
  messages: {
    undated: (day) => ({text: `Which “${day}”?`, note: 'Give the date with it: readers find old pages.'})
  },
  // Called for each paragraph, heading, list item …; offsets are offsets into its text.
  block({text}, {options, report}) {
    for (const {0: day, index} of text.matchAll(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!,? [A-Z][a-z]+\.? \d)/g)) {
      if (!options.allow.includes(day)) report.undated({start: index, end: index + day.length}, day)
    }
  }
})

for (const path of process.argv.slice(2)) {
  // `use` brings the rule along; its id may then stand in `rules`. The preset `none` leaves the shipped rules off.
  const {findings} = lint(await readFile(path, 'utf8'), {
    path,
    preset: 'none',
    use: [bareWeekday],
    rules: {'bare-weekday': ['warning', {allow: ['Sunday']}]}
  })
  for (const {line, column, severity, message} of findings) console.log(`${path}:${line}:${column} ${severity} ${message}`)
}
