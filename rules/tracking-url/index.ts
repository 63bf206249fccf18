import {normalised} from '../../src/facts/citation-labels.js'
import {links} from '../../src/facts/links.js'
import type {PlacedLink} from '../../src/facts/links.js'
import {quotes} from '../../src/facts/quotes.js'
import {technical} from '../../src/facts/technical.js'
import type {Document, Place} from '../../src/rule.js'
import {defineRule, flag, retext, strings} from '../../src/rule.js'
import {redirectors, trackingParameters} from './words.js'

/** An address that tells on the reader, or leads round a corner. */
export const trackingUrl = defineRule({
  id: 'tracking-url',
  summary: 'Addresses with tracking parameters, and of redirectors and AMP copies',
  severity: {recommended: 'info', strict: 'info', newsroom: 'info', encyclopedia: 'info', academic: 'info', 'web-copy': 'info'},
  options: {
    parameters: strings('Parameters to take out, beside those that everybody uses'),
    keepTextFragments: flag('“#:~:text=” may stay, because it leads to the words quoted', true),
    ownHosts: strings('Hosts whose campaigns are your own'),
    referrals: flag('Also addresses that say they are a referral, as sponsors and resellers give out, campaigns in texts on programs, and pictures that are links', true, {recommended: false})
  },
  messages: {
    tracked: (parameters: string) => ({text: `Does the reader need “${parameters}” in this address?`, note: 'It tells the site where the click came from; the page is the same without it.'}),
    fragment: (fragment: string) => ({text: `Does the reader need “${fragment}” in this address?`, note: 'It marks words on the page for those browsers that know it.'}),
    redirected: (host: string) => ({text: `Which page is behind “${host}”?`, note: 'Link the page itself: what sends readers on counts them, and may end.'}),
    copied: (host: string) => ({text: `Where is the page itself, of which “${host}” has a copy?`, note: 'Link what the publisher shows to everybody.'})
  },
  document(document, {options, report}) {
    const parameters = new Set([...trackingParameters, ...options.parameters])
    const isLogo = ({kind, text}: PlacedLink) => kind === 'link' && text === ''
    const places = document.get(links).filter((link) => link.kind !== 'image' && (options.referrals || !isLogo(link))).map(({address, place, within}) => ({address, place, isQuoted: within !== undefined && isPosted(document, within)}))
    const {apparatus, whole} = document
    const own = ownNames(document)
    // A definition that nothing calls is another rule’s.
    const called = new Set(apparatus?.calls.map(({label}) => normalised(label)))
    places.push(...(apparatus?.definitions ?? []).filter(({label}) => called.has(normalised(label))).map(({address, place}) => ({address, place: whole.at(place), isQuoted: false})))
    for (const {address, place, isQuoted} of places) {
      const found = /^(?:https?:)?(?:\/\/)?((?:[\w-]+\.)+[a-z]{2,})(?::\d+)?(?=([/?#])|$)/i.exec(address)
      const host = found?.[1]?.toLowerCase()
      if (!host || place.end <= place.start || options.ownHosts.some((own) => host === own || host.endsWith(`.${own}`))) continue
      if (!options.referrals && /[?&;]utm_(?:campaign|medium|source)=[\w-]*(?:affiliate|badge|partner|referral|sponsor)/i.test(address)) continue
      if (!options.referrals && isCampaign(address) && (own.some((name) => isNamed(address, name)) || document.get(technical))) continue
      const tracked = trackedIn(place, parameters)
      const fragment = options.keepTextFragments ? undefined : fragmentIn(place)
      if (tracked) report.tracked({...tracked.place, fix: tracked.edits}, tracked.names.join(', '))
      if (fragment) report.fragment({...fragment, suggestions: [{title: 'Take it out', edits: [{start: fragment.start, end: fragment.end, text: ''}]}]}, '#:~:text=')
      if (tracked || fragment || isQuoted) continue
      const path = address.slice(found![0].length)
      if ((redirectors.includes(host) && path.length > 1) || (host === 'news.google.com' && /^\/(?:rss\/)?articles\//.test(path)) || (/^(?:www\.)?google\.[a-z.]+$/.test(host) && /^\/url\?/.test(path))) report.redirected(place, host)
      else if (/^amp\./.test(host) || host.endsWith('.cdn.ampproject.org') || /^(?:www\.)?google\.[a-z.]+\/amp\//.test(host + path)) report.copied(place, host)
    }
  }
})

/** “?utm_source=…”: who writes that into a manual counts the readers that it sends, for whoever pays for the program. */
function isCampaign(address: string): boolean {
  return /[?&;]utm_(?:campaign|medium|source)=/i.test(address)
}

/** What the text is called: of “Tides: levels of the quay”, the whole and its first word. And what its sponsors pay for: “opencollective.com/quaylevels”. */
function ownNames({apparatus, blocks, meta}: Document): readonly string[] {
  const title = meta.title ?? blocks.find(({kind}) => kind === 'heading')?.text ?? ''
  const paid = (apparatus?.links ?? []).map(({address}) => /(?:opencollective\.com|patreon\.com|github\.com\/sponsors)\/([\w-]+)/i.exec(address)?.[1] ?? '')
  return [...new Set([title, title.split(/[\s:]/)[0]!, ...paid].map(letters))].filter((name) => name.length > 3)
}

/** “# Tides”, and “utm_source=tides”: its writers say who sends the reader. */
function isNamed(address: string, name: string): boolean {
  return [...address.matchAll(/[?&;]utm_(?:campaign|medium|source)=([^&#]*)/gi)].some(([, value]) => letters(value!).startsWith(name))
}

function letters(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** In the words of somebody else, “… — Orme (@orme) May 3”, an address is as they wrote it. */
function isPosted({blocks}: Document, {block, start}: Place): boolean {
  if (block.kind === 'quote' || /\(@\w+\)|\bpic\.twitter\.com\//.test(block.text)) return true
  const next = blocks[block.index + 1]
  if (next && /^[—–-].{0,80}\(@\w+\)/.test(next.text)) return true
  return block.get(quotes).quotes.some((quote) => quote.start <= start && start < quote.end)
}

interface Tracked {
  readonly place: Place
  readonly names: readonly string[]
  readonly edits: readonly {readonly start: number; readonly end: number; readonly text: string}[]
}

/**
 * The parameters as they are written, “&amp;” in HTML and all. Each is cut with the sign before it; where the first one goes and
 * another stays, its “?” stays and the sign behind goes.
 */
function trackedIn(place: Place, parameters: ReadonlySet<string>): Tracked | undefined {
  const written = place.block.text.slice(place.start, place.end)
  const query = /\?([^#]*)/.exec(written.replace(/&#(?:38|x26);/gi, (sign) => '&' + '\0'.repeat(sign.length - 1)))
  if (!query) return undefined
  const from = query.index + 1
  const parts = [...query[1]!.matchAll(/(?:^|&(?:amp;|\0+)?)([^&]*)/g)].map(({0: whole, 1: text, index}) => ({
    start: place.start + from + index,
    words: place.start + from + index + whole.length - text!.length,
    end: place.start + from + index + whole.length,
    name: /^[^=]*/.exec(text!)![0]
  })).filter(({start, end}) => end > start)
  const isTracking = (name: string) => /^utm_[a-z_]+$/i.test(name) || parameters.has(name)
  const tracked = parts.filter(({name}) => isTracking(name))
  if (tracked.length === 0) return undefined
  const kept = parts.filter(({name}) => !isTracking(name))
  const edits = kept.length === 0
    ? [{start: place.start + from - 1, end: place.start + from + query[1]!.length, text: ''}]
    : parts.flatMap((part, at) => {
        if (!isTracking(part.name)) return []
        const isAhead = parts.slice(0, at).every(({name}) => isTracking(name))
        return [isAhead ? {start: part.words, end: parts[at + 1]!.words, text: ''} : {start: part.start, end: part.end, text: ''}]
      })
  const first = tracked[0]!
  return {place: {block: place.block, start: first.words, end: tracked.at(-1)!.end}, names: tracked.map(({name}) => name), edits: merged(edits)}
}

/** Edits that touch are one. */
function merged(edits: readonly {readonly start: number; readonly end: number; readonly text: string}[]) {
  const out: {start: number; end: number; text: string}[] = []
  for (const edit of edits) {
    const last = out.at(-1)
    if (last && last.end === edit.start) last.end = edit.end
    else out.push({...edit})
  }
  return out
}

function fragmentIn({block, start, end}: Place): Place | undefined {
  const at = block.text.slice(start, end).indexOf(':~:text=')
  if (at < 1) return undefined
  return {block, start: start + at - (block.text[start + at - 1] === '#' ? 1 : 0), end}
}

export default /* @__PURE__ */ retext(trackingUrl)
