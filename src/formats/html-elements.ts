import type {DefaultTreeAdapterTypes} from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

const words = (list: string) => new Set(list.split(' '))

/** What begins and ends a block of text. */
export const blockElements = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'
)

/** What holds no prose. */
const furniture = words(
  'aside audio button canvas datalist dialog embed frame frameset head iframe input label legend listing math menu meter nav noembed noframes noscript object option output plaintext pre progress rp rt script search select style svg template textarea title video xmp'
)
const furnitureRoles = words('banner complementary contentinfo dialog doc-endnotes doc-footnote menu menubar navigation search toolbar')

/** Inline, and no words of the writer; the sentence goes on around it. */
export const codeElements = words('code kbd samp tt math')

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

/** Navigation, asides, code, controls, hidden parts, lists of notes: nothing that the article says. */
export function isFurniture(element: Element): boolean {
  if (furniture.has(element.tagName)) return true
  if (element.attrs.length === 0) return false
  if (attributeOf(element, 'hidden') !== undefined || attributeOf(element, 'aria-hidden') === 'true') return true
  if (/(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden)/i.test(attributeOf(element, 'style') ?? '')) return true
  if (furnitureRoles.has(attributeOf(element, 'role') ?? '')) return true
  return blockElements.has(element.tagName) && /(?:^|\s)(?:footnotes|references|reflist)(?:\s|$)/.test(attributeOf(element, 'class') ?? '')
}

/**
 * The header and footer of the page, not of an article in it: `<header>` of an article holds its headline, `<footer>` of a
 * quotation the name under it.
 */
export function isPageEdge(element: Element, articled: boolean): boolean {
  if (element.tagName !== 'header' && element.tagName !== 'footer') return false
  const around = ancestors(element)
  if (element.tagName === 'footer') return !around.includes('blockquote')
  return articled && !around.includes('article') && !around.includes('main')
}

function ancestors(element: Element): string[] {
  const names: string[] = []
  for (let node = element.parentNode; node && 'tagName' in node; node = node.parentNode) names.push(node.tagName)
  return names
}

/** The call of a note: `<sup>12</sup>` with a link, `<sup>[12]</sup>`, `<a href="#n12">[12]</a>`. Exponents and “4th” are text. */
export function isNoteCall(element: Element): boolean {
  if (element.tagName !== 'sup' && element.tagName !== 'a') return false
  const role = attributeOf(element, 'role') ?? attributeOf(element, 'epub:type')
  if (role === 'doc-noteref' || role === 'noteref') return true
  const label = shortText(element)
  if (label === undefined || !/^[[(]?(?:(?:note |nb )?[\p{N}*†‡§¶, –-]{1,9}|\p{Ll})[\])]?$/iu.test(label)) return false
  if (element.tagName === 'sup') return /^[[(*†‡§¶]/.test(label) || targetOf(element) !== undefined
  return (attributeOf(element, 'href') ?? '').startsWith('#') && (/^\[/.test(label) || only(element)?.tagName === 'sup')
}

/** Where the element, or the first link in it, leads. */
export function targetOf(element: Element): string | undefined {
  for (const node of [element, ...descendants(element, 20)]) {
    if ('tagName' in node && node.tagName === 'a') return attributeOf(node, 'href')
  }
  return undefined
}

function only(element: Element): Element | undefined {
  const [child, more] = element.childNodes
  return child && !more && 'tagName' in child ? child : undefined
}

/** The text in the element, if it is short. */
export function shortText(element: Element): string | undefined {
  const inside = descendants(element, 20)
  const text = inside.map((node) => ('value' in node ? node.value : '')).join('').trim()
  return inside.length < 20 && text.length < 200 ? text : undefined
}

function descendants(element: Element, most: number): Node[] {
  const found: Node[] = []
  const todo: Node[] = [element]
  for (let node = todo.pop(); node && found.length < most; node = todo.pop()) {
    if (node !== element) found.push(node)
    if ('childNodes' in node) todo.push(...node.childNodes.slice(0, most).reverse())
  }
  return found
}
