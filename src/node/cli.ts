#!/usr/bin/env node
import {readFileSync} from 'node:fs'
import * as nodeModule from 'node:module'
import {reasonOf} from './misuse.js'
import {exitCodeOf} from './program.js'
import {complain, endWithReader} from './terminal.js'

// This file is dist/cli.js: the package is one folder up.
const root = new URL('..', import.meta.url)

// From Node 22.8 on, what was compiled once is kept for the next run.
;(nodeModule as {readonly enableCompileCache?: () => unknown}).enableCompileCache?.()

endWithReader()
try {
  const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {version: string}
  process.exitCode = await exitCodeOf(process.argv.slice(2), {root, version})
} catch (error) {
  complain(reasonOf(error))
  process.exitCode = 2
}
