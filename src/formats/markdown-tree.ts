import {fromMarkdown} from 'mdast-util-from-markdown'
import type {Options} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import type {Root} from 'mdast'

type Extension = NonNullable<Options['extensions']>[number]

/** What a text defines: labels of links and of notes, as the parser compares them. */
export interface Labels {
  readonly links: readonly string[]
  readonly notes: readonly string[]
}

/** The syntax tree of a text, or of a part of one (`isStart`: its first), whose other parts define these labels. */
export function tree(text: string, isStart = true, elsewhere?: Labels): Root {
  return fromMarkdown(text, {
    extensions: [syntax, ...(isStart ? [head] : []), ...(elsewhere ? [defining(elsewhere)] : [])],
    mdastExtensions: isStart ? [...nodes, headNodes] : nodes
  })
}

const matters: ('yaml' | 'toml')[] = ['yaml', 'toml']
const syntax = withoutBareAddresses(gfm())
const head = frontmatter(matters)
// A transform would make links of what the syntax left as text, and lose its place.
const nodes = gfmFromMarkdown().map((extension) => ({...extension, transforms: []}))
const headNodes = frontmatterFromMarkdown(matters)

/** The parser looks for bare addresses at each word, in time that grows with the square of a paragraph. The phrasing finds them. */
function withoutBareAddresses(extension: Extension): Extension {
  const bare = ['emailAutolink', 'protocolAutolink', 'wwwAutolink']
  const text = Object.entries(extension.text ?? {}).flatMap(([code, constructs]) => {
    const kept = [constructs ?? []].flat().filter(({name}) => !bare.includes(name ?? ''))
    return kept.length > 0 ? [[code, kept] as const] : []
  })
  return {...extension, text: Object.fromEntries(text)}
}

/** Never matches: tells the parser, before the first line, what is defined where it does not look. */
function defining({links, notes}: Labels): Extension {
  let isTold = false
  return {
    document: {
      null: {
        name: 'defining',
        tokenize(_, __, nok) {
          if (!isTold) {
            this.parser.defined.push(...links)
            const parser: typeof this.parser & {gfmFootnotes?: string[]} = this.parser
            parser.gfmFootnotes = [...(parser.gfmFootnotes ?? []), ...notes]
          }
          isTold = true
          return nok
        }
      }
    }
  }
}
