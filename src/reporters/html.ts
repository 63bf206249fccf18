import type {Severity} from '../preset.js'
import type {Finding, Source} from '../report.js'
import type {Result} from './result.js'
import {counted} from './terminal/count.js'
import {visible} from './terminal/visible.js'

const severities = ['error', 'warning', 'info'] as const
const names: {readonly [severity in Severity]: string} = {error: 'Error', warning: 'Warning', info: 'Info'}

/** A page that stands by itself, to be sent to a desk or kept with a build: no scripts, nothing loaded from anywhere. */
export function html(results: readonly Result[]): string {
  const found = results.filter(({report}) => report.findings.length > 0)
  const all = found.flatMap(({report}) => report.findings)
  const counts = severities.map((severity) => ({severity, count: all.filter((finding) => finding.severity === severity).length}))
  const total = counts.filter(({count}) => count > 0).map(({severity, count}) => `<li class="${severity}">${counted(count, names[severity].toLowerCase())}</li>`)
  const files = found.map(({path, report}, index) => `<li><a href="#file-${index}">${safe(path)}</a> ${report.findings.length}</li>\n`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>says-who: ${counted(all.length, 'finding')} in ${counted(results.length, 'file')}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>says-who</h1>
<p>${all.length === 0 ? 'No findings' : counted(all.length, 'finding')} in ${counted(results.length, 'file')}.</p>
<ul class="counts">${total.join('')}</ul>
</header>
${files.length > 1 ? `<nav aria-label="Files"><ul>\n${files.join('')}</ul></nav>\n` : ''}<main>
${found.map(section).join('')}</main>
</body>
</html>
`
}

function section({path, text, report: {findings, sources}}: Result, index: number): string {
  const cards = byPlace(findings).map((list) => card(list, text))
  return `<section id="file-${index}">\n<h2>${safe(path)}</h2>\n<ol class="cards">\n${cards.join('')}</ol>\n${ledger(sources)}</section>\n`
}

/** What several rules ask about the same words stands together. */
function byPlace(findings: readonly Finding[]): Finding[][] {
  const places = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.start} ${finding.end}`
    places.set(key, [...(places.get(key) ?? []), finding])
  }
  return [...places.values()]
}

const graver = (a: Finding, b: Finding) => severities.indexOf(a.severity) - severities.indexOf(b.severity)

function card(findings: readonly Finding[], text: string): string {
  const sorted = [...findings].sort(graver)
  const [{severity, line, column}] = sorted as [Finding]
  return `<li class="card ${severity}">
<p class="place">Line ${line}, column ${column}</p>
<blockquote><p>${excerpt(sorted[0]!, text)}</p></blockquote>
<ul class="questions">
${sorted.map(question).join('')}</ul>
</li>
`
}

function question({severity, message, note, ruleId, url, suggestions = []}: Finding): string {
  const rows = [
    `<p class="question"><strong class="${severity}">${names[severity]}</strong> ${safe(message)}</p>`,
    ...(note === undefined ? [] : [`<p class="note">${safe(note)}</p>`]),
    ...suggestions.map(({title}) => `<p class="note">Perhaps: ${safe(title)}</p>`),
    `<p class="rule">${url === undefined ? safe(ruleId) : `<a href="${safe(url)}">${safe(ruleId)}</a>`}</p>`
  ]
  return `<li>\n${rows.join('\n')}\n</li>\n`
}

/** Who speaks, on what terms, and how often; those who speak most first. */
function ledger(sources: readonly Source[]): string {
  const speaking = sources.filter(({attributions}) => attributions.length > 0).sort((a, b) => b.attributions.length - a.attributions.length)
  if (speaking.length === 0) return ''
  const most = speaking[0]!.attributions.length
  const rows = speaking.map(({label, named, position, reason, attributions}) => {
    const terms = [...(position === undefined || position === label ? [] : [safe(position)]), ...(named ? [] : [`<strong class="unnamed">unnamed</strong>${reason === undefined ? '' : `, ${safe(reason)}`}`])]
    const count = attributions.length
    return `<tr><th scope="row">${safe(label)}</th><td>${terms.join('; ')}</td><td><meter min="0" max="${most}" value="${count}">${count}</meter> ${count}</td></tr>\n`
  })
  return `<h3>Who says what</h3>
<table>
<thead><tr><th scope="col">Source</th><th scope="col">On what terms</th><th scope="col">Attributions</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
`
}

const around = 90

/** The words found, marked, with what stands beside them in the same lines. */
function excerpt({start, end}: Finding, text: string): string {
  const from = Math.max(start - around, text.lastIndexOf('\n', start - 1) + 1)
  const lineEnd = text.indexOf('\n', end)
  const to = Math.min(end + around, lineEnd < 0 ? text.length : lineEnd)
  const isCutBefore = from > 0 && text[from - 1] !== '\n'
  const isCutAfter = to < text.length && text[to] !== '\n'
  // To whole words, but for one that is very long, which is not cut within a character.
  const before = text.slice(from, start).replace(isCutBefore && /\S/.test(text[from - 1]!) ? /^(?:\S{1,24}\s|[\uDC00-\uDFFF])/ : '', '')
  const after = text.slice(end, to).replace(isCutAfter && /\S/.test(text[to]!) ? /(?:\s\S{1,24}|[\uD800-\uDBFF])$/ : '', '')
  const found = text.slice(start, end)
  const shown = found.length > 400 ? `${found.slice(0, 200).replace(/[\uD800-\uDBFF]$/, '')} … ${found.slice(-160).replace(/^[\uDC00-\uDFFF]/, '')}` : found
  return `${isCutBefore ? `…${safe(before.trimStart())}` : safe(before)}<mark>${safe(shown)}</mark>${isCutAfter ? `${safe(after.trimEnd())}…` : safe(after)}`
}

function safe(text: string): string {
  return visible(text.replace(/\s+/g, ' ')).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}

const style = `
:root{color-scheme:light dark;--ground:#fff;--card:#f7f7f5;--ink:#1c1c1a;--soft:#5f5e58;--line:#dcdbd5;--error:#b3261e;--warning:#855600;--info:#31578f;--error-mark:#f9d2ce;--warning-mark:#fbe3ae;--info-mark:#d7e4f7}
@media(prefers-color-scheme:dark){:root{--ground:#181817;--card:#222220;--ink:#ecebe6;--soft:#a9a79f;--line:#3b3a36;--error:#ff9d94;--warning:#f0c25c;--info:#a4c5f4;--error-mark:#5c231e;--warning-mark:#553f10;--info-mark:#233a5c}}
*{box-sizing:border-box}
body{max-width:48rem;margin:0 auto;padding:2rem 1rem 4rem;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
header{border-bottom:2px solid var(--ink);padding-bottom:1rem}
h1{font-size:1.25rem;margin:0}header p{margin:.25rem 0;color:var(--soft)}
h2{font-size:1.1rem;margin:2rem 0 1rem;overflow-wrap:anywhere}h3{font-size:1rem;margin:2rem 0 .5rem}
ul,ol{margin:0;padding:0;list-style:none}a{color:inherit}
.counts{display:flex;flex-wrap:wrap;gap:1.5rem;font-weight:600}nav{margin-top:1rem}nav li{overflow-wrap:anywhere}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}
.card{color:var(--ink);background:var(--card);border:1px solid var(--line);border-left:4px solid;border-radius:4px;padding:.75rem 1rem;margin:0 0 1rem;break-inside:avoid}
.card.error{border-left-color:var(--error)}.card.warning{border-left-color:var(--warning)}.card.info{border-left-color:var(--info)}
.place,.rule{margin:0;font-size:.8rem;color:var(--soft)}
blockquote{margin:.25rem 0 .75rem}blockquote p{margin:0;font:1.05rem/1.6 Georgia,serif;overflow-wrap:anywhere}
mark{color:inherit;padding:.05em 0;border-radius:2px;background:var(--info-mark)}.error mark{background:var(--error-mark)}.warning mark{background:var(--warning-mark)}
.questions li{margin-top:.6rem}.question{margin:0}.question strong{font-size:.8rem;text-transform:uppercase;letter-spacing:.03em;margin-right:.3em}
.note{margin:.1rem 0;color:var(--soft)}
table{width:100%;border-collapse:collapse;font-size:.95rem}th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}
thead th{font-size:.8rem;color:var(--soft);font-weight:600}tbody th{font-weight:600}td:last-child{white-space:nowrap}.unnamed{color:var(--warning)}meter{width:5rem}
@media print{nav{display:none}body{padding:0}}
`
