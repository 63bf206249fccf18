import {Lines, sourceEdits, sourceSpan} from './place.js'
import {fingerprint} from './fingerprint.js'
import {ruleUrl} from './homepage.js'
import {overlapping} from './overlap.js'
import type {Block, Document, Passage, Span} from './document.js'
import {milder} from './preset.js'
import type {PresetName, Severity} from './preset.js'
import type {AnyRule, BlockEdit, Extras, Wording} from './rule.js'
import type {Edit, Finding, TextType} from './report.js'

/** A rule with what the user and the preset decided. */
export interface ConfiguredRule {
  readonly rule: AnyRule
  readonly options: {readonly [name: string]: unknown}
  /** `off`: the preset has it in some types of text alone. */
  readonly severity: Severity | 'off'
  /** The user named the severity: a message's own does not count. */
  readonly explicit: boolean
  readonly preset?: PresetName
  /** What this rule said of a passage before; the same passage gets the same answer. */
  readonly remembered: WeakMap<Passage, readonly Draft[]>
}

/** A finding that has no place in the source yet. */
interface Draft extends Span, Extras {
  readonly messageId: string
  readonly wording: Wording
}

interface PlacedDraft {
  readonly draft: Draft
  readonly block: Block
  readonly by: RuleInText
}

/** A rule as it is in this text. */
interface RuleInText extends ConfiguredRule {
  readonly severity: Severity
  /** What the type of the text makes of the severity: no more than that, or that whatever the message has. */
  readonly most?: Severity
  readonly exactly?: Severity
}

/** What the rules say of a document: placed, suppressed, yielded and in order. Without `typeOf` the type of the text changes nothing. */
export function run(document: Document, rules: readonly ConfiguredRule[], ignore: ReadonlySet<string> = new Set(), typeOf?: () => TextType): Finding[] {
  const drafts = rules.flatMap((rule) => inText(rule, typeOf)).flatMap((by) => [...blockDrafts(document, by), ...documentDrafts(document, by)])
  const kept = withoutYielding(drafts).sort(byPlaceThenRule)
  const lines = kept.length > 0 ? new Lines(document.source) : undefined
  const seen = new Map<string, number>()
  const findings: Finding[] = []
  for (const draft of kept) {
    const finding = placed(document.source, lines!, draft, seen)
    if (!ignore.has(finding.fingerprint)) findings.push(finding)
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0))
}

/** The rule as the type of the text has it: none where that turns it off. What the user says of a rule counts more than what is recognised. */
function inText(by: ConfiguredRule, typeOf: (() => TextType) | undefined): RuleInText[] {
  const {severity, explicit, preset, rule} = by
  const isOn = severity !== 'off'
  const same: RuleInText[] = isOn ? [{...by, severity}] : []
  if (!typeOf || Object.keys(rule.types).length === 0) return same
  const {name, declared, score} = typeOf()
  const change = name === 'unknown' ? undefined : rule.types[name]
  if (change === undefined) return same
  if (explicit) return declared && change === 'off' ? [] : same
  // What a text is only taken for silences no rule, unless it is as good as certain.
  const quiet = declared || score >= certain ? 'off' : 'info'
  const most = typeof change === 'string' ? (change === 'off' ? quiet : change) : undefined
  if (most === 'off') return []
  if (most) return isOn ? [{...by, severity: milder(severity, most), most}] : []
  const found = preset && (change as {readonly [preset in PresetName]?: Severity | 'off'})[preset]
  const here = found === 'off' ? (isOn ? quiet : 'off') : found
  if (here === undefined) return same
  return here === 'off' ? [] : [{...by, severity: here, exactly: here}]
}

const certain = 0.95

function blockDrafts(document: Document, by: RuleInText): PlacedDraft[] {
  const look = by.rule.block
  if (!look) return []
  let made: Draft[] = []
  const context = {options: by.options, report: reporter(by, (draft) => made.push(draft))}
  const placedDrafts: PlacedDraft[] = []
  for (const block of document.blocks) {
    let drafts = by.remembered.get(block.passage)
    if (!drafts) {
      made = []
      look(block.passage, context)
      by.remembered.set(block.passage, (drafts = made))
    }
    for (const draft of drafts) placedDrafts.push({draft, block, by})
  }
  return placedDrafts
}

function documentDrafts(document: Document, by: RuleInText): PlacedDraft[] {
  const made: PlacedDraft[] = []
  by.rule.document?.(document, {
    options: by.options,
    report: reporter(by, (draft, block) => made.push({draft, block: block!, by}))
  })
  return made
}

/** `report.unnamed(place, …)`: one function for each message of the rule. */
function reporter(by: RuleInText, add: (draft: Draft, block: Block | undefined) => void) {
  const report: Record<string, (at: Span & Extras & {block?: Block}, ...words: unknown[]) => void> = {}
  for (const [messageId, message] of Object.entries(by.rule.messages) as [string, (...words: unknown[]) => string | Wording][]) {
    report[messageId] = (at, ...words) => {
      const said = message(...words)
      const wording = typeof said === 'string' ? {text: said} : said
      const {start, end, fix, suggestions, about, related} = at
      if (!(end > start)) throw new RangeError(`The rule “${by.rule.id}” reports an empty span`)
      add({start, end, messageId, wording, fix, suggestions, about, related}, at.block)
    }
  }
  return report
}

/** Two rules on the same words, or on what these are about: the one that declared so gives way, among the rules that are on. */
function withoutYielding(drafts: readonly PlacedDraft[]): PlacedDraft[] {
  const winners = new Set(drafts.flatMap(({by}) => by.rule.yieldsTo))
  if (winners.size === 0) return [...drafts]
  const keyOf = ({index}: Block, ruleId: string) => `${index} ${ruleId}`
  const spans = new Map<string, Span[]>()
  for (const {draft, block, by} of drafts) {
    if (!winners.has(by.rule.id)) continue
    const key = keyOf(block, by.rule.id)
    const list = spans.get(key)
    const span = draft.about ?? draft
    if (list) list.push(span)
    else spans.set(key, [span])
  }
  const taken = new Map([...spans].map(([key, list]) => [key, overlapping(list)]))
  return drafts.filter(({draft, block, by}) => !by.rule.yieldsTo.some((id) => taken.get(keyOf(block, id))?.(draft.about ?? draft)))
}

function byPlaceThenRule(a: PlacedDraft, b: PlacedDraft): number {
  return a.block.index - b.block.index || a.draft.start - b.draft.start || a.draft.end - b.draft.end
}

function placed(source: string, lines: Lines, {draft, block, by}: PlacedDraft, seen: Map<string, number>): Finding {
  const span = sourceSpan(block, draft)
  const from = lines.point(span.start)
  const to = lines.point(span.end)
  const {messageId, wording} = draft
  const first = fingerprint(by.rule.id, messageId, block, draft, 0)
  const ordinal = seen.get(first) ?? 0
  seen.set(first, ordinal + 1)
  const edits = (list: readonly BlockEdit[]): Edit[] => list.flatMap((edit) => sourceEdits(source, edit.block ?? block, edit))
  return {
    ruleId: by.rule.id,
    messageId,
    severity: severityOf(by, wording),
    message: wording.text,
    ...(wording.note !== undefined && {note: wording.note}),
    start: span.start,
    end: span.end,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    actual: block.text.slice(draft.start, draft.end),
    ...(draft.fix && {fix: {edits: edits(draft.fix)}}),
    ...(draft.suggestions?.length && {suggestions: draft.suggestions.map(({title, edits: list}) => ({title, edits: edits(list)}))}),
    ...(draft.related?.length && {
      related: draft.related.map((other) => ({...sourceSpan(other.block ?? block, other), message: other.message}))
    }),
    url: ruleUrl(by.rule.id),
    fingerprint: ordinal === 0 ? first : fingerprint(by.rule.id, messageId, block, draft, ordinal)
  }
}

function severityOf(by: RuleInText, wording: Wording): Severity {
  if (by.exactly) return by.exactly
  const severity = gradeOf(by, wording)
  return by.most ? milder(severity, by.most) : severity
}

function gradeOf(by: RuleInText, {severity}: Wording): Severity {
  if (by.explicit || !severity) return by.severity
  if (typeof severity === 'string') return severity
  return (by.preset && severity[by.preset]) ?? severity.recommended ?? by.severity
}
