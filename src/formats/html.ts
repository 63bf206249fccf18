import type {Format} from '../format.js'
import {text} from './text.js'

export const html: Format = {name: 'html', extensions: ['.html', '.htm', '.xhtml'], read: (source) => text.read(source)}
