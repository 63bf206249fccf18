import './style.css'
import type {Options, Report} from 'says-who'
import {fix} from 'says-who/fix'
import article from '../../article.txt?raw'
import {editorIn} from './editor.js'
import type {Editor} from './editor.js'
import {byId, counted, element} from './element.js'
import {findingList, summaryOf} from './findings.js'
import {ledgerView} from './ledger.js'
import {hashOf, keptIn} from './link.js'
import type {Kept} from './link.js'
import {rulesDialog} from './rules-dialog.js'
import {thread} from './thread.js'

const example: Kept = {text: article, format: 'text', preset: 'recommended', off: [], ignore: []}
const worker = thread()
const [{rules, presets}, kept] = await Promise.all([worker.ready, keptIn(location.hash)])

let state: Kept = kept ?? example
let report: Report | undefined
let linted = ''

const format = byId<HTMLSelectElement>('format')
const preset = byId<HTMLSelectElement>('preset')
preset.append(...presets.map((name) => element('option', {value: name}, name)))
const known = new Set(rules.map(({id}) => id))

const optionsOf = ({format, preset, off, ignore}: Kept): Options => ({
  format,
  preset: preset as NonNullable<Options['preset']>,
  rules: Object.fromEntries(off.map((id) => [id, 'off' as const])),
  ignore
})

/** Of what came with an address, only what there is. */
const sound = (given: Kept): Kept => ({...given, preset: presets.includes(given.preset) ? given.preset : 'recommended', off: given.off.filter((id) => known.has(id))})

function change(part: Partial<Kept>): void {
  state = {...state, ...part}
  drawSettings()
  keep()
  if (part.text === undefined) editor.lintAgain()
}

const list = findingList({
  apply: (edits) => {
    editor.apply(edits)
    note('Done. Ctrl+Z takes it back.')
  },
  show: (span, focus) => editor.show(span, focus),
  ignore: ({fingerprint}) => change({ignore: [...state.ignore, fingerprint]}),
  turnOff: (ruleId) => change({off: [...state.off, ruleId]})
})
const ledger = ledgerView({show: (span, focus) => editor.show(span, focus), highlight: (spans, look) => editor.highlight(spans, look)})

state = sound(state)
const editor: Editor = editorIn(byId('editor'), state.text, {
  async report(text) {
    try {
      return await worker.report(text, optionsOf(state))
    } catch (error) {
      note(String(error))
      return undefined
    }
  },
  linted(found, text) {
    report = found
    linted = text
    draw()
  },
  moved: (offset) => list.follow(offset),
  typed: () => {
    document.body.classList.add('stale')
    keep()
  }
})

function draw(): void {
  if (!report) return
  document.body.classList.remove('stale')
  const {findings} = report
  list.draw(findings, linted.trim() !== '')
  ledger.draw(report, linted)
  const said = linted.trim() === '' ? 'No text yet.' : summaryOf(findings)
  if (byId('summary').textContent !== said) byId('summary').textContent = said
  byId('start').hidden = linted.trim() !== ''
  const fixable = findings.filter((finding) => finding.fix).length
  byId('fix-all').hidden = fixable === 0
  byId('fix-all').textContent = fixable === 1 ? 'Fix 1' : `Fix all ${fixable}`
  byId('words').textContent = counted(linted.split(/\s+/).filter(Boolean).length, 'word') + typeOf(report)
  list.follow(editor.view.state.selection.main.head)
}

function typeOf({type}: Report): string {
  return type.name === 'unknown' ? '' : `, read as ${type.name}`
}

function drawSettings(): void {
  format.value = state.format
  preset.value = state.preset
  byId('rules').textContent = state.off.length > 0 ? `Rules (${state.off.length} off)` : 'Rules'
  const aside = [
    ...(state.off.length > 0 ? [`${counted(state.off.length, 'rule')} off`] : []),
    ...(state.ignore.length > 0 ? [`${counted(state.ignore.length, 'finding')} ignored`] : [])
  ]
  byId('put-aside').hidden = aside.length === 0
  byId('put-aside').replaceChildren(`${aside.join(', ')}. `, element('button', {type: 'button', class: 'plain', onclick: () => change({off: [], ignore: []})}, 'Ask again'))
}

let waiting: ReturnType<typeof setTimeout> | undefined

/** In the address, so that a link and the Reload button have everything. */
function keep(): void {
  clearTimeout(waiting)
  waiting = setTimeout(() => void written(), 400)
}

async function written(): Promise<boolean> {
  clearTimeout(waiting)
  state = {...state, text: editor.view.state.doc.toString()}
  const hash = await hashOf(state)
  history.replaceState(undefined, '', hash ?? location.href.split('#')[0])
  return hash !== undefined
}

let silence: ReturnType<typeof setTimeout> | undefined

function note(said: string): void {
  clearTimeout(silence)
  byId('note').textContent = said
  silence = setTimeout(() => (byId('note').textContent = ''), 4000)
}

async function take(file: File): Promise<void> {
  const ending = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''
  const read = /^html?$/.test(ending) || file.type === 'text/html' ? 'html' : /^(?:md|markdown)$/.test(ending) ? 'markdown' : 'text'
  const text = await file.text()
  if (text.includes('\0')) return note(`${file.name} is no text.`)
  change({format: read, ignore: []})
  editor.replaceAll(text)
  note(`${file.name} is open.`)
}

format.addEventListener('change', () => change({format: format.value as Kept['format']}))
preset.addEventListener('change', () => change({preset: preset.value}))
const dialog = rulesDialog(rules, (off) => change({off}))
byId('rules').addEventListener('click', () => dialog.open(state.preset, state.off))
byId('keys').addEventListener('click', () => byId<HTMLDialogElement>('keys-dialog').showModal())
byId('open').addEventListener('click', () => byId('file').click())
byId<HTMLInputElement>('file').addEventListener('change', ({target}) => {
  const input = target as HTMLInputElement
  if (input.files?.[0]) void take(input.files[0])
  input.value = ''
})
byId('example').addEventListener('click', () => {
  change({format: 'text', ignore: []})
  editor.replaceAll(example.text)
  editor.view.focus()
})
byId('fix-all').addEventListener('click', () => {
  if (!report || editor.view.state.doc.toString() !== linted) return
  const {findings} = report
  const after = fix(linted, findings)
  editor.replaceAll(after)
  byId('findings-heading').focus()
  note('Done. Ctrl+Z takes it back.')
})
byId('link').addEventListener('click', () => {
  void (async () => {
    if (!(await written())) return note('The text is too long for a link.')
    try {
      await navigator.clipboard.writeText(location.href)
      note('The link is copied. It holds the text and the settings.')
    } catch {
      note('The address of this page is the link: it holds the text and the settings.')
    }
  })()
})

const dark = matchMedia('(prefers-color-scheme: dark)')
const setTheme = (isDark: boolean) => {
  document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
  byId('theme').setAttribute('aria-pressed', String(isDark))
}
setTheme(dark.matches)
dark.addEventListener('change', () => setTheme(dark.matches))
byId('theme').addEventListener('click', () => setTheme(document.documentElement.dataset['theme'] !== 'dark'))

addEventListener('keydown', (event) => {
  if (document.querySelector('dialog[open]')) return
  const {key, altKey, shiftKey, ctrlKey, metaKey} = event
  const inText = editor.view.hasFocus
  const act = () => {
    if (key === 'F8') return list.step(shiftKey ? -1 : 1)
    if (altKey && key === '1') return editor.view.focus()
    if (altKey && key === '2') return list.focus()
    if (altKey && key === '3') return (byId('ledger').querySelector('button') ?? byId('sources-heading')).focus()
    if (key === 'Escape' && !inText && !(event.target as Element).closest('.cm-panel')) return editor.view.focus()
    const first = list.current?.fix?.edits ?? list.current?.suggestions?.[0]?.edits
    if ((ctrlKey || metaKey) && key === '.' && inText && first) return editor.apply(first)
    return false
  }
  if (act() !== false) event.preventDefault()
})

let over = 0
const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
addEventListener('dragenter', (event) => hasFile(event) && ++over && document.body.classList.add('drop'))
addEventListener('dragleave', (event) => hasFile(event) && --over === 0 && document.body.classList.remove('drop'))
addEventListener('dragover', (event) => hasFile(event) && event.preventDefault())
addEventListener(
  'drop',
  (event) => {
    over = 0
    document.body.classList.remove('drop')
    const file = event.dataTransfer?.files[0]
    if (!file) return
    event.preventDefault()
    event.stopPropagation()
    void take(file)
  },
  {capture: true}
)
// Read as HTML, what is copied from a page brings its markup.
editor.view.contentDOM.addEventListener(
  'paste',
  (event) => {
    const markup = state.format === 'html' ? (event.clipboardData?.getData('text/html') ?? '') : ''
    if (markup === '') return
    event.preventDefault()
    event.stopPropagation()
    editor.view.dispatch(editor.view.state.replaceSelection(markup.replace(/<!--(?:Start|End)Fragment-->/g, '')), {userEvent: 'input.paste'})
  },
  {capture: true}
)
addEventListener('hashchange', () => {
  void keptIn(location.hash).then((given) => {
    if (!given) return
    state = sound(given)
    drawSettings()
    editor.replaceAll(state.text)
    editor.lintAgain()
  })
})

drawSettings()
