import {isMention} from '../../src/facts/deletions.js'
import {residueSigns, sign} from '../../src/facts/residue-signs.js'
import {defineRule, retext, strings} from '../../src/rule.js'
import type {Severities, Span} from '../../src/rule.js'
import {draftMarks, queries} from './words.js'

const error: Severities = {recommended: 'error', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'error', 'web-copy': 'error'}

/** What a writer put where a source, a name or a figure should come. */
export const citationPlaceholder = defineRule({
  id: 'citation-placeholder',
  summary: 'Placeholders: TK, “[citation needed]”, “[insert source]”, lorem ipsum',
  severity: error,
  options: {
    allow: strings('Placeholders that may stand, as they are written without brackets', [])
  },
  messages: {
    query: (mark: string) => ({
      text: `Where is the source that “${mark}” asks for?`,
      note: 'An editor has asked for it. Add the source, or cut the statement.',
      // There it is a list of work to be done.
      severity: {...error, encyclopedia: 'warning'}
    }),
    blank: (mark: string) => ({
      text: `What should stand where “${mark}” stands?`,
      note: 'It keeps a place for what was to come. Fill it in, or cut the statement.'
    }),
    filler: (words: string) => ({
      text: `Is “${words}” the text, or does it keep its place?`,
      note: 'It is the printers’ filler, and says nothing.'
    })
  },
  document(document, {options, report}) {
    const allowed = new Set(options.allow.map((mark) => mark.toLowerCase()))
    for (const block of document.blocks) {
      if (!(block.get(residueSigns) & sign.placeholder) || block.kind === 'verse') continue
      for (const {id, start, end} of placeholdersIn(block.text)) {
        const mark = block.text.slice(start, end)
        if (isMention(block.text, {start, end}) || allowed.has(mark.replace(/^[[({]+|[\])}]+$/g, '').toLowerCase())) continue
        // “[1]: …” labels and links are no gaps
        if (block.citations.some((link) => link.start < end && start < link.end && link.kind !== 'link')) continue
        report[id]({block, start, end}, mark.length <= 60 ? mark : `${mark.slice(0, 56)} …`)
      }
    }
  }
})

type Id = 'query' | 'blank' | 'filler'

interface Placeholder extends Span {
  readonly id: Id
}

const query = queries.join('|')
const noun = '(?:sources?|citations?|references?|links?|URLs?|names?|dates?|numbers?|figures?|statistics?|quotes?|quotations?|photos?|images?|videos?|titles?|locations?|titles?|cit(?:y|ies)|company|compan(?:y|ies)|details|text|facts?|data|study|stud(?:y|ies))'

/** Each with a sign that is quick to look for: most texts that have one of the signs have none of the others. */
const patterns: readonly {readonly id: Id; readonly sign: RegExp; readonly pattern: RegExp}[] = [
  // “[citation needed]”, “[who?]”, “(source?)”, “{{cn}}”
  {id: 'query', sign: /\[|\((?:cit|ref|source)|ubious|\{\{/i, pattern: new RegExp(`\\[ ?(?:${query})(?: ?[–—-] ?discuss|[:,] [^\\][\\n]{1,40})? ?\\]|\\((?:citation needed|citation\\?|cite\\?|ref needed|source needed|source\\?|sources\\?)\\)|dubious ?[–—-] ?discuss|\\{\\{ ?(?:cn|fact|citation needed|who|when|which|by whom|where|better source needed|dubious|clarify|weasel)(?:\\|[^{}\\n]{0,80})?\\}\\}`, 'gi')},
  {id: 'query', sign: /\[|\\cite|\(\?\?|\((?:REF|CIT|cite|Author|AUTHOR|Name)/, pattern: /\[(?:REF|CITE|CITATION|SOURCE|LINK|URL)S?\]|\((?:REF|CITE|CITATION|cite)\)|\\cite[pt]?\{\??\}|\[\?\?+\]|\(\?\?+\)|\((?:Author|AUTHOR|Name|Authors),? (?:[Yy]ear|YEAR|n\.d\.|[Dd]ate)\)|\[(?:Author|Name),? (?:[Yy]ear|[Dd]ate)\]/g},
  // “[insert source here]”, “[Your Name]”, “[URL of source]”, “(add link)”
  {id: 'blank', sign: /\[|\((?:[Ii]nsert|INSERT|[Aa]dd|ADD)/, pattern: new RegExp(`\\[ ?(?:[Pp]lease )?(?:[Ii]nsert|INSERT|[Aa]dd|ADD|[Ii]nclude|[Pp]rovide|[Ff]ill in|[Ee]nter|ENTER|[Ss]pecify|[Rr]eplace with) [^\\][\\n]{2,80}\\]|\\((?:[Ii]nsert|INSERT|[Aa]dd|ADD) (?:an? |the |your |more )?${noun}(?: here)?\\)|\\[[Yy]our (?:\\p{L}+ ){0,3}\\p{Lu}?\\p{L}+(?: [Hh]ere)?\\](?<=\\[Your [^\\]]{0,40}\\]|\\[your (?:name|company|email|address|title|organi[sz]ation|source|link|url|city|job title|position)[^\\]]{0,20}\\])(?<!\\d[^\\][]{0,40}\\])|\\[(?:URL|[Ll]ink|[Nn]ame|[Tt]itle|[Dd]ate|[Aa]uthor) (?:of|to|for|from) (?:the |an? )?[^\\][\\n]{2,60}\\]|\\[(?:[Nn]ame|NAME|[Dd]ate|DATE|[Ll]ink|[Ss]ource|[Aa]uthor|[Cc]ity|[Nn]umber) (?:here|HERE|needed|to come|TBC|TBD)\\]`, 'gu')},
  {id: 'blank', sign: /\[|\((?:FIXME|TK|TODO|TO COME|tk)|TODO|FIXME|ources?: |act[- ]check/, pattern: new RegExp(`\\[(?:${draftMarks.join('|')})(?::[^\\][\\n]{0,80}|,? [^\\][\\n]{1,60})?\\]|(?<!\\p{Lu}\\p{L}+ )\\((?:FIXME|TK|TKTK|TODO|TO COME|tk|tktk)(?::[^()\\n]{0,80}|,? [^()\\n]{1,60})?\\)|(?<![\\w-])(?:TODO|FIXME): |\\b[Ss]ources?: (?:TK|TBC|TBD|TBA|XXX?)\\b|\\b[Ff]act[- ]check this\\b(?= ?[.:!)\\]]|$)`, 'gu')},
  {id: 'blank', sign: /TK|XX/, pattern: /(?<![\p{L}\p{N}.&/-])TK(?:TK|K)+(?![\p{L}])|(?<![\p{L}\p{N}.&/*-])X{4,}(?![\p{L}\p{N}*-])(?! (?:Gold|Bitter|lager|beer))|[$£€]X{2,}(?:,XXX)*|(?<![\p{L}\p{N}.-])X{2,}(?:,XXX)*(?= ?(?:%|percent\b|per cent\b|million\b|billion\b))/gu},
  {id: 'filler', sign: /orem|OREM/, pattern: /\b(?:[Ll]orem|LOREM) (?:ipsum|IPSUM)(?: dolor sit amet)?/g}
]

function placeholdersIn(text: string): readonly Placeholder[] {
  const found: Placeholder[] = []
  const add = (id: Id, start: number, end: number) => {
    if (found.every((other) => other.end <= start || end <= other.start)) found.push({id, start, end})
  }
  for (const {id, sign, pattern} of patterns) {
    if (!sign.test(text)) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) add(id, match.index, match.index + match[0].trimEnd().length)
  }
  if (text.includes('TK')) for (const {index} of text.matchAll(/(?<![\p{L}\p{N}.&/@#-])TK(?![\p{L}\p{N}.&/@-]\p{L}|[\p{L}\p{N}])/gu)) if (isToCome(text, index)) add('blank', index, index + 2)
  return found.sort((a, b) => a.start - b.start)
}

/** “in TK”, “TK percent”, “$TK”; not “TK Maxx”, “TK said”, “the Turk Kollektif (TK)”. */
function isToCome(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  const after = text.slice(at + 2, at + 24)
  if (/\p{Lu}\p{L}+ \($/u.test(before) && after[0] === ')') return false
  if (text.trim().length < 12 || /[[(]$/.test(before) || /[$£€]$/.test(before) || /^(?:%|[\])]| ?(?:percent|per cent|million|billion)\b)/.test(after)) return true
  if (/^ \p{Lu}|^['’]s/u.test(after) || /\p{Lu}[\p{L}.]* $/u.test(before)) return false
  return /\b(?:about|after|an?|around|at|before|by|for|from|in|of|on|since|some|than|the|to|until|with)\s$/.test(before) || /^ (?:days|dollars|employees|hours|jobs|members|miles|months|names?|people|pounds|residents|students|times|votes|words|years)\b/.test(after)
}

export default /* @__PURE__ */ retext(citationPlaceholder)
