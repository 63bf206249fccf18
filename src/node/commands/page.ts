import type {Nodes, Parents, PhrasingContent, RootContent, Table} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {colorsOf} from '../../reporters/terminal/colors.js'
import {table} from '../../reporters/terminal/table.js'
import {visible} from '../../reporters/terminal/visible.js'
import {wrapped} from '../../reporters/terminal/wrap.js'
import type {Look} from '../terminal.js'

/** A page of Markdown as a terminal shows it: headings bold, examples as they are, everything else wrapped. */
export function page(source: string, look: Look): string {
  const colors = colorsOf(look)
  const width = Math.min(look.width, 80)
  const tree = fromMarkdown(source, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})
  return tree.children.map((node) => shown(node, width)).filter(({length}) => length > 0).map((rows) => rows.join('\n') + '\n').join('\n')

  /** A colour tells code apart, or its backticks where there is no colour. Each word by itself, as a line may end between them. */
  function code(value: string): string {
    return look.color ? value.split(' ').map((word) => word && colors.cyan(word)).join(' ') : `\`${value}\``
  }

  function shown(node: RootContent, room: number): string[] {
    switch (node.type) {
      case 'heading': {
        const rows = wrapped(words(node, plain), room)
        return rows.map((row) => (node.depth === 1 ? colors.bold(colors.underline(row)) : colors.bold(row)))
      }
      case 'paragraph':
        return wrapped(words(node, code), room, whole)
      case 'code':
        return [...(node.meta === 'fixed' ? [colors.dim('Fixed:')] : []), ...node.value.split('\n').map((row) => colors.cyan(`    ${visible(row)}`.trimEnd()))]
      case 'list':
        return node.children.flatMap((item, index) => {
          const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : '• '
          const rows = blocks(item, room - mark.length)
          return rows.map((row, at) => (at === 0 ? `  ${mark}` : ' '.repeat(mark.length + 2)) + row)
        })
      case 'blockquote':
        return blocks(node, room - 2).map((row) => `${colors.dim('│')} ${row}`)
      case 'table':
        return rowsOf(node, room)
      case 'thematicBreak':
        return [colors.dim('─'.repeat(Math.min(room, 24)))]
      default:
        return []
    }
  }

  function blocks(node: {readonly children: readonly RootContent[]}, room: number): string[] {
    return node.children.flatMap((child, index) => (index > 0 && child.type !== 'list' ? ['', ...shown(child, room)] : shown(child, room)))
  }

  function rowsOf({children}: Table, room: number): string[] {
    const [titles = [], ...rows] = children.map((row) => row.children.map((cell) => words(cell, plain)))
    return table(titles.map((title) => ({title, least: 8})), rows, room, (cell, row) => (row < 0 ? colors.dim(cell) : cell))
  }
}

const plain = (value: string) => value

/** An address that breaks cannot be clicked, and a colour must end. */
const whole = /https?:\/\/|\u001B/

/** The words of a paragraph, with code as `code` shows it; an address is shown where the words do not name it. */
function words(node: Parents | PhrasingContent, code: (value: string) => string): string {
  const bare = (value: string) => visible(value.replace(/\s+/g, ' '))
  const text = (one: Nodes): string => {
    if (one.type === 'inlineCode') return code(bare(one.value))
    if (one.type === 'break') return ' '
    if (one.type === 'html') return ''
    if ('value' in one) return bare(one.value)
    const inner = 'children' in one ? one.children.map(text).join('') : ''
    const isElsewhere = one.type === 'link' && /^https?:/.test(one.url) && one.url !== inner
    return isElsewhere ? `${inner} (${bare(one.url)})` : inner
  }
  return text(node)
}
