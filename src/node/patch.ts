import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'
import {shownPath} from './config/configs.js'
import type {Change} from './results.js'

/** What fixes would change, as `git apply` and `patch -p1` take it. */
export function patch(changes: readonly Change[]): string {
  return changes
    .map(({name, before, after}) => {
      const path = shownPath(name).replace(/^\/+/, '')
      return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {context: 3, headerOptions: FILE_HEADERS_ONLY})
    })
    .join('')
}
