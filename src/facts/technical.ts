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

/** One such sign in a hundred words, and four in all. */
function showsCode({blocks, source, apparatus}: Document): boolean {
  let signs = apparatus ? countOf(source, marked) : 0
  let spoken = 0
  let words = 0
  for (const {text} of blocks) {
    const plain = text.replace(/(?:https?|ftp):\/\/\S+|www\.\S+/g, '')
    signs += countOf(plain, sign) + (apparatus ? 0 : countOf(plain, marked))
    spoken += countOf(text, trade)
    words += countOf(plain, /\s+/g) + 1
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

/** Two of the things that only those say who grant rights. */
function isLicence({blocks}: Document): boolean {
  let said = 0
  for (const pattern of grants) if (blocks.some(({text}) => pattern.test(text)) && ++said > 1) return true
  return false
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
