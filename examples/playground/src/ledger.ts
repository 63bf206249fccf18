import type {Attribution, Report, Source, Span} from 'says-who'
import {byId, counted, drawn, element} from './element.js'

interface Host {
  show(span: Span, focus: boolean): void
  highlight(spans: readonly Span[], look: string): void
}

const width = 1000

/** The source ledger, and for each source a bar where along the text it speaks. */
export function ledgerView(host: Host): {draw(report: Report, text: string): void} {
  const place = byId('ledger')
  let pressed: string | undefined

  const draw = (report: Report, text: string) => {
    const {sources, attributions, findings} = report
    const length = Math.max(1, text.length)
    byId('balance').textContent = balanceOf(report)
    if (sources.length === 0) {
      pressed = undefined
      host.highlight([], '')
      return place.replaceChildren(element('p', {class: 'empty'}, text.trim() === '' ? '' : 'No source speaks in this text.'))
    }
    const x = (offset: number) => (offset / length) * width
    const hadFocus = place.contains(document.activeElement) ? document.activeElement?.getAttribute('data-source') : undefined

    const rowOf = (source: Source) => {
      const own = source.attributions.map((index) => attributions[index]!)
      const press = () => {
        pressed = pressed === source.id ? undefined : source.id
        for (const button of place.querySelectorAll<HTMLElement>('[data-source]')) {
          button.setAttribute('aria-pressed', String(button.dataset['source'] === pressed))
          button.closest('tr')!.classList.toggle('pressed', button.dataset['source'] === pressed)
        }
        host.highlight(pressed === undefined ? [] : own.flatMap(({content}) => content), source.named ? 'named' : 'unnamed')
        const first = own[0]?.content[0] ?? source.mentions[0]
        if (pressed !== undefined && first) host.show({start: first.start, end: first.start}, false)
      }
      return element(
        'tr',
        {class: `${source.named ? 'named' : 'unnamed'} ${pressed === source.id ? 'pressed' : ''}`},
        element(
          'th',
          {scope: 'row'},
          element('button', {type: 'button', class: 'plain', 'data-source': source.id, 'aria-pressed': String(pressed === source.id), title: 'Mark what this source says', onclick: press}, source.label),
          element('span', {class: 'terms'}, termsOf(source))
        ),
        element('td', {class: 'number'}, String(own.length)),
        element('td', {class: 'number'}, String(own.filter(({kind}) => kind !== 'indirect').length)),
        element('td', {class: 'score'}, barOf(source, own, x, host))
      )
    }

    const byWeight = [...sources].sort((a, b) => b.attributions.length - a.attributions.length)
    place.replaceChildren(
      element(
        'table',
        {},
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            element('th', {scope: 'col'}, 'Source'),
            element('th', {scope: 'col', class: 'number'}, 'Says'),
            element('th', {scope: 'col', class: 'number'}, 'Quoted'),
            element('th', {scope: 'col', class: 'score'}, element('span', {class: 'sr'}, 'Where along the text'), rulerOf(text, findings, x))
          )
        ),
        element('tbody', {}, ...byWeight.map(rowOf))
      )
    )
    if (pressed !== undefined) {
      const source = sources.find(({id}) => id === pressed)
      host.highlight(source ? source.attributions.flatMap((index) => attributions[index]!.content) : [], source?.named ? 'named' : 'unnamed')
    }
    if (hadFocus) place.querySelector<HTMLElement>(`[data-source="${CSS.escape(hadFocus)}"]`)?.focus()
  }
  return {draw}
}

/** “Sen.”, “unnamed; no reason given” */
function termsOf({label, named, position, reason, kind}: Source): string {
  const terms = [...(position === undefined || position.toLowerCase() === label.toLowerCase() ? [] : [position]), ...(named ? [] : kind === 'person' || kind === 'group' ? ['unnamed', reason ?? 'no reason given'] : ['not identified'])]
  return terms.join('; ')
}

function barOf({label, mentions}: Source, own: readonly Attribution[], x: (offset: number) => number, host: Host): SVGElement {
  const pieces = own.flatMap(({content, kind}) => content.map((span) => ({span, kind})))
  const marks = pieces.map(({span, kind}) =>
    drawn('rect', {
      class: kind === 'indirect' ? 'said' : 'said quoted',
      x: x(span.start).toFixed(1),
      y: '2',
      width: Math.max(3, x(span.end) - x(span.start)).toFixed(1),
      height: '12',
      onclick: () => host.show(span, true)
    })
  )
  const names = mentions.map(({start}) => drawn('rect', {class: 'mention', x: x(start).toFixed(1), y: '15', width: '2', height: '3'}))
  const percents = [...new Set(pieces.map(({span}) => Math.round(x(span.start) / (width / 100))))]
  const said = `${label} speaks ${counted(own.length, 'time')}${percents.length > 0 ? `, at ${percents.map((one) => `${one} %`).join(', ')} of the text` : ''}`
  return drawn('svg', {viewBox: `0 0 ${width} 18`, preserveAspectRatio: 'none', role: 'img', 'aria-label': said}, drawn('line', {class: 'rail', x1: '0', x2: String(width), y1: '8', y2: '8'}), ...marks, ...names)
}

/** Where paragraphs begin, and where the findings are. */
function rulerOf(text: string, findings: Report['findings'], x: (offset: number) => number): SVGElement {
  const starts = [...text.matchAll(/(?:^|\n[ \t]*\n\s*)(?=\S)/g)].map(({0: gap, index}) => index + gap.length)
  const ticks = starts.map((start) => drawn('rect', {class: 'tick', x: x(start).toFixed(1), y: '0', width: '1', height: '5'}))
  const dots = findings.map(({start, severity}) => drawn('rect', {class: `dot ${severity}`, x: x(start).toFixed(1), y: '9', width: '4', height: '7'}))
  return drawn('svg', {viewBox: `0 0 ${width} 18`, preserveAspectRatio: 'none', 'aria-hidden': 'true'}, ...ticks, ...dots)
}

/** “7 sources, 5 unnamed. Customs Department official carries 9 of 16 statements.” */
function balanceOf({sources, attributions}: Report): string {
  if (sources.length === 0) return ''
  const unnamed = sources.filter(({named}) => !named).length
  const first = `${counted(sources.length, 'source')}, ${unnamed === 0 ? 'all named' : `${unnamed} unnamed`}.`
  const [most] = [...sources].sort((a, b) => b.attributions.length - a.attributions.length)
  const carries = most!.attributions.length
  if (sources.length < 2 || carries * 3 < attributions.length || carries < 3) return first
  return `${first} “${most!.label}” carries ${carries} of ${attributions.length} statements.`
}
