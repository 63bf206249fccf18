import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {rules} from '../../../rules/index.js'
import {linterWith} from '../../linter.js'
import type {Linter, LooseOptions} from '../../linter.js'
import type {Report} from '../../report.js'
import {configsWith} from '../config/configs.js'
import type {Configs} from '../config/configs.js'
import {combined} from '../config/settings.js'
import {formatOf} from '../formats.js'
import {citing, configuredKeys} from '../linters.js'
import {reasonOf} from '../misuse.js'
import {baselineIn} from '../suppressions.js'
import type {Baseline} from '../suppressions.js'
import {suppressionsPath} from '../suppressions-path.js'

/** A text as the client has it open, read. */
export interface ReadText {
  readonly document: TextDocument
  readonly version: number
  /** Another one whenever the report may be another one. */
  readonly id: string
  readonly report: Report
  readonly format: string
}

interface Open {
  linter: Linter
  format: string
  generation: number
  read?: ReadText
}

/** The open texts, each with a linter that remembers its blocks, so that a keystroke costs a paragraph. */
export class OpenTexts {
  readonly #open = new Map<string, Open>()
  readonly #complain: (problem: string) => void
  #configs: Configs = configsWith()
  /** What the configurations were read from, and their bibliographies. */
  readonly #files = new Set<string>()
  readonly #baselines = new Map<string, Baseline | undefined>()
  #settings: LooseOptions = {}
  #generation = 0
  #count = 0

  constructor(complain: (problem: string) => void) {
    this.#complain = complain
  }

  /** Other settings of the client, or a configuration of the project that has changed, or its suppressions. */
  configure(settings: LooseOptions = this.#settings): void {
    this.#settings = settings
    this.#configs = configsWith()
    this.#baselines.clear()
    this.#files.clear()
    this.#generation++
  }

  /** Whether what is said of the open texts depends on this file, as far as their configurations say. */
  dependsOn(uri: string): boolean {
    const path = pathOf(uri)
    return path !== undefined && this.#files.has(path)
  }

  close(uri: string): void {
    this.#open.delete(uri)
  }

  /** The text, read: once for each version. Undefined where the project leaves it alone. */
  async read(document: TextDocument): Promise<ReadText | undefined> {
    const path = pathOf(document.uri)
    if (path !== undefined && (await this.#ignores(path))) return undefined
    const open = await this.#opened(document, path)
    if (open.read?.version === document.version && open.read.document === document) return open.read
    const report = this.#unsuppressed(open.linter.lint(document.getText()), document, path)
    open.read = {document, version: document.version, id: `${++this.#count}`, report, format: open.format}
    return open.read
  }

  async #opened(document: TextDocument, path: string | undefined): Promise<Open> {
    const generation = this.#generation
    const known = this.#open.get(document.uri)
    if (known?.generation === generation) return known
    const format = await formatOf(nameFor(document, path))
    const options = await this.#optionsFor(path, format.name)
    const {format: _, path: __, ...others} = options
    const made = {linter: linterWith(rules, [format], {...others, format}), format: format.name, generation}
    // Two requests may have come at once: both get the same.
    const other = this.#open.get(document.uri)
    if (other?.generation === generation) return other
    this.#open.set(document.uri, made)
    return made
  }

  async #optionsFor(path: string | undefined, format: string): Promise<LooseOptions> {
    if (path === undefined) return this.#settings
    try {
      const {options: own, bibliography, files} = await this.#configs.forFile(path)
      for (const file of [...files, ...bibliography]) this.#files.add(file)
      const options = combined(this.#settings, own)
      return bibliography.length > 0 && format === 'markdown' ? await this.#citing(options, bibliography) : options
    } catch (error) {
      this.#complain(reasonOf(error))
      return this.#settings
    }
  }

  /** Without what the house lives with. What is computed late stays so. */
  #unsuppressed(report: Report, document: TextDocument, path: string | undefined): Report {
    const keep = path === undefined ? undefined : this.#baselineFor(path)?.keep
    if (!keep) return report
    const findings = keep(report.findings, {path: path!, name: path!}, document.getText())
    const ok = !findings.some(({severity}) => severity === 'error')
    return Object.defineProperties({} as Report, {
      ...Object.getOwnPropertyDescriptors(report),
      findings: {value: findings, enumerable: true},
      ok: {value: ok, enumerable: true}
    })
  }

  /** The suppressions that the command would find if it were called beside the text. */
  #baselineFor(path: string): Baseline | undefined {
    const folder = dirname(path)
    if (this.#baselines.has(folder)) return this.#baselines.get(folder)
    let baseline: Baseline | undefined
    try {
      const file = suppressionsPath(undefined, false, folder)
      baseline = file === undefined ? undefined : baselineIn(file)
    } catch (error) {
      this.#complain(reasonOf(error))
    }
    this.#baselines.set(folder, baseline)
    return baseline
  }

  async #citing(options: LooseOptions, bibliography: readonly string[]): Promise<LooseOptions> {
    try {
      const {keysIn} = await import('../bibliography.js')
      return citing(options, [...configuredKeys(options), ...(await keysIn(bibliography))])
    } catch (error) {
      this.#complain(reasonOf(error))
      return options
    }
  }

  async #ignores(path: string): Promise<boolean> {
    try {
      return (await this.#configs.ignoredBy(path)) !== undefined
    } catch {
      // A broken configuration is told of when its settings are asked for.
      return false
    }
  }
}

/** Where the text is kept; undefined for one that is not (`untitled:`), or not on this disk. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}

const endings: {readonly [languageId: string]: string} = {markdown: '.md', mdx: '.mdx', quarto: '.qmd', rmd: '.rmd', html: '.html', xhtml: '.xhtml', plaintext: '.txt', text: '.txt'}

/** The language that the client says counts; where it says none that is ours, the name of the file. */
function nameFor({languageId, uri}: TextDocument, path: string | undefined): string {
  const ending = endings[languageId.toLowerCase()]
  return ending !== undefined ? `text${ending}` : (path ?? uri)
}
