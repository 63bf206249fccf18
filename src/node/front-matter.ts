import {dirname, resolve} from 'node:path'
import {Missing, NoReader} from './bibliography.js'
import {Misuse} from './misuse.js'

const front = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/**
 * The keys that a Markdown file’s own front matter brings: those of its `bibliography`, whose files stand beside it, and of its
 * `references`. `keysOf` reads a file. Undefined where it names none, or one on the net.
 */
export async function frontKeys(path: string, text: string, keysOf: (file: string) => Promise<readonly string[]>): Promise<readonly string[] | undefined> {
  if (!/^\uFEFF?---/.test(text)) return undefined
  const source = front.exec(text)?.[1]
  if (source === undefined || !/^(?:bibliography|references)[ \t]*:/m.test(source)) return undefined
  const {parse} = await import('yaml')
  let known: unknown
  try {
    known = parse(source) as unknown
  } catch {
    // Whose front matter this is will say what is wrong with it.
    return undefined
  }
  const {bibliography, references} = (typeof known === 'object' && known !== null ? known : {}) as {bibliography?: unknown; references?: unknown}
  const files = (Array.isArray(bibliography) ? bibliography : [bibliography]).filter((file): file is string => typeof file === 'string' && file !== '')
  const inline = (Array.isArray(references) ? references : []).flatMap((item: unknown) => {
    const {id} = (typeof item === 'object' && item !== null ? item : {}) as {id?: unknown}
    return typeof id === 'string' || typeof id === 'number' ? [String(id)] : []
  })
  if ((files.length === 0 && inline.length === 0) || files.some((file) => /^[a-z][a-z+.-]+:\/\//i.test(file))) return undefined
  try {
    const found = await Promise.all(files.map((file) => keysOf(resolve(dirname(path), file))))
    return [...found.flat(), ...inline]
  } catch (error) {
    // The text did not ask for a reader of BibTeX: without one its keys are not looked up.
    if (error instanceof NoReader) return undefined
    if (!(error instanceof Missing)) throw error
    const written = files.find((file) => error.path === resolve(dirname(path), file))
    throw new Misuse(`its bibliography “${written}” is not there: it is looked for beside the file, as ${error.path}`)
  }
}
