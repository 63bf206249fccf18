// PolNeAR, the Political News Attribution Relations Corpus (Newell, Margolin and Ruths 2018), as its authors publish it: each part of
// it, `data/train`, `data/dev` …, has a folder `text` of articles and a folder `attributions` of brat’s standoff annotations.
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {basename, join} from 'node:path'

/** `[start, end]`, UTF-16 offsets into the article's text. */
export type Range = readonly [start: number, end: number]

/** One attribution as annotated: each part in the pieces that it is marked in, by place. */
export interface AnnotatedAttribution {
  /** Empty where the text hides the source. */
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
}

export interface Article {
  readonly id: string
  readonly text: string
  readonly attributions: readonly AnnotatedAttribution[]
}

/** The articles of a part's folder (`PolNeAR/data/train`), or of a file in JSON Lines that has an `Article` a line. In the order of their names, or lines. */
export function articles(path: string): Article[] {
  if (statSync(path).isDirectory()) return annotatedTexts(path)
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => articleOf(JSON.parse(line) as Article))
}

/** Without what else its line says. */
function articleOf({id, text, attributions}: Article): Article {
  return {id, text, attributions: attributions.map(({source, cue, content}) => ({source, cue, content}))}
}

/**
 * `text/ID.txt` with `attributions/ID_ANNOTATOR.ann`. A few articles were annotated by all six annotators, to see how far they agree:
 * the first, by name, counts. An article without annotations is left out.
 */
function annotatedTexts(folder: string): Article[] {
  const annotations = sortedNames(join(folder, 'attributions'), '.ann')
  const annotated = new Map<string, string>()
  for (const name of annotations) {
    const id = name.slice(0, name.lastIndexOf('_'))
    if (!annotated.has(id)) annotated.set(id, readFileSync(join(folder, 'attributions', `${name}.ann`), 'utf8'))
  }
  return sortedNames(join(folder, 'text'), '.txt').flatMap((id) => {
    const standoff = annotated.get(id)
    if (standoff === undefined) return []
    const text = readFileSync(join(folder, 'text', `${id}.txt`), 'utf8')
    return [{id, text, attributions: attributionsOf(text, standoff)}]
  })
}

function sortedNames(folder: string, ending: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(ending)).map((name) => basename(name, ending)).sort()
}

/**
 * The attributions of a text, from brat's standoff lines: `T9⇥Content 256 279;463 616⇥“He said … she did”` marks words, in pieces where
 * they stand apart, and `E3⇥Attribution:T12 Cue:T11 Source:T10 Content:T9` puts marks together. Other lines (`Discard`) are no matter.
 */
export function attributionsOf(text: string, standoff: string): AnnotatedAttribution[] {
  const lines = standoff.split(/\r?\n/).map((line) => line.split('\t'))
  const offsetOf = offsets(text)
  const marks = new Map<string, readonly Range[]>()
  for (const [id = '', mark = ''] of lines) if (id.startsWith('T')) marks.set(id, piecesOf(mark, offsetOf))
  return lines
    .filter(([id = '', event = '']) => id.startsWith('E') && /^Attribution\b/.test(event))
    .map(([, event = '']) => {
      const part = (role: string) => rolesOf(event, role).flatMap((id) => marks.get(id) ?? []).sort(([a], [b]) => a - b)
      return {source: part('Source'), cue: part('Cue'), content: part('Content')}
    })
}

/** The marks that have this role: brat numbers a role that is filled twice, `Source:T1 Source2:T4`. */
function rolesOf(event: string, role: string): string[] {
  return event.split(' ').map((argument) => argument.split(':')).flatMap(([name = '', id = '']) => (name.replace(/\d+$/, '') === role ? [id] : []))
}

/** “Content 256 279;463 616” */
function piecesOf(mark: string, offsetOf: (codePoints: number) => number): Range[] {
  return mark.slice(mark.indexOf(' ') + 1).split(';').map((piece) => {
    const [start = NaN, end = NaN] = piece.split(' ').map(Number)
    return [offsetOf(start), offsetOf(end)]
  })
}

/** From brat's offsets, which count code points, to UTF-16 offsets: “🌊” is one there and two here. */
function offsets(text: string): (codePoints: number) => number {
  if (!/[\uD800-\uDBFF]/.test(text)) return (codePoints) => codePoints
  const starts: number[] = []
  let at = 0
  for (const char of text) {
    starts.push(at)
    at += char.length
  }
  return (codePoints) => starts[codePoints] ?? at
}
