import {deserialize, serialize} from 'node:v8'
import * as zlib from 'node:zlib'
import {giveTables, tables} from '../facts/tables.js'
import type {Table} from '../facts/tables.js'
import {keepOwn, kept} from './compiled.js'

/** How many tables are kept; undefined before anybody has looked. */
let count: number | undefined

/** Before the first text: the tables that an earlier run has computed. */
export function giveKeptTables(): void {
  if (count !== undefined) return
  count = 0
  try {
    const found = kept()
    const body = found && bodyOf(found)
    if (body) giveTables(deserialize(body) as ReadonlyMap<string, Table>)
    count = tables().size
  } catch {
    // No tables: they are computed again, and kept again.
  }
}

/** After the last. */
export function keepTables(): void {
  if (count === undefined || tables().size <= count) return
  count = tables().size
  keepOwn(() => withDigest(serialize(tables())))
}

/** Eight bytes, so that numbers of eight bytes stand as before. */
const headLength = 8

/** With its length and its checksum in front, where Node can sum: from 20.15 and 22.2 on. */
export function withDigest(body: Uint8Array): Uint8Array {
  const head = Buffer.alloc(headLength)
  head.writeUInt32LE(body.length, 0)
  head.writeUInt32LE(sum(body), 4)
  return Buffer.concat([head, body])
}

/** What stands behind the digest; undefined where it is damaged. */
export function bodyOf(found: Buffer): Uint8Array | undefined {
  const body = found.subarray(headLength)
  return found.length >= headLength && found.readUInt32LE(0) === body.length && found.readUInt32LE(4) === sum(body) ? body : undefined
}

function sum(body: Uint8Array): number {
  return (zlib as {readonly crc32?: (data: Uint8Array) => number}).crc32?.(body) ?? 0
}
