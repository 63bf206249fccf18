import {parse, parseFragment} from 'parse5'
import type {DraftBlock} from '../document.js'
import type {Format} from '../format.js'
import {BlockWalk} from './html-blocks.js'
import {refined} from './prose.js'

/** HTML, a page or a part of one. */
export const html: Format = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  hasMarkup: true,
  read: (source) => ({blocks: refined(blocksOf(source))})
}

function blocksOf(source: string): readonly DraftBlock[] {
  const options = {sourceCodeLocationInfo: true, scriptingEnabled: false}
  const isPage = /<(?:!doctype|html|head|body)\b/i.test(source)
  return new BlockWalk(source).read(isPage ? parse(source, options) : parseFragment(source, options))
}
