// Who said what, one JSON object a line: for an archive, a spreadsheet, a diversity audit of sources.
//
//   node examples/ledger.mjs article.txt
import {readFile} from 'node:fs/promises'
import {lint} from 'says-who'

for (const path of process.argv.slice(2)) {
  const text = await readFile(path, 'utf8')
  const {attributions, sources} = lint(text, {path, preset: 'none'})
  const byId = new Map(sources.map((source) => [source.id, source]))
  for (const {sourceId, cue, content, kind} of attributions) {
    const source = sourceId === undefined ? undefined : byId.get(sourceId)
    // A span is a pair of UTF-16 offsets into the text. What was said may stand in pieces: “A,” she said, “B.”
    const [by, said] = [cue, content].map((spans) => spans.map(({start, end}) => text.slice(start, end)).join(' … '))
    console.log(JSON.stringify({path, source: source?.label, named: source?.named ?? false, kind, cue: by, said}))
  }
}
