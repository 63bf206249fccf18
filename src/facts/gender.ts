import {feminineNames} from '../words/feminine-names.js'
import {givenNames} from '../words/given-names.js'
import {sharedNames} from '../words/shared-names.js'

/** Which of “she” and “he” would stand for someone. */
export type Gender = 'she' | 'he'

/** What a title or a role says: “Mrs.”, “the congresswoman”, “the actress”. Nothing, mostly. */
export function genderOfRole(role: string): Gender | undefined {
  if (feminineRoles.test(role)) return 'she'
  return masculineRoles.test(role) ? 'he' : undefined
}

const feminineRoles = /^(?:mrs|ms|miss|lady|dame|queen|princess|duchess|baroness|actress|waitress|heiress|wife|ex-wife|widow|fiancee|mom|mother|stepmother|grandmother|sister|daughter|aunt|niece|girlfriend|girl|nun|.*woman)$/
const masculineRoles = /^(?:mr|sir|lord|king|prince|duke|baron|husband|ex-husband|widower|fiance|dad|father|stepfather|grandfather|brother|son|uncle|nephew|boyfriend|boy|.*[^o]man)$/

/**
 * What a given name makes likely, by custom. No more than that: a title, a role, or the text’s own “she” weighs more, and a name that
 * women and men share says nothing.
 */
export function genderOfName(given: string): Gender | undefined {
  if (feminine.has(given)) return 'she'
  return masculine.has(given) ? 'he' : undefined
}

const feminine = new Set(feminineNames)
const shared = new Set(sharedNames)
const masculine = new Set(givenNames.filter((name) => !feminine.has(name) && !shared.has(name)))
