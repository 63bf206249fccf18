import {parse, parseFragment} from 'parse5'
import type {Format} from '../format.js'
import {htmlApparatus} from './html-apparatus.js'
import {BlockWalk} from './html-blocks.js'
import {htmlComments} from './html-comments.js'
import {refined} from './prose.js'

/** HTML, a page or a part of one. */
export const html: Format = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  read: (source) => {
    const options = {sourceCodeLocationInfo: true, scriptingEnabled: false}
    const isPage = /<(?:!doctype|html|head|body)\b/i.test(source)
    const root = isPage ? parse(source, options) : parseFragment(source, options)
    const comments = source.includes('<!--') ? htmlComments(source, root) : []
    return {
      blocks: refined(new BlockWalk(source).read(root)),
      apparatus: () => htmlApparatus(source, root, (element) => new BlockWalk(source).read(element)),
      comments
    }
  }
}
