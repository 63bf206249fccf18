import {access, chown, constants, open, realpath, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {Misuse} from './misuse.js'

/**
 * Write a file whole or not at all: a new file beside it takes its place, with the same mode and owner. A symbolic link stays one.
 *
 * @throws {Misuse} for a file that is read-only: a new file in its place would be a way around that.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path)
  const {mode, uid, gid} = await stat(target)
  const isReadOnly = (mode & 0o222) === 0 || !(await isWritable(target))
  if (isReadOnly) throw new Misuse('cannot be fixed: the file is read-only')
  const beside = join(dirname(target), `.${basename(target).slice(0, 80)}.${process.pid}.tmp`)
  try {
    const file = await open(beside, 'wx', mode & 0o777)
    try {
      await file.chmod(mode & 0o7777)
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    // Only root can give files away; for everyone else the owner is right already.
    if (process.getuid?.() === 0) await chown(beside, uid, gid)
    await rename(beside, target)
  } catch (error) {
    await rm(beside, {force: true})
    throw error
  }
}

async function isWritable(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false
  )
}
