import {isIsbn10, isIsbn13, isIssn, isOrcid} from '../../src/facts/check-digits.js'
import type {Span} from '../../src/rule.js'

export type Kind = 'DOI' | 'ISBN' | 'ISSN' | 'arXiv' | 'PMID' | 'PMCID' | 'ORCID'

/** A labelled number that cannot be what its label says. Offsets into the text. */
export interface Fault extends Span {
  readonly kind: Kind
  readonly reason: string
  readonly fix?: Span & {readonly text: string}
  readonly suggestion?: Span & {readonly text: string}
}

export interface Limits {
  readonly minPmid: number
  readonly allowSbn: boolean
  readonly allowMarkedInvalid: boolean
  /** The year and month of the text, as 2611 for November 2026, where it is known. */
  readonly month: number | undefined
}

/** Faults of all kinds in a text, or in the address of a link. */
export function faultsIn(text: string, limits: Limits, isAddress: boolean): Fault[] {
  if (!/doi|isbn|issn|arxiv|pmc?id|pubmed|orcid/i.test(text)) return []
  return [...dois(text, isAddress), ...isbns(text, limits), ...issns(text, limits), ...arxivs(text, limits), ...pubmed(text, limits), ...orcids(text)]
}

const doiLabel = /(?:\bdoi\s?:\s*(?:(?:https?:\/\/)?(?:www\.)?(?:dx\.)?doi\.org\/)?|\bDOI\s+(?=\d)|\b(?:dx\.)?doi\.org\/(?=[^\s)\]>"'.]))/gi

/** `isAddress`: the text is the address of a link, where no sentence goes on. */
function* dois(text: string, isAddress: boolean): Generator<Fault> {
  for (const {written, run, start} of doisIn(text)) {
    const end = start + written.length
    if (written === '' || !/^(?:\d|x{2}|https?:|doi)/i.test(written)) continue
    const gap = /^10\.\d{4,9}(?:\.\d+)*\/?$/.test(written) ? /^ ?(?:\/ ?)?[\w.-]*\d[\w-]*/.exec(text.slice(end, end + 60))?.[0] : undefined
    const spread = written + (gap ?? '')
    if (gap !== undefined && /\s/.test(gap) && /\d ?\/ ?[^/ ]+$/.test(spread)) {
      yield {kind: 'DOI', start, end: start + spread.length, reason: 'it has a space in it', suggestion: {start, end: start + spread.length, text: spread.replaceAll(' ', '')}}
      continue
    }
    // “The prefix 10.1000”; and a line that ends at the slash goes on in the next one.
    if (/^10\.\d{4,9}(?:\.\d+)*$/.test(written) || (written.endsWith('/') && /^[ \t]*\n/.test(text.slice(end)))) continue
    const reason = doiFault(written)
    if (reason) {
      const doubled = /^(?:(?:https?:\/\/)?(?:www\.)?(?:dx\.)?doi\.org\/|doi[:/]\s?)+(?=10\.)/i.exec(written)
      const isMended = doubled !== null && doiFault(written.slice(doubled[0].length)) === undefined
      yield {kind: 'DOI', start, end, reason, ...(isMended && {fix: {start, end: start + doubled[0].length, text: ''}})}
    } else if (isAddress && run.length > written.length && start + run.length === text.length && /^[.,;:!?)\]]+$/.test(run.slice(written.length))) {
      // “[the table](https://doi.org/10.5555/tides.)”
      yield {kind: 'DOI', start, end: start + run.length, reason: 'it ends with a sign that is the sentence’s', fix: {start: end, end: start + run.length, text: ''}}
    }
  }
}

interface WrittenDoi {
  /** Where its label begins, with “https://” before it. */
  readonly from: number
  readonly start: number
  readonly run: string
  readonly written: string
}

function* doisIn(text: string): Generator<WrittenDoi> {
  let reach = 0
  for (const {0: label, index} of text.matchAll(doiLabel)) {
    const start = index + label.length
    if (start <= reach) continue
    const run = /^[^\s"“”<>|]*/.exec(text.slice(start, start + 300))![0]
    reach = start + run.length
    const scheme = /(?:https?:\/\/)?(?:www\.)?$/i.exec(text.slice(Math.max(0, index - 12), index))![0]
    yield {from: index - scheme.length, start, run, written: closed(run)}
  }
}

export type DoiForm = 'url' | 'bare'

/** A label of a sound DOI, and what the house writes instead. */
export interface Relabelled extends Span {
  /** The label with its DOI. */
  readonly whole: Span
  readonly text: string
}

/** “doi:10.5555/tides” where the house writes “https://doi.org/10.5555/tides”, and the other way round. An address stays one. */
export function relabelledIn(text: string, form: DoiForm, isAddress: boolean): Relabelled[] {
  if (!/doi/i.test(text)) return []
  return [...doisIn(text)].flatMap(({from, start, run, written}) => {
    // What an address would have to write in another way, “<” or “#”, stays as it is.
    if (!/^10\.\d{4,9}(?:\.\d+)*\/[\w.;()/:-]*[\w)]$/.test(written) || text[start + run.length] === '<') return []
    const label = text.slice(from, start)
    // “proxy.example/doi.org/10.5555/tides”, “10.5555/doi:10.5555”
    if (isAddress ? from !== 0 || !/^http/i.test(label) : /[\p{L}\p{N}./:@=&?-]$/u.test(text.slice(0, from))) return []
    const wanted = form === 'url' || isAddress ? 'https://doi.org/' : 'doi:'
    const isFine = wanted === 'doi:' ? /^doi: ?$/i.test(label) : label === wanted
    return isFine || (isAddress && form === 'bare') ? [] : [{start: from, end: start, whole: {start: from, end: start + written.length}, text: wanted}]
  })
}

function doiFault(doi: string): string | undefined {
  if (/^(?:https?:\/\/|(?:www\.)?(?:dx\.)?doi\.org\/|doi[:./])/i.test(doi)) return 'its prefix stands twice'
  if (/^10\.x{3,}/i.test(doi) || /\/(?:x{3,}\w*|xyz\d*|placeholder|example)$/i.test(doi)) return 'it is a pattern to fill in'
  if (!/^10\./.test(doi)) return 'a DOI begins with “10.”'
  if (!/^10\.\d{4,9}(?:\.\d+)*(?:\/|%2F|$)/i.test(doi)) return '“10.” is followed by a registrant of four to nine digits and a slash'
  if (/^10\.[\d.]+(?:\/|%2F)$/i.test(doi)) return 'nothing follows its slash'
  if (/%(?![\da-f]{2})/i.test(doi)) return 'it has a broken escape in it'
  return undefined
}

/** Without what ends the sentence; a bracket stays where it was opened in the DOI: “10.1002/(SICI)1097”. */
function closed(run: string): string {
  let end = run.length
  for (;;) {
    const sign = run[end - 1]
    if (sign === undefined) return ''
    const open = sign === ')' ? '(' : sign === ']' ? '[' : sign === '}' ? '{' : undefined
    if (open ? count(run.slice(0, end), open) < count(run.slice(0, end), sign) : /[.,:;!?'’*_]/.test(sign)) end--
    else return run.slice(0, end)
  }
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}

const isbnLabel = /\be?ISBN(?:[- ]?1[03])?(?:\s?\([^()]{1,30}\))?(?::|\s|#|no\.?|number|=)*(?=[\dX])/g
const groups = /^\d[\dXx]*(?:[-‐‑–— ]{1,2}[\dXx]+){0,7}/

function* isbns(text: string, {allowSbn, allowMarkedInvalid}: Limits): Generator<Fault> {
  for (const {0: label, index} of text.matchAll(isbnLabel)) {
    const start = index + label.length
    const run = groups.exec(text.slice(start, start + 40))?.[0]
    if (run === undefined) continue
    // “978-X-XXX-XXXXX-X” is a pattern.
    if (/x(?!$|[ )])/i.test(run) || /^[\s-]*[xX]/.test(text.slice(start + run.length))) continue
    const number = numberIn(run)
    const digits = digitsOf(number)
    if (isIsbn10(digits) || isIsbn13(digits) || (allowSbn && digits.length === 9)) continue
    if (/^0+$/.test(digits) || (allowMarkedInvalid && isMarked(text, start + number.length))) continue
    if (digits.length < 7) continue
    const reason = digits.length !== 10 && digits.length !== 13
      ? `it has ${digits.length} digits, and an ISBN has 10 or 13`
      : digits.length === 13 && !/^97[89]/.test(digits) ? 'a book’s number of 13 digits begins with 978 or 979' : 'its check digit is wrong'
    yield {kind: 'ISBN', start, end: start + number.length, reason}
  }
}

/** The groups that make the number: behind it a year or a page may stand. */
function numberIn(run: string): string {
  const ends = [...run.matchAll(/[\dXx]+/g)].map(({0: group, index}) => index + group.length)
  const heads = ends.map((end) => run.slice(0, end))
  const valid = heads.find((head) => isIsbn13(digitsOf(head)) || isIsbn10(digitsOf(head)))
  if (valid !== undefined) return valid
  const length = /^97[89]/.test(digitsOf(run)) ? 13 : 10
  return heads.find((head) => digitsOf(head).length === length) ?? (run.includes('-') ? run.split(' ')[0]! : run)
}

function digitsOf(text: string): string {
  return text.replace(/[^\dXx]/g, '').toUpperCase()
}

/** “ISBN 0-306-40615-9 [invalid]”: somebody knows. */
function isMarked(text: string, at: number): boolean {
  return /^[\s)]*(?:[[(][^\])]{0,30}(?:invalid|sic|misprint|erroneous|wrong)|\|\s*invalid\d?\s*=\s*yes)/i.test(text.slice(at, at + 60))
}

function* issns(text: string, {allowMarkedInvalid}: Limits): Generator<Fault> {
  for (const {0: whole, 1: written, index} of text.matchAll(/\be?(?:ISSN|issn)(?:-L)?(?:\s?\([^()]{1,30}\))?[:\s#]*(\d[\dXx]*(?:[-‐‑–— ][\dXx]{3,})?)(?![\p{L}\d-])/gu)) {
    const start = index + whole.length - written!.length
    const digits = digitsOf(written!)
    if (isIssn(digits) || digits.length < 5 || /^0+$/.test(digits) || /X./.test(digits) || (allowMarkedInvalid && isMarked(text, start + written!.length))) continue
    yield {kind: 'ISSN', start, end: start + written!.length, reason: digits.length === 8 ? 'its check digit is wrong' : `it has ${digits.length} digits, and an ISSN has 8`}
  }
}

function* arxivs(text: string, {month}: Limits): Generator<Fault> {
  for (const {0: whole, 1: written, index} of text.matchAll(/(?:\barxiv\s?:\s?|\barxiv\.org\/(?:abs|pdf|html)\/)(\d+\.\d+)/gi)) {
    const span = {start: index + whole.length - written!.length, end: index + whole.length}
    const [date = '', number = ''] = written!.split('.')
    const reason = arxivFault(date, number, month)
    if (reason) yield {kind: 'arXiv', ...span, reason}
  }
}

function arxivFault(date: string, number: string, month: number | undefined): string | undefined {
  if (date.length !== 4) return 'it begins with year and month, in two digits each'
  const at = Number(date)
  if (at % 100 === 0 || at % 100 > 12) return `there is no month ${date.slice(2)}`
  if (at < 704) return 'numbers of this form begin in April 2007'
  const length = at < 1501 ? 4 : 5
  if (number.length !== length) return `of ${at < 1501 ? 'before' : 'since'} 2015 it has ${length} digits behind the point`
  return month !== undefined && at > month ? 'its month is later than the text' : undefined
}

function* pubmed(text: string, {minPmid}: Limits): Generator<Fault> {
  for (const {0: whole, 1: written, index} of text.matchAll(/\b(?:PMID[:\s]\s*|pubmed\.ncbi\.nlm\.nih\.gov\/|ncbi\.nlm\.nih\.gov\/pubmed\/)(\d[\p{L}\d]*)/gu)) {
    const span = {start: index + whole.length - written!.length, end: index + whole.length}
    const reason = pmidFault(written!, minPmid)
    if (reason) yield {kind: 'PMID', ...span, reason}
  }
  for (const {0: whole, 1: written, index} of text.matchAll(/\bPMCID[:\s]\s*(\d{4,})\b/g)) {
    const span = {start: index + whole.length - written!.length, end: index + whole.length}
    yield {kind: 'PMCID', ...span, reason: 'it begins with “PMC”', fix: {...span, text: `PMC${written}`}}
  }
}

function pmidFault(id: string, least: number): string | undefined {
  if (/\D/.test(id)) return 'it has letters in it'
  if (id.startsWith('0')) return 'it begins with a zero'
  if (id.length > 8) return 'it has more than 8 digits'
  return Number(id) < least ? 'so low a number is hardly ever meant' : undefined
}

function* orcids(text: string): Generator<Fault> {
  for (const {0: whole, 1: written, index} of text.matchAll(/\b(?:ORCID(?:\s?iD)?[:\s]\s*(?:https?:\/\/)?(?:orcid\.org\/)?|orcid\.org\/)(\d[\dXx -]{8,18}[\dXx])(?![\dXx-])/gi)) {
    const digits = digitsOf(written!)
    if (isOrcid(digits) || /^0+$/.test(digits)) continue
    yield {
      kind: 'ORCID',
      start: index + whole.length - written!.length,
      end: index + whole.length,
      reason: digits.length === 16 ? 'its check digit is wrong' : `it has ${digits.length} digits, and an ORCID has 16`
    }
  }
}
