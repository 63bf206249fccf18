/** Between the mistakes of one file, of which each is a line. No name and no text has this character. */
export const apart = '\u001E'

/** The command cannot do what it was asked: one line for a person, exit code 2, no stack. */
export class Misuse extends Error {}

/** One that stands in the way of every file, and not of one alone: a configuration that is wrong. */
export class Fault extends Misuse {}

/** Why something could not be done, in words. */
export function reasonOf(error: unknown): string {
  if (error instanceof Misuse) return error.message
  const code = (error as {code?: unknown} | undefined)?.code
  if (typeof code === 'string' && known[code]) return known[code]
  const message = error instanceof Error ? error.message : String(error)
  if (typeof code === 'string') return message
  // No system error: a fault of the linter's own.
  return `the linter failed, which is a fault of its own: ${process.env['SAYS_WHO_DEBUG'] && error instanceof Error ? error.stack : message}`
}

export const noSuchFile = 'no such file'

const known: {readonly [code: string]: string} = {
  ENOENT: noSuchFile,
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'is a directory',
  ENOTDIR: 'no such file: a part of the path is no directory',
  ELOOP: 'its symbolic links go in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  ENOSPC: 'no space left on the disk',
  EROFS: 'the disk is read-only'
}

/** The error that another part of the program has told of. */
export function errorIn({failure, kind}: {readonly failure: string; readonly kind: 'fault' | 'misuse' | 'error'}): Error {
  return kind === 'fault' ? new Fault(failure) : kind === 'misuse' ? new Misuse(failure) : new Error(failure)
}
