import type {Format} from '../format.js'
import {text} from './text.js'

export const markdown: Format = {name: 'markdown', extensions: ['.md', '.markdown', '.mdx'], read: (source) => text.read(source)}
