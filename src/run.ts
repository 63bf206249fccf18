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
  readonly preset: PresetName | undefined
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
interface RuleInText {
  readonly configured: ConfiguredRule
  readonly rule: AnyRule
  readonly severity: Severity
  /** What the type of the text makes of the severity: no more than that, or that whatever the message has. */
  readonly most: Severity | undefined
  readonly exactly: Severity | undefined
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
  const here = rules.flatMap((rule) => inText(rule, typeOf) ?? [])
  const drafts = blockDrafts(document, rules, here)
  for (const by of here) addDocumentDrafts(document, by, drafts)
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
function inText(configured: ConfiguredRule, typeOf: (() => TextType) | undefined): RuleInText | undefined {
  const {severity, explicit, preset, rule} = configured
  const {types} = rule
  const as = (severity: Severity | 'off', most?: Severity, exactly?: Severity): RuleInText | undefined =>
    severity === 'off' ? undefined : {configured, rule, severity, most, exactly}
  if (!typeOf || Object.keys(types).length === 0) return as(severity)
  const {name, declared, score} = typeOf()
  const change = types[name]
  if (change === undefined) return as(severity)
  if (explicit) return declared && change === 'off' ? undefined : as(severity)
  // What a text is only taken for silences no rule, unless it is as good as certain.
  const quiet = declared || score >= certain ? 'off' : 'info'
  const most = typeof change === 'string' ? (change === 'off' ? quiet : change) : undefined
  if (most === 'off') return undefined
  if (most) return severity === 'off' ? undefined : as(milder(severity, most), most)
  const found = preset && (change as {readonly [preset in PresetName]?: Severity | 'off'})[preset]
  const here = found === 'off' ? (severity === 'off' ? 'off' : quiet) : found
  if (here === undefined) return as(severity)
  return here === 'off' ? undefined : as(here, undefined, here)
}

const certain = 0.95

interface Said {
  readonly draft: Draft
  readonly configured: ConfiguredRule
}

/** What rules have said of a passage, as long as a linter remembers it. */
interface Answered {
  by: ReadonlySet<ConfiguredRule>
  said: readonly Said[]
}

/** Those who have not been asked about a passage by now, and all who then have. */
interface Next {
  readonly lacking: readonly Reader[]
  readonly by: ReadonlySet<ConfiguredRule>
}

/** The same passage gets the same answer: asked are the rules that were not on before. */
function blockDrafts(document: Document, rules: readonly ConfiguredRule[], here: readonly RuleInText[]): PlacedDraft[] {
  const drafts: PlacedDraft[] = []
  const asked = here.filter(({rule}) => rule.block)
  if (asked.length === 0) return drafts
  const byOf = new Map(asked.map((by) => [by.configured, by]))
  const readers = asked.map(readerOf)
  // Most passages have been asked by the same rules.
  const nexts = new Map<ReadonlySet<ConfiguredRule>, Next>()
  const nextOf = (before: ReadonlySet<ConfiguredRule>): Next => {
    const lacking = readers.filter(({configured}) => !before.has(configured))
    return {lacking, by: lacking.length > 0 ? new Set([...before, ...byOf.keys()]) : before}
  }
  for (const block of document.blocks) {
    const {passage} = block
    const answered = passage.remember(rules, unanswered)
    let next = nexts.get(answered.by)
    if (!next) nexts.set(answered.by, (next = nextOf(answered.by)))
    answered.said = saidOf(passage, next.lacking, answered.said)
    answered.by = next.by
    for (const {draft, configured} of answered.said) {
      const by = byOf.get(configured)
      if (by) drafts.push({draft, block, by})
    }
  }
  return drafts
}

const nobody: ReadonlySet<ConfiguredRule> = new Set()
const nothing: readonly Said[] = []
const unanswered = (): Answered => ({by: nobody, said: nothing})

/** What these say too. */
function saidOf(passage: Passage, readers: readonly Reader[], before: readonly Said[]): readonly Said[] {
  let all = before
  for (const {read} of readers) {
    const said = read(passage)
    if (said.length > 0) all = [...all, ...said]
  }
  return all
}

interface Reader {
  readonly configured: ConfiguredRule
  /** What the rule says of a passage. */
  read(passage: Passage): readonly Said[]
}

function readerOf(by: RuleInText): Reader {
  const {configured, rule} = by
  let said: Said[] | undefined
  const context = {options: configured.options, report: reporter(rule, (draft) => (said ??= []).push({draft, configured}))}
  return {
    configured,
    read(passage) {
      said = undefined
      rule.block!(passage, context)
      return said ?? nothing
    }
  }
}

function addDocumentDrafts(document: Document, by: RuleInText, drafts: PlacedDraft[]): void {
  const {configured, rule} = by
  rule.document?.(document, {
    options: configured.options,
    report: reporter(rule, (draft, block) => drafts.push({draft, block: block!, by}))
  })
}

function ignoreDrafts(comments: readonly IgnoreComment[], by: RuleInText): PlacedDraft[] {
  const made: PlacedDraft[] = []
  by.rule.ignores?.(comments, {
    options: by.configured.options,
    report: reporter(by.rule, (draft, block) => made.push({draft, block: block!, by}))
  })
  return made
}

/** `report.unnamed(place, …)`: one function for each message of the rule. */
function reporter({id, messages}: AnyRule, add: (draft: Draft, block: Block | undefined) => void) {
  const report: Record<string, (at: Span & Extras & {block?: Block}, ...words: unknown[]) => void> = {}
  for (const [messageId, message] of Object.entries(messages) as [string, (...words: unknown[]) => string | Wording][]) {
    report[messageId] = (at, ...words) => {
      const said = message(...words)
      const wording = typeof said === 'string' ? {text: said} : said
      const {start, end, fix, suggestions, about, related} = at
      if (!(end > start)) throw new RangeError(`The rule “${id}” reports an empty span`)
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
  const {explicit, preset} = by.configured
  if (explicit || !severity) return by.severity
  if (typeof severity === 'string') return severity
  return (preset && severity[preset]) ?? severity.recommended ?? by.severity
}
