import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'
import {shownPath} from './config/configs.js'
import type {Change} from './results.js'

/** What fixes would change, as `git apply` and `patch -p1` take it. */
export function patch(changes: readonly Change[]): string {
  return changes
    .map(({name, before, after}) => {
      const path = shownPath(name).replace(/^\/+/, '')
      return endingNames(createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {context: 3, headerOptions: FILE_HEADERS_ONLY}))
    })
    .join('')
}

/** A tab tells where a name with spaces ends: without it `patch` takes what follows the space for a date. */
function endingNames(patch: string): string {
  return patch.replace(/^(--- [^"\n]* [^\n]*)\n([^\n]*)\n/, '$1\t\n$2\t\n')
}
