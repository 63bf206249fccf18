import {deletionOf, isMention} from '../../src/facts/deletions.js'
import {residueSigns, sign} from '../../src/facts/residue-signs.js'
import {defineRule, flag, retext} from '../../src/rule.js'
import type {Span} from '../../src/rule.js'

/** Marks by which a chat page shows its sources, and which lead nowhere outside it. */
export const aiCitationArtifact = defineRule({
  id: 'ai-citation-artifact',
  summary: 'Citation marks of chat tools, which lead nowhere',
  severity: {recommended: 'error', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'error', 'web-copy': 'error'},
  options: {
    tracking: flag('Whether addresses that name a chat tool, “utm_source=chatgpt.com”, count', true)
  },
  messages: {
    mark: (mark: string) => ({
      text: `Which source does “${mark}” stand for?`,
      note: 'The mark leads somewhere on the page that it was copied from, and nowhere else. Find the source, read it, and cite it.'
    }),
    tracked: (parameter: string) => ({
      text: `Has anybody read the page behind “${parameter}”?`,
      note: 'The address names the service that handed it over. Check that the page says what the text says, and cut the parameter.'
    })
  },
  document(document, {options, report}) {
    for (const block of document.blocks) {
      const {text} = block
      const marked: Span[] = []
      const signs = block.get(residueSigns)
      if (signs & sign.mark) {
        for (const {0: words, index} of text.matchAll(marks)) {
          const span = {start: index, end: index + words.length}
          if (isMention(text, span) || isLabel(words, document.blocks)) continue
          marked.push(span)
          // What stands in a link's brackets leaves them empty.
          const isLinked = block.citations.some(({start, end}) => start < span.end && span.start < end)
          report.mark({block, ...span, ...(!isLinked && {fix: [deletionOf(text, span)]})}, plain(words))
        }
      }
      if (!options.tracking) continue
      if (signs & sign.tracking) {
        for (const {0: words, index} of text.matchAll(parameters)) {
          const span = {start: index, end: index + words.length}
          if (marked.some(({start, end}) => start < span.end && span.start < end) || isMention(text, span)) continue
          report.tracked({block, ...span, fix: [cutOf(text, span)]}, words.slice(1))
        }
      }
      for (const {start, end, kind, target} of block.citations) {
        const parameter = kind === 'link' && target ? /[?&](?:utm_source|referrer)=[\w.%-]+/.exec(target)?.[0] : undefined
        if (!parameter || !tools.test(parameter) || end <= start || marked.some((span) => span.start < end && start < span.end)) continue
        report.tracked({block, start, end}, parameter.slice(1))
      }
    }
  }
})

const kinds = 'search|news|view|image|file|fetch|forecast|finance|sports|product|business|reddit|youtube|academia|maps|calculator|time|msearch|navlist'
const tools = /=(?:chatgpt(?:\.com)?|openai(?:\.com)?|copilot(?:\.com)?|grok\.com|perplexity(?:\.ai)?|claude\.ai|gemini(?:\.google\.com)?)$/

const turn = `turn\\d+(?:${kinds})\\d+`
const marks = new RegExp(
  [
    // U+E200 cite U+E202 turn0search1 U+E201, with its marks or without
    `\\ue200[^\\ue201\\n]{0,200}\\ue201?`,
    `[\\ue202-\\ue206]*(?:file|image|nav|i|l)?(?:cite)?(?:(?:cite|i)?[\\ue202]?${turn}(?:[\\ue202-\\ue206]|, ?(?=turn\\d))*)+[\\ue201]?`,
    '(?:cite)?generated-reference-identifier',
    // “:contentReference[oaicite:3]{index=3}”
    ':{0,2}contentReference\\[oaicite:\\d+\\](?:\\{index=\\d+\\})?', '\\[?oaicite:\\d+\\]?(?:\\{index=\\d+\\})?',
    // “[oai_citation:0‡courier.test](https://…)”; in Markdown the brackets are no text
    '\\[oai_citation(?:_attribution)?:\\d+‡[^\\]\\n]{0,160}\\](?:\\([^()\\s]*\\))?', 'oai_citation(?:_attribution)?:\\d+‡[^\\s\\][(),]{0,160}',
    // “【12†source】”, “【85†L261-L269】”
    `【[^【】\\n]{0,40}†[^【】\\n]{0,80}】`, `【(?:cite)?(?:${turn}|\\d+:\\d+)】`,
    '\\[cite_start\\]', '\\[cite_end\\]', '\\[cite: ?\\d+(?:[,;–-] ?\\d+)*\\]', '\\[(?:attached_file|attached_image|web|page|memory):\\d+\\]',
    '\\[span_\\d+\\]\\((?:start|end)_span\\)', '\\[span_\\d+\\]',
    '(?:\\]|&#93;)?\\(?\\{"attribution":\\{"attributableIndex":"[\\d-]+"\\}\\}\\)?',
    '<\\/?grok(?:-card|:render)[^<>\\n]{0,300}>', 'grok_render_citation_card_json(?:=\\{[^{}\\n]*\\})?',
    ':::writing(?:\\{[^{}\\n]*\\})?', '<\\/?think>', '\\[[^\\]\\n]{0,120}\\]\\(sandbox:[^()\\s]*\\)', 'sandbox:\\/mnt\\/data\\/[^\\s)\\]]+',
    'https?:\\/\\/vertexaisearch\\.cloud\\.google\\.com\\/grounding-api-redirect\\/[\\w=-]*'
  ].join('|'),
  'g'
)

/** In an address that stands in the text. */
const parameters = /[?&](?:utm_source=(?:chatgpt(?:\.com)?|openai(?:\.com)?|copilot(?:\.com)?|grok\.com|perplexity(?:\.ai)?)|referrer=grok\.com)(?![\w.]*\w)/g

/** “a.test/x?utm_source=…&id=3”: the other parameters stay. */
function cutOf(text: string, {start, end}: Span) {
  return text[start] === '?' && text[end] === '&' ? {start: start + 1, end: end + 1, text: ''} : {start, end, text: ''}
}

/** “[web:1] Courier, 9 May”: a list of references of the text's own. */
function isLabel(words: string, blocks: readonly {readonly text: string}[]): boolean {
  return /^\[(?:web|page|memory):/.test(words) && blocks.some(({text}) => text.startsWith(words) && /^(?::| [\p{Lu}"“h])/u.test(text.slice(words.length)))
}

/** Without the marks that no font shows. */
function plain(words: string): string {
  const shown = words.replace(/[\ue200-\ue206]/g, '')
  return shown.length <= 60 ? shown : `${shown.slice(0, 56)} …`
}

export default /* @__PURE__ */ retext(aiCitationArtifact)
