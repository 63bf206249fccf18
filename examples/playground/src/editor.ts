import {defaultKeymap, history, historyKeymap} from '@codemirror/commands'
import {linter, setDiagnosticsEffect} from '@codemirror/lint'
import type {Diagnostic} from '@codemirror/lint'
import {diagnostics} from 'says-who/editors/codemirror'
import {highlightSelectionMatches, search, searchKeymap} from '@codemirror/search'
import {EditorState, StateEffect, StateField} from '@codemirror/state'
import type {ChangeDesc} from '@codemirror/state'
import {Decoration, drawSelection, dropCursor, EditorView, keymap, placeholder} from '@codemirror/view'
import type {DecorationSet} from '@codemirror/view'
import type {Edit, Report, Span} from 'says-who'

export interface Editor {
  readonly view: EditorView
  /** Where a place of the text that was linted last is now. */
  now(span: Span): Span
  /** Makes edits that were meant for the text that was linted last. */
  apply(edits: readonly Edit[]): void
  show(span: Span, focus: boolean): void
  /** Marks these places, as a reader would with a pen. */
  highlight(spans: readonly Span[], look: string): void
  replaceAll(text: string): void
  lintAgain(): void
}

const setPen = StateEffect.define<{readonly spans: readonly Span[]; readonly look: string}>()
const again = StateEffect.define<undefined>()

const pen = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, {effects, changes, newDoc}) {
    let now = marks.map(changes)
    for (const effect of effects) {
      if (!effect.is(setPen)) continue
      const {spans, look} = effect.value
      const within = spans.filter(({start, end}) => start < end && end <= newDoc.length)
      now = Decoration.set(within.map(({start, end}) => Decoration.mark({class: `pen ${look}`}).range(start, end)), true)
    }
    return now
  },
  provide: (field) => EditorView.decorations.from(field)
})

interface Host {
  report(text: string): Promise<Report | undefined>
  /** What the text that is shown has been found to be. */
  linted(report: Report, text: string): void
  moved(offset: number): void
  typed(): void
}

/** CodeMirror, with the findings in the text. */
export function editorIn(parent: HTMLElement, text: string, host: Host): Editor {
  /** What has changed since the text that was linted last. */
  let since: ChangeDesc | undefined
  let last: readonly Diagnostic[] = []

  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        drawSelection(),
        dropCursor(),
        search({top: true}),
        highlightSelectionMatches({minSelectionLength: 4}),
        EditorView.lineWrapping,
        placeholder('Paste an article, or drop a file.'),
        keymap.of([...defaultKeymap.filter(({key}) => key !== 'Alt-ArrowLeft'), ...historyKeymap, ...searchKeymap]),
        EditorView.contentAttributes.of({'aria-label': 'Text of the article', tabindex: '0', spellcheck: 'true', autocapitalize: 'sentences'}),
        pen,
        linter(
          async ({state}) => {
            const text = state.doc.toString()
            const report = await host.report(text)
            // Of a text that has changed meanwhile nothing is shown: it is asked about again.
            if (!report || view.state.doc !== state.doc) return last
            since = undefined
            host.linted(report, text)
            return (last = diagnostics(report.findings))
          },
          {
            delay: 250,
            needsRefresh: ({transactions}) => transactions.some(({effects}) => effects.some((effect) => effect.is(again))),
            tooltipFilter: (diagnostics) => [...diagnostics]
          }
        ),
        EditorView.updateListener.of(({docChanged, changes, selectionSet, state, transactions}) => {
          if (docChanged) {
            since = since ? since.composeDesc(changes.desc) : changes.desc
            host.typed()
          }
          const linted = transactions.some(({effects}) => effects.some((effect) => effect.is(setDiagnosticsEffect)))
          if (selectionSet || linted) host.moved(state.selection.main.head)
        })
      ]
    })
  })

  const now = ({start, end}: Span): Span => {
    if (!since) return {start, end}
    const {length} = since
    return {start: since.mapPos(Math.min(start, length), 1), end: since.mapPos(Math.min(end, length), -1)}
  }

  return {
    view,
    now,
    apply(edits) {
      const changes = edits.map((edit) => {
        const {start, end} = now(edit)
        return {from: start, to: Math.max(start, end), insert: edit.text}
      })
      view.dispatch({changes, userEvent: 'input.fix'})
    },
    show(span, focus) {
      const {start, end} = now(span)
      view.dispatch({selection: {anchor: start, head: Math.max(start, end)}, effects: EditorView.scrollIntoView(start, {y: 'center'})})
      if (focus) view.focus()
    },
    highlight(spans, look) {
      view.dispatch({effects: setPen.of({spans: spans.map(now).sort((a, b) => a.start - b.start), look})})
    },
    replaceAll(anew) {
      view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: anew}, selection: {anchor: 0}, scrollIntoView: true, userEvent: 'input.paste'})
    },
    lintAgain() {
      view.dispatch({effects: again.of(undefined)})
    }
  }
}
