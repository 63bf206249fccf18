import {fillingOf, isOnlyOffered} from '../../src/facts/boilerplate.js'
import type {BoilerplateKind} from '../../src/facts/boilerplate.js'
import {pageFurniture} from '../../src/facts/page-furniture.js'
import type {Furniture} from '../../src/facts/page-furniture.js'
import {defineRule, retext, strings} from '../../src/rule.js'
import type {Severities} from '../../src/rule.js'

const error: Severities = {recommended: 'error', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'error', 'web-copy': 'warning'}
const warning: Severities = {recommended: 'warning', strict: 'warning', newsroom: 'warning', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'info'}
/** Has its place in some texts, and in others is the only thing that was overlooked. */
const info: Severities = {recommended: 'info', strict: 'warning', newsroom: 'info', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'info'}

const kinds: readonly BoilerplateKind[] = [
  'ad', 'agency', 'byline', 'contact', 'copyright', 'counter', 'embed', 'image-credit', 'legal', 'navigation', 'prompt', 'sponsor', 'teaser', 'ticker', 'update'
]

/** What belongs to the page that a text was copied from. */
export const strayBoilerplate = defineRule({
  id: 'stray-boilerplate',
  summary: 'Advertising, prompts, credits, menus and other text of a web page',
  severity: {recommended: 'warning', strict: 'warning', newsroom: 'warning', encyclopedia: 'warning', academic: 'warning', 'web-copy': 'info'},
  options: {
    allow: strings('Kinds that may stand in the text', [], kinds)
  },
  messages: {
    ad: (words: string) => ({
      text: `What is the advertising marker “${words}” doing in the text?`,
      note: 'It marks a place on a page. Delete it.',
      severity: {...error, 'web-copy': 'error'}
    }),
    sponsor: (words: string) => ({
      text: `Who speaks in “${words}”, the article or its sponsor?`,
      note: 'Readers must be able to tell advertising from the report. Delete the line, or set it apart as a disclosure.',
      severity: error
    }),
    imageCredit: (words: string) => ({
      text: `Which picture does “${words}” belong to?`,
      note: 'A credit or a caption in running text reads as a statement without a source. Move it to its picture.',
      severity: info
    }),
    prompt: (words: string) => ({
      text: `Does the article say “${words}” to its readers, or does the site?`,
      note: 'It is a prompt of a page, and no part of the report.',
      severity: warning
    }),
    legal: (words: string) => ({
      text: `Is “${words}” a statement of the article, or a notice of a site?`,
      note: 'Notices on cookies, terms and accounts stay behind when a text is copied.',
      severity: warning
    }),
    navigation: (words: string) => ({
      text: `Where should “${words}” lead to here?`,
      note: 'It is a label of a page’s menu.',
      severity: {...warning, 'web-copy': 'warning'}
    }),
    teaser: (words: string) => ({
      text: `Which other story does “${words}” point to?`,
      note: 'The headline of another story is no part of the sourcing of this one. Delete it, or cite the story where it is used.',
      severity: warning
    }),
    copyright: (words: string) => ({
      text: `Whose text is this, if “${words}” stands in it?`,
      note: 'If it is an agency’s, credit the agency; a notice of rights belongs in the footer.',
      severity: warning
    }),
    embed: (words: string) => ({
      text: `What stood where “${words}” stands?`,
      note: 'A post or a video is missing. Quote it with author and date, or delete what is left of it.',
      severity: {...warning, 'web-copy': 'warning'}
    }),
    byline: (words: string) => ({
      text: `Is “${words}” a byline or a time stamp in the middle of the text?`,
      note: 'A name behind “by” reads as a source. Move it to the head of the article.',
      severity: 'info'
    }),
    agency: (words: string) => ({
      text: `Does “${words}” belong in the text?`,
      note: 'A credit of reporters or agencies is set apart from the article, in a field of its own; in the text it reads as a statement.',
      severity: 'info'
    }),
    contact: (words: string) => ({
      text: `Whom should readers of this text reach with “${words}”?`,
      note: 'It is a line about the author, from the page where the article stood.',
      severity: 'info'
    }),
    update: (words: string) => ({
      text: `What was changed, and when, if “${words}”?`,
      note: 'Such a line is true of one moment of one page. Say what was corrected, or delete it.',
      severity: 'info'
    }),
    counter: (words: string) => ({
      text: `What does “${words}” count?`,
      note: 'It is a counter of the page that the text was copied from.',
      severity: warning
    }),
    ticker: (words: string) => ({
      text: `Of which day is “${words}”?`,
      note: 'A stock widget has left its figure in the sentence: that of the day on which the page was copied.',
      severity: warning
    })
  },
  document(document, {options, report}) {
    const allowed = new Set<string>(options.allow)
    for (const found of document.get(pageFurniture)) {
      if (allowed.has(found.kind)) continue
      const {block, start, end, kind} = found
      report[kind === 'image-credit' ? 'imageCredit' : kind]({block, start, end, ...changeOf(found)}, excerpt(block.text.slice(start, end)))
    }
  }
})

function changeOf(found: Furniture) {
  const {block, cut, wholeLine, headlines} = found
  if (headlines) {
    const edits = [block, ...headlines].map((line) => ({block: line, start: 0, end: line.text.length, text: ''}))
    return {suggestions: [{title: headlines.length > 1 ? `Delete it and the ${headlines.length} headlines below it` : 'Delete it and the headline below it', edits}]}
  }
  if (!cut) return {}
  const edits = [{...cut, text: wholeLine ? '' : fillingOf(block.text, cut)}]
  return isOnlyOffered(found) ? {suggestions: [{title: wholeLine ? 'Delete the line' : 'Delete it', edits}]} : {fix: edits}
}

function excerpt(text: string): string {
  const words = text.replace(/\s+/g, ' ').replace(/["“”]/g, '').trim()
  return words.length <= 60 ? words : `${words.slice(0, 56).replace(/\s+\S*$/, '')} …`
}

export default /* @__PURE__ */ retext(strayBoilerplate)
