import {embeddedLinkText as links} from '../../src/facts/embedded-links.js'
import {defineRule, retext} from '../../src/rule.js'

/** Link text of another story, glued to a name inside a sentence. */
export const embeddedLinkText = defineRule({
  id: 'embedded-link-text',
  summary: 'Text of a link card glued to a name',
  severity: {recommended: 'error', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'error', 'web-copy': 'error'},
  messages: {
    glued: (name: string, words: string) => ({
      text: `What is “${words}” doing behind “${name}”?`,
      note: 'A card that opened over the name on a page was copied with it: the full name, headlines of other stories, “MORE”. Without it the sentence reads on.'
    }),
    cutOff: (name: string, words: string) => ({
      text: `Where does the sentence go on behind “${name}”, which “${words}” interrupts?`,
      note: 'A link card was copied with the name, and its end is lost. Look the sentence up where it came from.'
    })
  },
  block(block, {report}) {
    for (const {start, end, whole, visible} of block.get(links)) {
      const name = block.text.slice(visible.start, visible.end)
      const words = excerpt(block.text.slice(start, end))
      if (whole) report.glued({start, end, fix: [{start, end, text: ''}]}, name, words)
      else report.cutOff({start, end}, name, words)
    }
  }
})

/** "Ada June PellWho closed the locks … MORE" */
function excerpt(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length <= 60 ? words : `${words.slice(0, 40).replace(/\s+\S*$/, '')} … ${words.slice(-14).replace(/^\S*\s+/, '')}`
}

export default /* @__PURE__ */ retext(embeddedLinkText)
