import {Lines, joined, sourceEdits, sourceSpan} from './place.js'
import {fingerprint} from './fingerprint.js'
import {pageOf} from './homepage.js'
import {overlapping} from './overlap.js'
import {IgnoreComments} from './ignore-comments.js'
import type {IgnoreComment} from './ignore-comments.js'
import type {Block, Comment, Document, Passage, Span} from './document.js'
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
  readonly configured: ConfiguredRule
  readonly severity: Severity
  /** What the type of the text makes of the severity: no more than that, or that whatever the message has. */
  readonly most?: Severity
  readonly exactly?: Severity
}

/** What else decides what is told. */
export interface Looked {
  /** Fingerprints of findings that the user has looked at. */
  readonly fingerprints?: ReadonlySet<string>
  readonly comments?: readonly Comment[]
  /** The ids that a comment may name. */
  readonly known?: readonly string[]
  /** The rules are all that a house style has: what none of them says, nobody would. */
  readonly whole?: boolean
  /** Without it the type of the text changes nothing. */
  readonly typeOf?: () => TextType
}

/** What the rules say of a document: placed, suppressed, yielded and in order. */
export function run(document: Document, rules: readonly ConfiguredRule[], looked: Looked = {}): Finding[] {
  const {fingerprints, comments = [], known = rules.map(({rule}) => rule.id), whole = false, typeOf} = looked
  const here = rules.flatMap((rule) => inText(rule, typeOf))
  const drafts = [...blockDrafts(document, rules, here), ...here.flatMap((by) => documentDrafts(document, by))]
  const place = placer(document.source)
  const findings = place(withoutYielding(drafts))
  const ignoring = comments.length > 0 && document.source.includes('says-who-') ? new IgnoreComments(document, comments, known) : undefined
  const told = ignoring?.told(findings) ?? findings
  if (ignoring) {
    const after = ignoring.after({ids: new Set(here.map(({rule}) => rule.id)), whole})
    told.push(...place(here.flatMap((by) => ignoreDrafts(after, by))))
    told.sort(byPlace)
  }
  return fingerprints ? told.filter(({fingerprint: own}) => !fingerprints.has(own)) : told
}

/** Finds the places of drafts, and what tells equal ones apart. */
function placer(source: string): (drafts: readonly PlacedDraft[]) => Finding[] {
  const seen = new Map<string, number>()
  let lines: Lines | undefined
  return (drafts) => {
    if (drafts.length > 0) lines ??= new Lines(source)
    return [...drafts]
      .sort(byPlaceThenRule)
      .map((draft) => placed(source, lines!, draft, seen))
      .sort(byPlace)
  }
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
}

/** The rule as the type of the text has it: none where that turns it off. What the user says of a rule counts more than what is recognised. */
function inText(by: ConfiguredRule, typeOf: (() => TextType) | undefined): RuleInText[] {
  const {severity, explicit, preset, rule} = by
  const isOn = severity !== 'off'
  const same: RuleInText[] = isOn ? [{...by, configured: by, severity}] : []
  if (!typeOf || Object.keys(rule.types).length === 0) return same
  const {name, declared, score} = typeOf()
  const change = rule.types[name]
  if (change === undefined) return same
  if (explicit) return declared && change === 'off' ? [] : same
  // What a text is only taken for silences no rule, unless it is as good as certain.
  const quiet = declared || score >= certain ? 'off' : 'info'
  const most = typeof change === 'string' ? (change === 'off' ? quiet : change) : undefined
  if (most === 'off') return []
  if (most) return isOn ? [{...by, configured: by, severity: milder(severity, most), most}] : []
  const found = preset && (change as {readonly [preset in PresetName]?: Severity | 'off'})[preset]
  const here = found === 'off' ? (isOn ? quiet : 'off') : found
  if (here === undefined) return same
  return here === 'off' ? [] : [{...by, configured: by, severity: here, exactly: here}]
}

const certain = 0.95

/** What rules have said of a passage, as long as a linter remembers it. */
interface Answered {
  by: ReadonlySet<ConfiguredRule>
  said: readonly {readonly draft: Draft; readonly configured: ConfiguredRule}[]
}

/** The same passage gets the same answer: asked are the rules that were not on before. */
function blockDrafts(document: Document, rules: readonly ConfiguredRule[], here: readonly RuleInText[]): PlacedDraft[] {
  const asked = here.filter(({rule}) => rule.block)
  const byOf = new Map(asked.map((by) => [by.configured, by]))
  const readers = new Map(asked.map((by) => [by, reader(by)]))
  // Most passages have been asked by the same rules.
  const others = new Map<ReadonlySet<ConfiguredRule>, {readonly lacking: readonly RuleInText[]; readonly by: ReadonlySet<ConfiguredRule>}>()
  const drafts: PlacedDraft[] = []
  for (const block of document.blocks) {
    const {passage} = block
    const answered = passage.remember(rules, (): Answered => ({by: nobody, said: []}))
    let next = others.get(answered.by)
    if (!next) {
      const lacking = asked.filter(({configured}) => !answered.by.has(configured))
      next = {lacking, by: lacking.length > 0 ? new Set([...answered.by, ...byOf.keys()]) : answered.by}
      others.set(answered.by, next)
    }
    if (next.lacking.length > 0) {
      answered.said = [...answered.said, ...next.lacking.flatMap((by) => readers.get(by)!(passage).map((draft) => ({draft, configured: by.configured})))]
      answered.by = next.by
    }
    for (const {draft, configured} of answered.said) {
      const by = byOf.get(configured)
      if (by) drafts.push({draft, block, by})
    }
  }
  return drafts
}

const nobody: ReadonlySet<ConfiguredRule> = new Set()

function reader(by: RuleInText): (passage: Passage) => readonly Draft[] {
  let made: Draft[] | undefined
  const context = {options: by.options, report: reporter(by, (draft) => (made ??= []).push(draft))}
  return (passage) => {
    made = undefined
    by.rule.block!(passage, context)
    return made ?? none
  }
}

const none: readonly Draft[] = []

function documentDrafts(document: Document, by: RuleInText): PlacedDraft[] {
  const made: PlacedDraft[] = []
  if (!by.rule.document) return made
  by.rule.document(document, {
    options: by.options,
    report: reporter(by, (draft, block) => made.push({draft, block: block!, by}))
  })
  return made
}

function ignoreDrafts(comments: readonly IgnoreComment[], by: RuleInText): PlacedDraft[] {
  const made: PlacedDraft[] = []
  by.rule.ignores?.(comments, {
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
  // What a source is told by twice may be the words that were found.
  const related = (draft.related ?? [])
    .map((other) => ({...sourceSpan(other.block ?? block, other), message: other.message}))
    .filter(({start, end}) => start !== span.start || end !== span.end)
  const first = fingerprint(by.rule.id, messageId, block, draft, 0)
  const ordinal = seen.get(first) ?? 0
  seen.set(first, ordinal + 1)
  const edits = (list: readonly BlockEdit[]): readonly Edit[] => joined(source, list.flatMap((edit) => sourceEdits(source, edit.block ?? block, edit)))
  const url = pageOf(by.rule)
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
    ...(related.length > 0 && {related}),
    ...(url !== undefined && {url}),
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
