import type {Severity} from '../preset.js'
import type {Finding} from '../report.js'
import type {Result} from './result.js'
import {counted} from './terminal/count.js'
import {visible} from './terminal/visible.js'

const names: {readonly [severity in Severity]: string} = {error: 'Error', warning: 'Warning', info: 'Note'}

/** A page that stands by itself, to be sent to a desk or kept with a build: no scripts, nothing loaded from anywhere. */
export function html(results: readonly Result[]): string {
  const found = results.filter(({report}) => report.findings.length > 0)
  const all = found.flatMap(({report}) => report.findings)
  const counts = (['error', 'warning', 'info'] as const).map((severity) => ({severity, count: all.filter((finding) => finding.severity === severity).length}))
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

function section({path, text, report: {findings}}: Result, index: number): string {
  return `<section id="file-${index}">\n<h2>${safe(path)}</h2>\n<ol>\n${findings.map((finding) => entry(finding, text)).join('')}</ol>\n</section>\n`
}

function entry(finding: Finding, text: string): string {
  const {severity, line, column, message, note, ruleId, url, suggestions = []} = finding
  const rows = [
    `<p class="question"><strong class="${severity}">${names[severity]}</strong> ${safe(message)}</p>`,
    `<blockquote><p>${excerpt(finding, text)}</p></blockquote>`,
    ...(note === undefined ? [] : [`<p class="note">${safe(note)}</p>`]),
    ...(suggestions.length > 0 ? [`<ul class="perhaps">${suggestions.map(({title}) => `<li>Perhaps: ${safe(title)}</li>`).join('')}</ul>`] : []),
    `<p class="place">Line ${line}, column ${column} · <a href="${safe(url)}">${safe(ruleId)}</a></p>`
  ]
  return `<li>\n${rows.join('\n')}\n</li>\n`
}

const around = 90

/** The words found, marked, with what stands beside them in the same lines. */
function excerpt({start, end}: Finding, text: string): string {
  const from = Math.max(start - around, text.lastIndexOf('\n', start - 1) + 1)
  const lineEnd = text.indexOf('\n', end)
  const to = Math.min(end + around, lineEnd < 0 ? text.length : lineEnd)
  const before = text.slice(from, start).replace(/^[\uDC00-\uDFFF]/, '')
  const after = text.slice(end, to).replace(/[\uD800-\uDBFF]$/, '')
  const found = text.slice(start, end)
  const shown = found.length > 400 ? `${found.slice(0, 200).replace(/[\uD800-\uDBFF]$/, '')} … ${found.slice(-160).replace(/^[\uDC00-\uDFFF]/, '')}` : found
  return `${from > 0 && text[from - 1] !== '\n' ? '…' : ''}${safe(before)}<mark>${safe(shown)}</mark>${safe(after)}${to < text.length && text[to] !== '\n' ? '…' : ''}`
}

function safe(text: string): string {
  return visible(text.replace(/\s+/g, ' ')).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}

const style = `
:root{color-scheme:light dark;--error:#b3261e;--warning:#8a5a00;--info:#3b5b8c;--line:#8884;font:1rem/1.5 Georgia,serif}
@media(prefers-color-scheme:dark){:root{--error:#ff8a80;--warning:#f2c14e;--info:#9fc1f2}}
body{max-width:46rem;margin:2rem auto;padding:0 1rem}
h1,h2,.question strong,.place,nav,.counts{font-family:system-ui,sans-serif}
h1{font-size:1.4rem;margin:0}h2{font-size:1.1rem;overflow-wrap:anywhere;border-bottom:1px solid var(--line)}
ul,ol{padding:0;list-style:none}.counts{display:flex;gap:1.5rem}nav li{overflow-wrap:anywhere}
section li{margin:1.5rem 0}.question{font-weight:bold;margin:0}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}
blockquote{margin:.5rem 0;padding-left:1rem;border-left:3px solid var(--line)}blockquote p{margin:0}
.note,.perhaps,.place{margin:.25rem 0}.place{font-size:.85rem}
@media print{nav{display:none}}
`
