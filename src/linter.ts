import {BlockMemory} from './block-memory.js'
import {documentType} from './facts/document-type.js'
import {divided, isLong} from './division.js'
import {Document, documentTypes} from './document.js'
import type {DocumentType, DraftBlock, Lexicon, Meta} from './document.js'
import type {Format, Reading} from './format.js'
import {worded} from './house-messages.js'
import type {HouseMessages} from './house-messages.js'
import {shown, valuesOf} from './option.js'
import {mayWake, presetNames, severities, severityAlone} from './preset.js'
import type {PresetName, Severity} from './preset.js'
import {ledger} from './ledger.js'
import type {Report, TextType} from './report.js'
import type {AnyRule} from './rule.js'
import {run} from './run.js'
import type {ConfiguredRule, Looked} from './run.js'
import {unknownRule} from './unknown-rule.js'

type Switch = Severity | 'off' | 'on'

/** What `lint` may be told, with rule ids and their options untyped. `Options` of the door names them. */
export interface LooseOptions {
  /** How the text is read: a name, or a format value. Else guessed from `path`, else plain text. */
  readonly format?: string | Format
  readonly path?: string
  /** What the text is; else recognised, where that is likely. It changes how severe findings are. */
  readonly type?: DocumentType
  readonly meta?: Meta
  readonly preset?: PresetName | 'none'
  readonly rules?: {readonly [id: string]: Switch | readonly [Severity | 'on', {readonly [option: string]: unknown}] | undefined}
  /** Your own rules; their ids may then stand in `rules`. */
  readonly use?: readonly AnyRule[]
  readonly lexicon?: Lexicon
  /** What your house says instead of a rule's own words. */
  readonly messages?: HouseMessages
  /** Fingerprints of findings to leave out. */
  readonly ignore?: readonly string[]
}

export interface Linter {
  /** Give it the whole text after every edit: it remembers the blocks of the last one. */
  lint(text: string): Report
}

/**
 * A linter that knows these rules and formats. The first format reads what no path or option says otherwise of. Where `only` names
 * rules, no other one of the preset runs; what `options.rules` switches on does.
 */
export function linterWith(known: readonly AnyRule[], formats: readonly Format[], options: LooseOptions, only?: ReadonlySet<string>): Linter {
  checkKeys('option', options, optionNames)
  const format = formatOf(formats, options)
  const rules = configured(known, options, only)
  const {lexicon = {}, meta = {}, type} = options
  if (type !== undefined) check('type', type, documentTypes)
  checkLexicon(lexicon)
  checkMeta(meta)
  const looked = {
    fingerprints: new Set(strings('ignore', options.ignore === undefined ? [] : options.ignore)),
    known: [...known, ...(options.use ?? [])].map(({id}) => id),
    whole: options.preset !== 'none' && !only
  }
  const read = format.reader?.() ?? ((text: string) => format.read(text))
  const memory = new BlockMemory(lexicon)
  let latest: object | undefined

  return {
    lint(text) {
      if (typeof text !== 'string') throw new TypeError(`lint takes a string, not ${text === null ? 'null' : typeof text}`)
      memory.turn()
      const id = {}
      latest = id
      const draft = read(text)
      const document = documentOf(text, draft, memory)
      let own: Document | undefined
      // A later text has moved the blocks: an older report reads its own again.
      const asWas = () => (latest === id ? document : (own ??= documentOf(text, format.read(text), new BlockMemory(lexicon))))
      const report = reportOf(document, asWas, rules, {...looked, comments: draft.comments ?? []})
      memory.forget()
      return report
    }
  }

  function documentOf(text: string, {blocks, apparatus}: Reading, from: BlockMemory): Document {
    const blockOf = (draft: DraftBlock, index: number) => from.block(draft, index)
    return new Document(text, pieces(blocks).map(blockOf), lexicon, meta, type, apparatus, blockOf)
  }
}

function pieces(drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  return drafts.some(isLong) ? drafts.flatMap(divided) : drafts
}

const optionNames = ['format', 'path', 'type', 'meta', 'preset', 'rules', 'use', 'lexicon', 'messages', 'ignore']

/** `asWas` gives the document again, for what is read late. */
function reportOf(document: Document, asWas: () => Document, rules: readonly ConfiguredRule[], looked: Looked): Report {
  const findings = run(document, rules, {...looked, typeOf: () => document.get(documentType)})
  let read: ReturnType<typeof ledger> | undefined
  const late: Late = {
    type: () => asWas().get(documentType),
    books: () => (read ??= ledger(asWas()))
  }
  const report: Partial<Report> = {ok: !findings.some(({severity}) => severity === 'error'), findings}
  return Object.defineProperties(report as Report, {[lately]: {value: late}, ...getters})
}

/** What a report finds out when it is read. */
interface Late {
  type(): TextType
  books(): ReturnType<typeof ledger>
}

const lately = Symbol('lately')

/**
 * All reports share these. A getter of its own would give each report a hidden class of its own, and V8 keeps that, with the text and all
 * that is known of it, long after the report is gone.
 */
const getters: PropertyDescriptorMap & ThisType<{readonly [lately]: Late}> = {
  type: {
    enumerable: true,
    configurable: true,
    get() {
      return this[lately].type()
    }
  },
  attributions: {
    enumerable: true,
    configurable: true,
    get() {
      return this[lately].books().attributions
    }
  },
  sources: {
    enumerable: true,
    configurable: true,
    get() {
      return this[lately].books().sources
    }
  }
}

function formatOf(formats: readonly Format[], {format, path}: LooseOptions): Format {
  if (path !== undefined) checkString('path', path)
  if (format === undefined) {
    const extension = path === undefined ? undefined : /\.[^./\\]+$/.exec(path)?.[0].toLowerCase()
    return formats.find(({extensions}) => extension !== undefined && extensions.includes(extension)) ?? formats[0]!
  }
  if (typeof format === 'object' && format !== null && typeof format.read === 'function') return format
  const found = formats.find(({name}) => name === format)
  if (!found) {
    const allowed = formats.map(({name}) => name).join(', ')
    throw new TypeError(`Unknown format ${shown(format)}. Allowed: ${allowed}, or a format value from says-who/formats`)
  }
  return found
}

function configured(known: readonly AnyRule[], options: LooseOptions, only: ReadonlySet<string> | undefined): ConfiguredRule[] {
  const {preset = 'recommended', rules = {}, use = [], messages = {}} = options
  check('preset', preset, [...presetNames, 'none'])
  const all = [...known]
  if (!Array.isArray(use)) throw new TypeError(`Option “use” must be a list of rules, not ${shown(use)}`)
  for (const rule of use as readonly AnyRule[]) {
    if (typeof rule?.id !== 'string' || !(rule.block || rule.document || rule.ignores)) {
      throw new TypeError('Each of `use` must be a rule made with defineRule')
    }
    if (all.some(({id}) => id === rule.id)) throw new TypeError(`Two rules have the id “${rule.id}”`)
    // One that was made without defineRule may lack what that fills in.
    all.push({...rule, types: rule.types ?? {}, yieldsTo: rule.yieldsTo ?? []})
  }
  const ids = all.map(({id}) => id)
  checkKeys('rule', rules, ids)
  checkKeys('rule', messages, ids)
  const house = preset === 'none' ? undefined : preset
  // Looked up for each rule there is, most of which are not among them.
  const settings = new Map(Object.entries(rules))
  const words = new Map(Object.entries(messages))
  return all.flatMap((rule): ConfiguredRule[] => {
    const said = worded(rule, words.get(rule.id))
    const setting = settings.get(rule.id)
    if (Array.isArray(setting) && setting.length > 2) {
      throw new TypeError(`The setting of rule “${rule.id}” is a severity, or a list of a severity and options`)
    }
    const [wish, given] = Array.isArray(setting) ? (setting as readonly [unknown, unknown]) : [setting, undefined]
    if (wish !== undefined) check(`severity of rule “${rule.id}”`, wish, [...severities, 'on', ...(given === undefined ? ['off'] : [])])
    if (given !== undefined && (typeof given !== 'object' || given === null || Array.isArray(given))) {
      throw new TypeError(`The options of rule “${rule.id}” must be an object, not ${shown(given)}`)
    }
    if (wish === undefined && only && !only.has(rule.id)) return []
    const severity = wish === undefined ? house && rule.severity[house] : wish === 'on' ? (house && rule.severity[house]) ?? severityAlone(rule.severity) : wish
    const off = severity === undefined || severity === 'off'
    if (off && (wish !== undefined || !house || !mayWake(rule.types, house))) return []
    return [
      {
        rule: said,
        options: valuesOf(rule.id, rule.options, given as Record<string, unknown> | undefined, house),
        severity: off ? 'off' : (severity as Severity),
        explicit: wish !== undefined && wish !== 'on',
        preset: house
      }
    ]
  })
}

function check(what: string, value: unknown, allowed: readonly string[]): void {
  if (!allowed.includes(value as string)) throw new TypeError(`Unknown ${what} ${shown(value)}. Allowed: ${allowed.join(', ')}`)
}

function checkKeys(what: string, given: object, allowed: readonly string[]): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new TypeError(`Expected an object of ${what}s, not ${shown(given)}`)
  }
  for (const key of Object.keys(given)) {
    if (!allowed.includes(key)) throw new TypeError(what === 'rule' ? unknownRule(key, allowed) : `Unknown ${what} “${key}”. Allowed: ${allowed.join(', ')}`)
  }
}

function checkLexicon(lexicon: Lexicon): void {
  checkKeys('lexicon list', lexicon, ['people', 'bodies', 'outlets', 'roles'])
  for (const [name, list] of Object.entries(lexicon)) if (list !== undefined) strings(`lexicon.${name}`, list)
}

function checkMeta(meta: Meta): void {
  checkKeys('meta key', meta, ['date', 'outlet', 'title'])
  for (const [name, value] of Object.entries(meta)) if (value !== undefined) checkString(`meta.${name}`, value)
}

function checkString(what: string, value: unknown): void {
  if (typeof value !== 'string') throw new TypeError(`Option “${what}” must be a string, not ${shown(value)}`)
}

function strings(what: string, list: unknown): readonly string[] {
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) {
    throw new TypeError(`Option “${what}” must be a list of strings, not ${shown(list)}`)
  }
  return list
}
