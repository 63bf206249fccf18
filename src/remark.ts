import {markdown} from './formats/markdown.js'
import {sourcePlugin} from './source-plugin.js'
import type {SourcePlugin} from './source-plugin.js'

export type {SourceOptions} from './source-plugin.js'

/**
 * The rules about citations as one remark plugin; all rules with `{all: true}`. Messages are as those of the retext plugins, with
 * places in the Markdown of the file, which it reads itself: what other plugins did to the tree does not matter.
 *
 * @example
 * import saysWho from 'says-who/remark'
 * const file = await remark().use(saysWho).process('The [survey](#) found nine cracks.')
 * file.messages[0].reason // Where should “survey” lead?
 */
const plugin: SourcePlugin = /* @__PURE__ */ sourcePlugin(() => markdown)

export default plugin
