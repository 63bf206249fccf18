import {existsSync, readFileSync} from 'node:fs'
import {mkdir, rename, rm, writeFile} from 'node:fs/promises'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {rules as shipped} from '../../rules/index.js'
import type {Finding} from '../report.js'
import type {AnyRule} from '../rule.js'
import {unknownRule} from '../unknown-rule.js'
import {standardInput} from './files.js'
import {Fault, Misuse, reasonOf} from './misuse.js'
import type {Keep} from './results.js'

/** Findings that a house has agreed to live with, by file, rule and fingerprint. Fingerprints survive edits elsewhere in the text. */
export type Suppressions = {readonly [file: string]: {readonly [ruleId: string]: readonly string[]}}

export interface Baseline {
  /** Leaves out what is suppressed, and remembers all that it was shown. */
  readonly keep: Keep
  /** How many suppressions match nothing in the files that were read. */
  unneeded(): number
  /**
   * Suppress all that was shown, or what these rules said of it, beside what is suppressed otherwise; returns how many that are.
   * The house's own rules are known beside those that ship.
   *
   * @throws {Misuse} for a rule that nobody knows.
   */
  suppress(rules?: readonly string[], own?: readonly AnyRule[]): Promise<number>
  /** Drop the suppressions that match nothing, in files that were read or are gone; returns how many went. */
  prune(): Promise<number>
}

/** @throws {Fault} if the file is there and damaged: findings would come back, or stay away, without anyone having said so. */
export function baselineIn(path: string): Baseline {
  const folder = dirname(path)
  const before = read(path)
  const shown = new Map<string, Map<string, Set<string>>>()
  const nameOf = (name: string) => relative(folder, resolve(name)).split(sep).join('/')

  const keep: Keep = (findings, {path: source, name}) => {
    if (source === standardInput && !Object.hasOwn(before, nameOf(name))) return findings
    const file = nameOf(name)
    const rules = new Map<string, Set<string>>()
    for (const {ruleId, fingerprint} of findings) rules.set(ruleId, (rules.get(ruleId) ?? new Set()).add(fingerprint))
    shown.set(file, rules)
    const known = before[file]
    if (!known) return findings
    return findings.filter(({ruleId, fingerprint}) => !known[ruleId]?.includes(fingerprint))
  }

  const isNeeded = (file: string, ruleId: string, fingerprint: string) => {
    const rules = shown.get(file)
    return rules ? (rules.get(ruleId)?.has(fingerprint) ?? false) : existsSync(join(folder, file))
  }

  return {
    keep,
    unneeded: () => entriesOf(before).filter(([file, ruleId, fingerprint]) => shown.has(file) && !isNeeded(file, ruleId, fingerprint)).length,
    async suppress(rules, own = []) {
      const isMeant = (ruleId: string) => rules?.includes(ruleId) ?? true
      const all = [...shown].flatMap(([file, byRule]) => [...byRule].flatMap(([ruleId, prints]) => [...prints].map((print) => [file, ruleId, print] as const)))
      const known = [...shipped, ...own].map(({id}) => id)
      const unknown = rules?.find((id) => !known.includes(id))
      if (unknown !== undefined) throw new Misuse(unknownRule(unknown, known))
      const others = entriesOf(before).filter(([file, ruleId]) => !(shown.has(file) && isMeant(ruleId)) && existsSync(join(folder, file)))
      const now = all.filter(([, ruleId]) => isMeant(ruleId))
      await write(path, [...others, ...now])
      return now.length
    },
    async prune() {
      const entries = entriesOf(before)
      const left = entries.filter(([file, ruleId, fingerprint]) => isNeeded(file, ruleId, fingerprint))
      if (left.length < entries.length) await write(path, left)
      return entries.length - left.length
    }
  }
}

type Entry = readonly [file: string, ruleId: string, fingerprint: Finding['fingerprint']]

function entriesOf(suppressions: Suppressions): Entry[] {
  return Object.entries(suppressions).flatMap(([file, rules]) => Object.entries(rules).flatMap(([ruleId, prints]) => prints.map((print) => [file, ruleId, print] as const)))
}

/** Sorted, a fingerprint a line: two people's changes rarely meet, and a diff can be read. */
async function write(path: string, entries: readonly Entry[]): Promise<void> {
  const files: {[file: string]: {[ruleId: string]: string[]}} = {}
  for (const [file, ruleId, print] of [...entries].sort((a, b) => (a.join('\0') < b.join('\0') ? -1 : 1))) ((files[file] ??= {})[ruleId] ??= []).push(print)
  const beside = `${path}.${process.pid}.tmp`
  try {
    await mkdir(dirname(path), {recursive: true})
    await writeFile(beside, JSON.stringify({version: 1, files}, undefined, 2) + '\n')
    await rename(beside, path)
  } catch (error) {
    await rm(beside, {force: true})
    throw new Fault(`${path}: cannot be written: ${reasonOf(error)}`)
  }
}

function read(path: string): Suppressions {
  if (!existsSync(path)) return {}
  try {
    const {version, files} = JSON.parse(readFileSync(path, 'utf8')) as {readonly version: unknown; readonly files: unknown}
    if (version === 1 && isSuppressions(files)) return files
  } catch {
    // As below.
  }
  throw new Fault(`${path}: is no file of suppressions, or damaged: mend it, or write it anew with --suppress-all after deleting it`)
}

function isSuppressions(value: unknown): value is Suppressions {
  const isObject = (one: unknown) => typeof one === 'object' && one !== null && !Array.isArray(one)
  return isObject(value) && Object.values(value as object).every((rules) => isObject(rules) && Object.values(rules as object).every((prints) => Array.isArray(prints) && prints.every((print) => typeof print === 'string')))
}
