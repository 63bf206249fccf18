type Column = Uint8Array | Uint16Array | Int32Array | Float64Array

/** Numbers that take some time to work out, and are the same in each run. */
export type Table = {readonly [name: string]: Column}

const known = new Map<string, Table>()

/** A table by its name: as an earlier run had it, if somebody has kept it, else as it is computed here. */
export function tableOf<T extends Table>(name: string, computed: () => T): T {
  const table = (known.get(name) as T | undefined) ?? computed()
  known.set(name, table)
  return table
}

/** All that were asked for or given: for whoever keeps them. */
export const tables = (): ReadonlyMap<string, Table> => known

/** What was kept of an earlier run of the same version. */
export function giveTables(kept: ReadonlyMap<string, Table>): void {
  for (const [name, table] of kept) known.set(name, table)
}
