import type {Edit, Finding, Span} from 'says-who'
import {byId, counted, element} from './element.js'

interface Host {
  apply(edits: readonly Edit[]): void
  show(span: Span, focus: boolean): void
  ignore(finding: Finding): void
  turnOff(ruleId: string): void
}

export interface FindingList {
  draw(findings: readonly Finding[], hasText: boolean): void
  /** The finding at, or else before, an offset becomes the current one. */
  follow(offset: number): void
  /** To the next or the previous one, which is shown in the text. */
  step(by: 1 | -1): void
  focus(): void
  readonly current: Finding | undefined
}

const names = {error: 'Error', warning: 'Warning', info: 'Note'} as const

/** The findings in the margin. One is current: it is open, and the only stop of the Tab key. */
export function findingList(host: Host): FindingList {
  const list = byId('findings')
  let findings: readonly Finding[] = []
  let at = -1

  const rows = () => [...list.children] as HTMLElement[]
  const headOf = (row: HTMLElement | undefined) => row?.querySelector<HTMLElement>('.head')

  const choose = (index: number) => {
    at = index
    for (const [number, row] of rows().entries()) {
      const isCurrent = number === index
      row.classList.toggle('current', isCurrent)
      const head = headOf(row)
      head?.setAttribute('aria-expanded', String(isCurrent))
      head?.setAttribute('tabindex', isCurrent || (index < 0 && number === 0) ? '0' : '-1')
      row.querySelector<HTMLElement>('.body')!.hidden = !isCurrent
    }
    const row = rows()[index]
    if (row) keepInView(row)
  }

  list.addEventListener('keydown', (event) => {
    const to = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: findings.length - 1}[event.key]
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const index = Math.max(0, Math.min(findings.length - 1, to))
    choose(index)
    headOf(rows()[index])?.focus()
    if (findings[index]) host.show(findings[index], false)
  })

  const rowOf = (finding: Finding, index: number) => {
    const {severity, message, ruleId, line, note, fix, suggestions = [], related = [], url} = finding
    const offered = [...(fix ? [{title: titleOf(fix.edits), edits: fix.edits}] : []), ...suggestions]
    const id = `finding-${index}`
    return element(
      'li',
      {class: severity},
      element(
        'button',
        {
          type: 'button',
          class: 'head',
          'aria-expanded': 'false',
          'aria-controls': id,
          tabindex: '-1',
          onclick: (event) => {
            choose(index)
            // A key goes to the place; a click looks at it.
            host.show(finding, (event as MouseEvent).detail === 0)
          }
        },
        element('span', {class: 'severity'}, names[severity]),
        element('span', {class: 'line'}, `line ${line}`),
        element('span', {class: 'message'}, message)
      ),
      element(
        'div',
        {class: 'body', id, hidden: true},
        note !== undefined && element('p', {}, note),
        related.length > 0 &&
          element(
            'ul',
            {class: 'related'},
            ...related.map((place) => element('li', {}, element('button', {type: 'button', class: 'plain', onclick: () => host.show(place, true)}, place.message)))
          ),
        element(
          'div',
          {class: 'actions'},
          ...offered.map(({title, edits}, number) =>
            element('button', {type: 'button', class: fix && number === 0 ? 'do primary' : 'do', onclick: () => host.apply(edits)}, title)
          )
        ),
        element(
          'p',
          {class: 'rule'},
          element('a', {...(url !== undefined && {href: url}), target: '_blank', rel: 'noopener'}, ruleId),
          element('button', {type: 'button', class: 'plain', onclick: () => host.ignore(finding)}, 'Ignore here'),
          element('button', {type: 'button', class: 'plain', 'aria-label': `Turn rule off: ${ruleId}`, onclick: () => host.turnOff(ruleId)}, 'Turn rule off')
        )
      )
    )
  }

  return {
    draw(found, hasText) {
      const had = document.activeElement?.closest('#findings') !== null && list.contains(document.activeElement)
      const before = findings[at]
      findings = found
      list.replaceChildren(...found.map(rowOf))
      list.classList.toggle('done', found.length === 0 && hasText)
      const same = before ? found.findIndex(({fingerprint}) => fingerprint === before.fingerprint) : -1
      choose(same >= 0 ? same : had ? Math.min(at, found.length - 1) : -1)
      if (had) (headOf(rows()[Math.max(0, at)]) ?? byId('findings-heading')).focus()
    },
    follow(offset) {
      const inside = findings.findIndex(({start, end}) => start <= offset && offset <= end)
      if (inside >= 0 && !(at >= 0 && findings[at]!.start <= offset && offset <= findings[at]!.end)) choose(inside)
    },
    step(by) {
      if (findings.length === 0) return
      const index = at < 0 ? (by > 0 ? 0 : findings.length - 1) : (at + by + findings.length) % findings.length
      choose(index)
      host.show(findings[index]!, true)
    },
    focus() {
      if (at < 0 && findings.length > 0) choose(0)
      ;(headOf(rows()[Math.max(0, at)]) ?? byId('findings-heading')).focus()
    },
    get current() {
      return findings[at]
    }
  }
}

/** Without moving the page: only the list scrolls. */
function keepInView(row: HTMLElement): void {
  const frame = row.closest<HTMLElement>('.scroll')!
  if (frame.scrollHeight <= frame.clientHeight) return
  const top = row.offsetTop - frame.offsetTop
  if (top < frame.scrollTop) frame.scrollTop = top - 8
  else if (top + row.offsetHeight > frame.scrollTop + frame.clientHeight) frame.scrollTop = Math.min(top - 8, top + row.offsetHeight - frame.clientHeight + 8)
}

function titleOf(edits: readonly Edit[]): string {
  const [first] = edits
  if (edits.every(({text}) => text === '')) return 'Remove it'
  return edits.length === 1 && first!.text.trim() !== '' && first!.text.length < 40 ? `Write “${first!.text.trim()}”` : 'Fix'
}

/** “3 errors, 8 warnings, 6 notes.” */
export function summaryOf(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length
  const parts = [
    [count('error'), 'error'],
    [count('warning'), 'warning'],
    [count('info'), 'note']
  ] as const
  const said = parts.filter(([number]) => number > 0).map(([number, noun]) => counted(number, noun))
  return said.length === 0 ? 'Nothing to ask.' : `${said.join(', ')}.`
}
