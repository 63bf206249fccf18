import {excerpted} from '../../src/facts/excerpted.js'
import {links, shownAddress} from '../../src/facts/links.js'
import type {PlacedLink} from '../../src/facts/links.js'
import {defineRule, flag, retext} from '../../src/rule.js'

/** A link that goes nowhere. */
export const emptyLinkTarget = defineRule({
  id: 'empty-link-target',
  summary: 'Links that lead nowhere: empty, malformed, to a placeholder',
  severity: {recommended: 'error', strict: 'error', newsroom: 'error', encyclopedia: 'error', academic: 'error', 'web-copy': 'error'},
  options: {
    reservedHosts: flag('Also “example.com” and its like, save in a text that shows code', true),
    checkAnchors: flag('Also “#part” where the text has no such part', true)
  },
  messages: {
    empty: (text: string) => ({text: `Where should “${text}” lead?`, note: 'The link has no address.'}),
    placeholder: (address: string) => ({text: `Which address belongs in place of “${address}”?`, note: 'Nothing is there, by design.'}),
    malformed: (address: string) => ({text: `What should the address “${address}” be?`, note: 'No browser can follow it as it is written.'}),
    anchor: (anchor: string) => ({text: `Which part of the text is “${anchor}”?`, note: 'Nothing in the text has this name.'})
  },
  document(document, {options, report}) {
    const {apparatus, whole} = document
    // A call of a note is followed by its own rule.
    const calls = apparatus?.calls.flatMap(({kind, label}) => (kind === 'note' ? [slug(label)] : [])) ?? []
    const isFilled = document.get(excerpted) || document.blocks.some(({text}) => included.test(text))
    const anchors = new Set([...(apparatus?.anchors.map(slug) ?? []), ...calls])
    for (const found of document.get(links)) {
      const {kind, address, link, place, text} = found
      const at = place.end > place.start ? place : link
      if (isEmpty(found)) report.empty(kind === 'link' && found.words ? found.words : at, shownAddress(text || address))
      // “must begin with "https://"”
      else if (isMalformed(address) && (kind !== 'address' || !/^https?:\/*$/i.test(address))) report.malformed(at, shownAddress(address))
      else if (isUnfilled(address) || (kind === 'link' && options.reservedHosts && !apparatus?.technical && isReserved(address))) report.placeholder(at, shownAddress(address))
      else if (kind === 'link' && options.checkAnchors && apparatus && !isFilled && isLost(found, anchors)) report.anchor(at, shownAddress(address))
    }
    for (const {address, place, start, end} of apparatus?.definitions ?? []) {
      const at = whole.at(place.end > place.start ? place : {start, end})
      if (isMalformed(address)) report.malformed(at, shownAddress(address))
      else if (isUnfilled(address) || (options.reservedHosts && !apparatus?.technical && isReserved(address))) report.placeholder(at, shownAddress(address))
    }
  }
})

/** “@Tide” and “@Level” as lines of their own: a tool puts in what they stand for, and its anchors. */
const included = /^@\p{Lu}\w*(?:\s+@\p{Lu}\w*)*$/u

/** `[audit]()`, `[audit](#)`, `href="javascript:void(0)"`; not a control of the page, and not “Back to top” or “Up”. */
function isEmpty({kind, address, text, control}: PlacedLink): boolean {
  if (kind !== 'link' || control || text === '') return false
  if (/^(?:back to )?(?:the )?(?:top|contents)$|^(?:home|next|previous|prev|up)$|^[↑^⬆▲]/iu.test(text)) return false
  // “javascript:save()” does something.
  return address === '' || address === '#' || /^javascript:(?!\s*(?!void\b)\w+\()/i.test(address)
}

/** “https://https://…”, “htp://…”, “http:/x”, “https://two words”. */
function isMalformed(address: string): boolean {
  if (/^https?:\/\/https?:?\/\//i.test(address)) return true
  if (/^(?:htp|htps|htt|ttp|ttps|hhttps?|httpss|http[.,;]|https[.,;]):?\/\//i.test(address) || /^https?:(?:\/(?!\/)|[^/\s])/i.test(address) || /^https?\/\//i.test(address)) return true
  if (/^https?:\/\/(?:[/?#]|$)/i.test(address)) return true
  return /^https?:\/\/[^/\s]*\s/i.test(address)
}

/** “URL_HERE”, “https://your-link”, “INSERT_SOURCE_URL”, “TODO”. */
function isUnfilled(address: string): boolean {
  return /^(?:https?:\/\/)?(?:\[?(?:insert|add|your|the|source|paste)?[ _-]?(?:source|article|link|url|website|page|site)[ _-]?(?:url|link|here|goes here|placeholder)\]?|(?:insert|add|paste)[ _-](?:link|url|source)|your-?(?:link|url|site|website|domain)(?:\.com|\.org)?|link-?to-?(?:source|article)|url|todo|tbd|tk|xxx+|placeholder)(?:\/.*)?$/i.test(address)
}

/** Names that the net keeps free for examples, and one’s own machine. */
function isReserved(address: string): boolean {
  return /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:example\.(?:com|net|org|edu)|[\w-]+\.(?:example|invalid)|localhost|127\.0\.0\.1)(?:[:/?#]|$)/i.test(address)
}

function isLost({address, control, text}: PlacedLink, anchors: ReadonlySet<string>): boolean {
  // A picture or a sign that leads nowhere is no citation.
  if (control || !/\p{L}/u.test(text) || !/^#[^:]/.test(address) || /^#(?:top$|!|\/|:~:)/i.test(address)) return false
  const name = slug(address.slice(1)).replace(/^usercontent/, '')
  if (name === '' || anchors.has(name) || anchors.has(name.replace(/\d+$/, ''))) return false
  // “#REG0111”, of a heading “REG0111: Pumps”
  return !/^[a-z]+\d+$/.test(name) || ![...anchors].some((anchor) => anchor.startsWith(name))
}

/** Site generators make names of headings each in their way; letters and digits they keep. */
function slug(words: string): string {
  let plain = words
  try {
    plain = decodeURIComponent(words)
  } catch {
    // “100%” is itself.
  }
  return plain.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

export default /* @__PURE__ */ retext(emptyLinkTarget)
