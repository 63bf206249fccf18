import {deserialize, serialize} from 'node:v8'
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
    if (found) giveTables(deserialize(found) as ReadonlyMap<string, Table>)
    count = tables().size
  } catch {
    // Damaged: they are computed again, and kept again.
  }
}

/** After the last. */
export function keepTables(): void {
  if (count === undefined || tables().size <= count) return
  count = tables().size
  keepOwn(() => serialize(tables()))
}
