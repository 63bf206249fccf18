import type {Format} from '../format.js'

/**
 * Which reader a file needs, by the end of its name. A format brings its parser along, so it is loaded when the first file asks
 * for it: plain text starts without any.
 */
const readers: readonly {readonly extensions: readonly string[]; load(): Promise<Format>}[] = [
  {extensions: ['.txt', '.text'], load: async () => (await import('../formats/text.js')).text},
  {extensions: ['.md', '.markdown', '.mdx', '.qmd', '.rmd'], load: async () => (await import('../formats/markdown.js')).markdown},
  {extensions: ['.html', '.htm', '.xhtml'], load: async () => (await import('../formats/html.js')).html}
]

/** The files that are read in a directory. */
export const extensions = readers.flatMap((reader) => reader.extensions)

/** How a file is read: what no format claims is plain text. */
export function formatOf(path: string): Promise<Format> {
  const extension = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? ''
  return (readers.find((reader) => reader.extensions.includes(extension)) ?? readers[0]!).load()
}
