import {html} from './formats/html.js'
import {markdown} from './formats/markdown.js'
import {sourcePlugin} from './source-plugin.js'
import type {SourcePlugin} from './source-plugin.js'

export type {SourceOptions} from './source-plugin.js'

/**
 * The rules about citations as one rehype plugin; all rules with `{all: true}`. Messages are as those of the retext plugins, with
 * places in the source of the file, which it reads itself. Behind remark-rehype that source is Markdown, and is read as such.
 *
 * @example
 * import saysWho from 'says-who/rehype'
 * const file = await rehype().use(saysWho).process('<p>The <a href="#">survey</a> found nine cracks.')
 * file.messages[0].reason // Where should “survey” lead?
 */
const plugin: SourcePlugin = /* @__PURE__ */ sourcePlugin(({data}, extension) => {
  const named = [html, markdown].find(({extensions}) => extension !== undefined && extensions.includes(extension))
  // What rehype-parse made says in which mode a browser would show it.
  return named ?? (typeof data === 'object' && data !== null && 'quirksMode' in data ? html : markdown)
})

export default plugin
