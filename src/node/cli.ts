#!/usr/bin/env node
import * as nodeModule from 'node:module'
import {setFlagsFromString} from 'node:v8'

// Of many hundred patterns a page meets each a few times. V8 would translate each for its interpreter, and at the next use into machine
// code: the second alone is quicker, for a page and for an archive. Not “--no-regexp-tier-up”: with that V8 crashes, now and then, at a
// pattern of Node’s own that ran before.
setFlagsFromString('--regexp-tier-up-ticks=0')
// What is new has room from the start: to make it step by step, with a collection at each, is a tenth of what a page takes.
setFlagsFromString('--semi-space-growth-factor=16')
// From Node 22.8 on, what was compiled once is kept for the next run: what is loaded from here on, which is why all else is.
;(nodeModule as {readonly enableCompileCache?: () => unknown}).enableCompileCache?.()

await (await import('./main.js')).main()
