import {deletionOf} from '../../src/facts/deletions.js'
import {quotes} from '../../src/facts/quotes.js'
import {residueSigns, sign} from '../../src/facts/residue-signs.js'
import {sentences} from '../../src/facts/sentences.js'
import {defineRule, retext, strings} from '../../src/rule.js'
import {chatPhrases} from './words.js'

/** What a chat assistant says to the person who asked it. */
export const aiChatResidue = defineRule({
  id: 'ai-chat-residue',
  summary: 'Words of a chat assistant to the person who asked it',
  yieldsTo: ['ai-citation-artifact'],
  severity: {recommended: 'error', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'error', 'web-copy': 'error'},
  options: {
    types: strings('Types of text in which a writer may speak so', ['fiction', 'interview'])
  },
  messages: {
    limit: (words: string) => ({
      text: `Who is “I” in “${words}”?`,
      note: 'It says what somebody knows or may do, and nothing of the subject. Check the statement that it belongs to against a source.'
    }),
    offer: (words: string) => ({
      text: `Does “${words}” speak to the readers of this text?`,
      note: 'It answers one person, and speaks about the text instead of its subject.'
    }),
    page: (words: string) => ({
      text: `Is “${words}” a button of a page?`,
      note: 'It was copied with the text, and says nothing of the subject.'
    }),
    letter: (words: string) => ({
      text: `Is this text a letter, as “${words}” would have it?`,
      note: 'The head of a letter, or a remark on how to use a draft, is no part of an article.'
    })
  },
  document(document, {options, report}) {
    if (document.declaredType && options.types.includes(document.declaredType)) return
    let mail: boolean | undefined
    const isMail = () => (mail ??= document.blocks.slice(0, 8).some(({text}) => /^(?:From|To|Sent|Cc|Date): \S/m.test(text)))
    for (const block of document.blocks) {
      if (block.kind === 'quote' || block.kind === 'turn' || block.kind === 'verse' || !(block.get(residueSigns) & sign.chat)) continue
      const text = block.text.replace(/'/g, '’')
      if (!anywhere.test(text)) continue
      const all = block.get(sentences)
      for (const [index, {start, end: own}] of all.entries()) {
        // “Certainly! Here is …”
        const end = own - start < 16 ? (all[index + 1]?.end ?? own) : own
        const found = phraseIn(text.slice(start, end))
        if (!found || (found.id === 'letter' && isMail())) continue
        const at = start + found.at
        if (block.get(quotes).quotes.some((quote) => quote.start <= at && at < quote.end)) continue
        // “… I cannot say, the bot replied.”
        if (/\b(?:said|says|replied|answered|wrote|responded|told|asked)\b/.test(text.slice(at, end))) continue
        const edits = [{block, ...deletionOf(block.text, {start, end})}]
        report[found.id]({block, start: at, end: at + found.length, suggestions: [{title: 'Delete the sentence', edits}]}, block.text.slice(at, at + found.length))
      }
    }
  }
})

type Id = keyof typeof chatPhrases

/** A phrase, whether a sentence begins there or not: to find the sentences costs more. */
const anywhere = new RegExp(Object.values(chatPhrases).flat().map((source) => source.replace(/^\^/, '').replace(/:\$$/, ':')).join('|'))
const phrases = (Object.keys(chatPhrases) as Id[]).map((id) => ({id, pattern: new RegExp(chatPhrases[id].join('|'))}))

function phraseIn(sentence: string): {readonly id: Id; readonly at: number; readonly length: number} | undefined {
  for (const {id, pattern} of phrases) {
    const match = pattern.exec(sentence)
    if (match && match[0].length > 0) return {id, at: match.index, length: match[0].length}
  }
  return undefined
}

export default /* @__PURE__ */ retext(aiChatResidue)
