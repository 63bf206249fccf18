import type {Document} from '../document.js'
import {defineFact} from '../fact.js'
import {softwareWords} from '../words/software-words.js'

/** Does it say what others may do with a work? */
export const licence = defineFact({name: 'licence', document: isLicence})

/** Is it a manual, a log of changes, a notice of rights: does it show code, name files, calls and versions, or say what a licence says? */
export const technical = defineFact({
  name: 'technical',
  document: (document): boolean => document.apparatus?.technical === true || showsCode(document) || document.get(licence)
})

/** `tide_level`, ``tides``, “.. _tides:”, “tides(1)”, “$TIDES”, “tides()”, “--port”, “-p”, “@level”, “\level”, “.lvl”, “/etc/tides.conf”, “levels.py”, “readLevel”, “2.0.1”, “#204”, “<pell@quay.example>” */
const sign = /\w\([1-8]?\)|``[^`\n]+``|(?<!\S)\.\. (?=[_|\p{Ll}])|(?<!\w)\$[A-Z]{3,}|(?<![\w-])--[a-z][\w-]+|(?<!\S)['"‘“]?(?:-\w+|[@\\][a-z]+|\.[a-z]{2,6})(?=[\s'"’”,:;]|$)|(?<![\w.])(?:\p{L}+_[\p{L}\d_]+|[a-z]{2,}[A-Z]\w*)|(?<![\w:/<])~?\/(?:[\w.+-]+\/)+[\w.+-]*|\.(?:ac|am|c|cc|cfg|conf|cpp|cs|css|diff|el|go|gz|h|hpp|in|ini|java|js|json|jsx|md|mjs|patch|pl|po|py|rb|rs|rst|sh|so|tar|toml|ts|tsx|txt|xml|ya?ml)(?![\w./])|(?<![\w.])v?\d+\.\d+\.\d+(?![\w.])|(?<!\w)#\d{2,6}(?!\w)|<[\w.+-]+@[\w.-]+>/gu

const marked = /(?<!`)`[^`\n]+`(?!`)|<(?:code|kbd|samp|tt)\b/gi

/** “Patches go to the GitHub repository”, “https://github.com/quay/levels” */
const trade = new RegExp(`(?<![\\w-])(?:${softwareWords.join('|')})(?![\\w-])`, 'gi')

interface Shown {
  readonly signs: number
  /** Within marks; in markup those are in the source. */
  readonly marked: number
  readonly spoken: number
  readonly words: number
}

const shown = defineFact({
  name: 'shown code',
  block({text}): Shown {
    const plain = text.replace(/(?:https?|ftp):\/\/\S+|www\.\S+/g, '')
    return {signs: countOf(plain, sign), marked: countOf(plain, marked), spoken: countOf(text, trade), words: countOf(plain, /\s+/g) + 1}
  }
})

/** One such sign in a hundred words, and four in all. */
function showsCode({blocks, source, apparatus}: Document): boolean {
  let signs = apparatus ? countOf(source, marked) : 0
  let spoken = 0
  let words = 0
  for (const block of blocks) {
    const here = block.get(shown)
    signs += here.signs + (apparatus ? 0 : here.marked)
    spoken += here.spoken
    words += here.words
  }
  // Of programs the news speaks, too: then every thirtieth word has to be of the trade.
  return (signs > 3 && signs * 100 >= words) || (spoken > 3 && (signs + spoken) * 30 >= words)
}

/** Lines are broken anywhere, and web pages have spaces of their own. */
const grants: readonly RegExp[] = [
  /\bGNU\s(?:Affero\s|Lesser\s|Library\s)?(?:General\sPublic|Free\sDocumentation)\sLicen[cs]e\b/,
  /\b(?:without|no)\s(?:any\s)?(?:express(?:ed)?\sor\simplied\s)?warrant(?:y|ies)\b|\bprovided\s["“']?as[-\s]is\b|\bMERCHANTABILITY\b/i,
  /\bPermission\sis\s(?:hereby\s)?granted\b|\bgrants?\s(?:to\s)?you\b/i,
  /\bRedistributions?\s(?:and\suse\s)?(?:in|of)\ssource\b|\bredistribute\sit\sand\/or\b/,
  /\bPublic\sDomain\sDedication\b|\bCreative\sCommons\b/,
  /^(?:License|Licence|Copyright):? /m,
  /^(?:Upstream-(?:Name|Contact)|Files-Excluded|Format): /m,
  /\bLicensed\sunder\sthe\b|\bthis\slicen[cs]e\b/i
]

/** Which of them a block says. */
const granted = defineFact({name: 'granted', block: ({text}): readonly RegExp[] => grants.filter((pattern) => pattern.test(text))})

/** Two of the things that only those say who grant rights. */
function isLicence({blocks}: Document): boolean {
  const said = new Set<RegExp>()
  for (const block of blocks) for (const pattern of block.get(granted)) if (said.add(pattern).size > 1) return true
  return false
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
