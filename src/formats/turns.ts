const label =
  /^(?:\(\((?<marked>[^()]{1,40})\)\)\s*:?|(?<initial>[QA])[.:]|(?<name>(?:(?:Mr|Mrs|Ms|Dr|MR|MRS|MS|DR|Sen|Rep|Gov|Gen)\. ?)?(?:the |The )?\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|la|of|the|\d{1,2})){0,4})(?: \([^()]{1,40}\))?\s?:)\s+\S/u

/** Words that stand before a colon and are no speaker's name. */
const furniture =
  /^(?:also|analysis|breaking|caption|click|correction|credit|date|editor['’]?s? note|example|exclusive|figure|follow|image|important|listen|live|more|note|opinion|photos?|picture|read(?: more| also)?|related|see(?: also)?|source|step \d+|table|tip|tips|title|topics?|update|video|warning|watch|when|where|what|who|why|how|tickets|phone|fax|email|address|website|price|time|location|pros?|cons?|facts?|myth|reality|truth|winners?|losers?|bottom line|true|false|claim|ruling|verdict)$/i

/** Who speaks, where a paragraph begins with it: “Q:”, “Lee:”, “MS. LEE:”. */
export function speakerLabel(text: string): string | undefined {
  const code = text.charCodeAt(0)
  if (code !== 40 && code < 65) return undefined
  const start = text.slice(0, 90)
  if (!start.includes(':') && start[1] !== '.' && code !== 40) return undefined
  const match = label.exec(start)
  if (!match) return undefined
  const {marked, initial, name} = match.groups!
  const found = (marked ?? initial ?? name)!
  return furniture.test(found) ? undefined : found.toLowerCase()
}

/**
 * Which paragraphs are turns of an interview or a transcript: speakers speak again, and somebody asks. One “Note: …” makes no
 * interview, and neither do three lines of “Daily Post: …”.
 */
export function turnsAmong(texts: readonly string[]): ReadonlySet<number> {
  const labels = texts.map((text) => speakerLabel(text))
  const counts = new Map<string, number>()
  for (const found of labels) if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1)
  if (counts.size === 0) return new Set()
  const answers = counts.has('q') || counts.has('question')
  const turns = labels.flatMap((found, index) => (found === undefined || (found === 'a' && !answers) ? [] : [index]))
  const speakers = [...counts.values()].filter((count) => count > 1).length
  const asks = turns.some((index) => texts[index]!.includes('?'))
  const isInterview = answers ? turns.length > 1 : speakers > 1 && (asks || turns.length * 2 > texts.length)
  return new Set(isInterview || texts.some((text) => text.startsWith('((')) ? turns : [])
}
