import {describe, expect, test} from 'vitest'
import {lint} from '../../src/lint.js'

/** The text with ⟨source⟩, {cue} and [content] of every attribution marked; then the kinds, in order. */
function drawn(text: string): readonly [string, string] {
  const {attributions} = lint(text, {preset: 'none'})
  const order = '}⟩][⟨{'
  const marks = new Map<string, {readonly at: number; readonly mark: string}>()
  // One source of two attributions is marked once: ⟨Lund⟩ {said} [no], {adding} [that …].
  const put = (at: number, mark: string) => marks.set(mark + at, {at, mark})
  for (const {source, cue, content} of attributions) {
    for (const [spans, open, close] of [[source, '⟨', '⟩'], [cue, '{', '}'], [content, '[', ']']] as const) {
      for (const {start, end} of spans) {
        // “⟨Lund, 43⟩, {said}”: where a span ends in a comma, a colon or a dash, it may have it or not.
        const own = text.slice(start, end).replace(/(?<=.)[\s,:—–-]+$/s, '').length
        put(start, open)
        put(start + own, close)
      }
    }
  }
  let out = ''
  let done = 0
  for (const {at, mark} of [...marks.values()].sort((a, b) => a.at - b.at || order.indexOf(a.mark) - order.indexOf(b.mark))) {
    out += text.slice(done, at) + mark
    done = at
  }
  return [out + text.slice(done), attributions.map(({kind, declined}) => (declined ? 'declined' : kind)).join(', ')]
}

const tables: {readonly [name: string]: readonly (readonly [drawn: string, kinds: string])[]} = {
  'the source goes before': [
    ['⟨Lund⟩ {said} [the dam was old].', 'indirect'],
    ['⟨Lund⟩ {said} [that the gate would close on Friday].', 'indirect'],
    ['⟨The senator⟩ {also said} [the plan would fail].', 'indirect'],
    ['⟨The committee⟩ {has repeatedly said} [it will not pay].', 'indirect'],
    ['⟨Two officials familiar with the talks⟩ {said} [the minister had left].', 'indirect'],
    ['⟨Critics⟩ {say} [the bridge is unsafe].', 'indirect'],
    ['⟨Some⟩ {say} [the harbour is too small].', 'indirect'],
    ['⟨Many experts⟩ {believe} [prices will fall].', 'indirect'],
    ['⟨Police⟩ {said} [the driver was not hurt].', 'indirect'],
    ['⟨Others⟩ {said} [it was too late].', 'indirect'],
    ['⟨The White House⟩ {said} [it would not sign].', 'indirect'],
    ['⟨The U.S.⟩ {said} [it would not sign].', 'indirect'],
    ['⟨Lund’s lawyer⟩ {said} [she was innocent].', 'indirect'],
    ['⟨Norwell Bank’s chief economist⟩ {said} [prices had risen].', 'indirect'],
    ['⟨Lund and Dahl⟩ {said} [the mill was sold].', 'indirect'],
    ['⟨Both Lund and Dahl⟩ {said} [the mill was sold].', 'indirect'],
    ['⟨Varela⟩ {insisted} [the city was safe].', 'indirect'],
    ['⟨Varela⟩ {argued} [the city should not sell].', 'indirect'],
    ['⟨Okoro⟩ {denied} [that she had signed].', 'indirect'],
    ['⟨He⟩ {announced} [that the school would close].', 'indirect'],
    ['⟨The board⟩ {confirmed} [that it had sold the mill].', 'indirect'],
    ['⟨Varela⟩ {doubts} [that the city will sell].', 'indirect']
  ],
  'with an apposition': [
    ['⟨Dana Okoro, the chairman of the board⟩, {said} [the mill was sold].', 'indirect'],
    ['⟨Lund, 43⟩, {said} [the road was icy].', 'indirect'],
    ['⟨Lund, who runs the mill⟩, {said} [orders had fallen].', 'indirect'],
    ['⟨Sen. Carl Lund, D-Vask⟩, {said} [the vote was lost].', 'indirect'],
    ['⟨Sen. Carl Lund (D-Vask)⟩ {said} [the vote was lost].', 'indirect'],
    ['⟨Varela⟩, for her part, {said} [the vote was lost].', 'indirect'],
    ['[“The vote is lost,”] ⟨Lund, the chairman of the board⟩, {said}.', 'direct']
  ],
  'between cue and content': [
    ['⟨Lund⟩ {said} on Monday [that the mill was sold].', 'indirect'],
    ['⟨Lund⟩ {said} Monday [the mill was sold].', 'indirect'],
    ['⟨Lund⟩ {said in a statement} [that the mill was sold].', 'indirect'],
    ['⟨Lund⟩ {wrote in her memoir} [that the war was lost].', 'indirect'],
    ['⟨The Herald⟩ {reported} Monday [that the mill was sold].', 'indirect']
  ],
  'something opens the sentence': [
    ['On Monday, ⟨Lund⟩ {said} [the mill was sold].', 'indirect'],
    ['In a letter to the board, ⟨Lund⟩ {wrote} [that the mill was sold].', 'indirect'],
    ['Speaking to reporters, ⟨Lund⟩ {said} [the vote was lost].', 'indirect'],
    ['After the talks ended, ⟨Lund⟩ {said} [the vote was lost].', 'indirect'],
    ['But ⟨Varela⟩ {said} [the vote was lost].', 'indirect'],
    ['Still, ⟨Varela⟩ {said} [the vote was lost].', 'indirect']
  ],
  'a quotation': [
    ['⟨She⟩ {said}, [“We will go.”]', 'direct'],
    ['⟨Lund⟩ {said}: [“We will go.”]', 'direct'],
    ['[“We will go,”] ⟨Lund⟩ {said}.', 'direct'],
    ['["We will go,"] ⟨Lund⟩ {said}.', 'direct'],
    ['[‘We will go,’] ⟨she⟩ {said}.', 'direct'],
    ['[“We will go”], ⟨he⟩ {said}.', 'direct'],
    ['[“Will we go?”] ⟨she⟩ {asked}.', 'direct'],
    ['[“We go!”] ⟨he⟩ {shouted}.', 'direct'],
    ['[“We will go,”] ⟨she⟩ {laughed}.', 'direct'],
    ['[“We will go,”] {laughed} ⟨Lund⟩.', 'direct'],
    ['[“We will go,”] ⟨Varela⟩ {tweeted}.', 'direct'],
    ['[“We will go,”] ⟨Varela⟩ {wrote} on Facebook.', 'direct'],
    ['[“We will go,”] ⟨the board⟩ {said in a statement}.', 'direct'],
    ['[“We will go,”] ⟨Lund⟩ {added}, sitting down.', 'direct'],
    ['[“I think so,”] ⟨I⟩ {said}.', 'direct'],
    ['⟨Lund⟩ {said} [the plan was “a start.”]', 'mixed'],
    ['⟨Lund⟩ {said} [the plan was “a start” but that it was “not enough.”]', 'mixed']
  ],
  'the source goes behind': [
    ['[“We will go,”] {said} ⟨Lund⟩.', 'direct'],
    ['[“We will go,”] {says} ⟨Lund⟩.', 'direct'],
    ['[“We will go,”] {said} ⟨one of the aides⟩.', 'direct'],
    ['[“We will go,”] {said} ⟨Lund, the chairman of the board⟩.', 'direct'],
    ['[“We will go,”] {said} ⟨Dana Okoro, 43, a trader who left Norwell in May⟩.', 'direct'],
    ['[“We will go,”] {said} ⟨Lund, who runs the mill⟩.', 'direct'],
    ['[“We will go,”] {said} ⟨Sen. Carl Lund, D-Vask⟩.', 'direct'],
    ['[“We will go,”] {said} ⟨a State Department official, who spoke on condition of anonymity⟩.', 'direct'],
    ['[“The dam is old,”] {read} ⟨the report⟩.', 'direct'],
    ['[The mill was sold], {said} ⟨Lund⟩.', 'indirect'],
    ['[The mill was sold], {says} ⟨the report⟩.', 'indirect']
  ],
  'in the middle or at the end': [
    ['[The mill was sold], ⟨Lund⟩ {said}.', 'indirect'],
    ['[The mill was sold], ⟨Lund⟩ {said} on Monday.', 'indirect'],
    ['[The mill was sold], ⟨Lund⟩ {said} in a statement.', 'indirect'],
    ['[It was sold], ⟨sources⟩ {said}.', 'indirect'],
    ['[The mill was sold for $3.5 million], ⟨Norwell Bank⟩ {said}.', 'indirect'],
    ['[The mill was searched at 9:30 a.m.], ⟨police⟩ {said}.', 'indirect'],
    ['[The mill was sold in the U.S.], ⟨Lund⟩ {said}.', 'indirect'],
    ['[The mill], ⟨Lund⟩ {said}, [was sold].', 'indirect'],
    ['However, ⟨Varela⟩ {said}, [the mill was sold].', 'indirect'],
    ['[She was], ⟨Varela⟩ {said}, [“a fighter.”]', 'mixed'],
    ['As ⟨Lund⟩ {said}, [the mill was sold].', 'indirect'],
    ['[The mill was sold], as ⟨Lund⟩ {said} on Monday.', 'indirect']
  ],
  'according to': [
    ['{According to} ⟨Lund⟩, [the mill was sold].', 'indirect'],
    ['{According to} ⟨the report⟩, [prices rose].', 'indirect'],
    ['{According to} ⟨Lund, a trader from Norwell⟩, [prices rose].', 'indirect'],
    ['{According to} ⟨a report by the Herald⟩, [prices rose].', 'indirect'],
    ['[Prices rose], {according to} ⟨Lund⟩.', 'indirect'],
    ['[Prices rose], {according to} ⟨a new report⟩.', 'indirect'],
    ['[Prices rose], {according to} ⟨two people familiar with the talks⟩.', 'indirect'],
    ['[“Prices rose,”] {according to} ⟨the report⟩.', 'direct']
  ],
  'somebody is told': [
    ['⟨Lund⟩ {told} the Herald [that the mill was sold].', 'indirect'],
    ['⟨Lund⟩ {told} the Herald [the mill was sold].', 'indirect'],
    ['⟨Lund⟩ {told} reporters [the mill was sold].', 'indirect'],
    ['⟨Lund⟩ {told} her [that the mill was sold].', 'indirect'],
    ['⟨He⟩ {told} me [he was afraid].', 'indirect'],
    ['⟨Lund⟩ {told} the crowd [she would win].', 'indirect'],
    ['⟨Lund⟩ {told} Dahl and Pell [that she would win].', 'indirect'],
    ['⟨Lund⟩ {told} the Herald: [“I will win.”]', 'direct'],
    ['⟨She⟩ {told} the board, [“I will win.”]', 'direct'],
    ['[“I will win,”] ⟨Lund⟩ {told} the Herald.', 'direct'],
    ['[“I will win,”] ⟨Lund⟩ {told} reporters on Monday.', 'direct'],
    ['[“We were sold,”] ⟨one of the workers⟩ {told} the Herald.', 'direct'],
    ['⟨Lund⟩ {assured} the board [that the dam was safe].', 'indirect'],
    ['⟨Lund⟩ {urged} [the board to close the gate].', 'indirect'],
    ['⟨Lund⟩ {asked} [whether the gate was closed].', 'indirect'],
    ['⟨Lund⟩ {promised} [to close the gate].', 'indirect'],
    ['⟨Lund⟩ {called for} [the gate to be closed].', 'indirect'],
    ['⟨Lund⟩ {called on} [the board to close the gate].', 'indirect']
  ],
  documents: [
    ['⟨The report⟩ {found} [that the hatch was loose].', 'indirect'],
    ['⟨The report⟩ {found} [the hatch was loose].', 'indirect'],
    ['⟨The study⟩ {shows} [that prices fell].', 'indirect'],
    ['⟨A study⟩ {suggests} [the hatch was loose].', 'indirect'],
    ['⟨A 2019 report by the board⟩ {found} [that the hatch was loose].', 'indirect'],
    ['⟨The lawsuit⟩ {alleges} [that the hatch was loose].', 'indirect'],
    ['⟨Reports⟩ {suggest} [strong demand].', 'indirect'],
    ['[“We will not sell,”] ⟨the statement⟩ {said}.', 'direct']
  ],
  'what somebody calls something': [
    ['⟨Lund⟩ {called} [the plan “a disgrace.”]', 'mixed'],
    ['⟨Lund⟩ {called} [it a disgrace].', 'indirect'],
    ['⟨Lund⟩ {described} [the plan as “a disgrace.”]', 'mixed'],
    ['⟨Lund⟩ {criticized} [the board for “years of neglect.”]', 'mixed'],
    ['⟨Lund⟩ {accused} [the board of neglect].', 'indirect'],
    ['⟨Lund⟩ {dismissed} [the claim as “nonsense.”]', 'mixed'],
    ['⟨Residents⟩ {described} [the flood as “the worst ever.”]', 'mixed']
  ],
  participles: [
    ['⟨Lund⟩ left the room, {saying} [the vote was lost].', 'indirect'],
    ['⟨Lund⟩ left the room, {saying} [that the vote was lost].', 'indirect'],
    ['⟨Lund⟩ spoke on Monday, {warning} [that the dam was old].', 'indirect'],
    ['⟨Lund⟩ {said} [the vote was lost], {adding} [that she would resign].', 'indirect, indirect'],
    ['[“The vote is lost,”] ⟨Lund⟩ {said}, {adding} [that she would resign].', 'direct, indirect'],
    ['[“The vote is lost,”] {said} ⟨Lund⟩, {adding} [that she would resign].', 'direct, indirect'],
    ['[The mill was sold], ⟨Lund⟩ {said}, {adding}: [“We are angry.”]', 'indirect, direct']
  ],
  passives: [
    ['It {was reported} [that the king was mad].', 'indirect'],
    ['[The king] {is said} [to have been mad].', 'indirect'],
    ['[The king] {is believed} [to have fled].', 'indirect'],
    ['Lund was told that the vote was lost.', '']
  ],
  'split quotations': [
    ['[“We lost,”] ⟨Lund⟩ {said}. [“It is over.”]', 'direct'],
    ['[“We lost,”] {said} ⟨Lund⟩. [“It is over now.”]', 'direct'],
    ['[“The vote,”] ⟨Lund⟩ {said}, [“is lost.”]', 'direct'],
    ['[“We lost,”] ⟨Lund⟩ {said}, [“and it is over.”]', 'direct'],
    ['[“Well,”] {said} ⟨Lund⟩, [“we lost.”]', 'direct'],
    ['[“We lost,”] ⟨Lund⟩ {told} the Herald on Monday. [“It is over. We go home.”]', 'direct'],
    ['[“We lost,”] ⟨Lund⟩ {said}. [“It is over,”] ⟨she⟩ {added}.', 'direct, direct'],
    ['[“We lost,”] ⟨Lund⟩ {said}. [“But not for long,”] ⟨Dahl⟩ {said}.', 'direct, direct'],
    ['[“We were sold,”] ⟨one worker⟩ {said}. [“We are angry,”] {said} ⟨another⟩.', 'direct, direct'],
    ['[“We lost,”] ⟨Lund⟩ {said}, [“and I don’t know why.”] She paused. [“It is over.”]', 'direct']
  ],
  'a quotation by itself, after its speaker': [
    ['⟨Lund⟩ {said} [the vote was lost]. [“It is over now.”]', 'mixed'],
    ['⟨Lund⟩ {said} [the vote was lost]. [“It is over,”] ⟨she⟩ {said}.', 'indirect, direct'],
    ['[“The vote was lost by one,”] ⟨Lund⟩ {said}.\n\n[“It is over, and we go home.”]', 'direct, direct'],
    ['⟨Lund⟩ {said} [the vote was lost].\n\n[“It is over, and we go home.”]', 'indirect, direct'],
    ['[“The vote was lost by one,”] ⟨Lund⟩ {said}.\n\nThe board met on Monday.\n\n“It is over, and we go home.”', 'direct'],
    ['[“The vote was lost by one,”] ⟨Lund⟩ {said}.\n\nLund was not done.\n\n[“It is over, and we go home.”]', 'direct, direct'],
    // Nothing said ends the paragraph before: polls do not go on talking, nor does who spoke a sentence ago.
    ['⟨Polls⟩ {showed} [that few had noticed].\n\n“It is over, and we go home.”', 'indirect'],
    ['⟨Lund⟩ {said} [the vote was lost]. The case is pending.\n\n“It is over, and we go home.”', 'indirect']
  ],
  'quotations over paragraphs': [
    ['[“The vote is lost,”] ⟨Lund⟩ {said}. [“It is over.]\n\n[“We go home. We go home soon.”]', 'direct'],
    ['⟨Lund⟩ {said}: [“The vote is lost. It is over.]\n\n[“We go home.]\n\n[“We go home soon.”]', 'direct']
  ],
  declined: [
    ['⟨Lund⟩ {declined to say} [whether she would resign].', 'declined'],
    ['⟨Lund⟩ {refused to discuss} [the vote].', 'declined'],
    ['⟨Lund⟩ {declined} [to leave].', 'indirect']
  ],
  negation: [
    ['⟨Lund⟩ {did not say} [whether the vote was lost].', 'indirect'],
    ['⟨Lund⟩ {would not say} [why the vote was lost].', 'indirect'],
    ['⟨Lund⟩ {never said} [the vote was lost].', 'indirect']
  ],
  colons: [
    ['⟨Lund⟩{:} [“We lost.”]', 'direct'],
    ['⟨She⟩ {had one word for it}: [“Leaky.”]', 'direct'],
    ['[The pumps failed again. “Sorry,” the clerk said. Sad!] {—} ⟨Ines Varela⟩ (@inesvarela) May 2, 2031', 'direct'],
    ['⟨Mayor Ines Varela⟩ {tweeted}: [“We will not sell.”]', 'direct'],
    ['⟨The statement⟩ {read}: [“We will not sell.”]', 'direct'],
    ['⟨Lund⟩ {released this statement}: [“We will not sell.”]', 'direct'],
    ['⟨Varela⟩ {continued}: [“We will not sell.”]', 'direct']
  ],
  coordination: [
    ['⟨Lund⟩ walked out and {said} [the vote was lost].', 'indirect'],
    ['⟨Lund⟩ walked out and {told} reporters: [“We lost.”]', 'direct'],
    ['⟨Lund⟩ met the board on Monday and {said} [that the vote was lost].', 'indirect'],
    ['⟨Lund⟩ {said} [the vote was lost], but ⟨Dahl⟩ {said} [it was won].', 'indirect, indirect'],
    ['⟨Lund⟩ {noted} [that she taught law] and {added}: [“We lost.”]', 'indirect, direct'],
    ['⟨Lund⟩ {said} [the vote was lost]. ⟨He⟩ {added} [that he would resign].', 'indirect, indirect'],
    ['{According to} ⟨Lund⟩, [the mill was sold], but ⟨Varela⟩ {said} [it was not].', 'indirect, indirect']
  ],
  'what closes the sentence attributes all of it': [
    ['[Dahl told the board that the hatch was loose], ⟨Lund⟩ {said}.', 'indirect'],
    ['[Dahl said the hatch was loose], {according to} ⟨Lund⟩.', 'indirect'],
    ['[Dahl believes the hatch was loose], ⟨an aide⟩ {said}.', 'indirect']
  ],
  'residue is stepped over': [
    ['⟨Sen. Carl Levin⟩Carl Milton LevinHow to mend a dam: a talk MORE ⟨(D-Mich.)⟩ {said} [the hatch was loose].', 'indirect']
  ],
  'what somebody is sure of': [
    ['⟨I⟩ {am sure} [that the dam will hold].', 'indirect'],
    ['⟨Dahl⟩ {was still not quite certain} [whether the gate had closed].', 'indirect'],
    ['⟨They⟩ {felt confident} [the ferry would run].', 'indirect'],
    ['⟨Her mother⟩ was out of work then, and {was concerned} [that the bank would call].', 'indirect'],
    ['Dahl was sure of it.', ''],
    ['They were happy to row.', ''],
    ['It is certain that the ferry will run.', '']
  ],
  'talk': [
    ['[It was a mill in Norwell] ⟨I⟩ {think}.', 'indirect'],
    ['And ⟨I⟩{’m like}, [no, let us stay at the harbor].', 'indirect'],
    ['⟨She⟩ {goes}, [just spend the night here].', 'indirect'],
    ['How many times do ⟨you⟩ {suppose} [you rowed it across since May]?', 'indirect'],
    ['The gate is like a door.', ''],
    ['She goes home.', '']
  ],
  'a verb in front of the one that says': [
    ['⟨I⟩{’m very proud to say} [that the mill is open].', 'indirect'],
    ['⟨She⟩ {was able to determine} [that the seal was broken].', 'indirect'],
    ['⟨We⟩ {have no way to know} [how many boats were sold].', 'indirect'],
    ['⟨The buyers⟩ {had trouble understanding} [why the seal was broken].', 'indirect']
  ],
  'they are led to believe it': [
    ['This may lead ⟨the buyer⟩ {to believe} [that the boat is new].', 'indirect'],
    ['You could trick ⟨people⟩ into {thinking} [that the mill is still open].', 'indirect'],
    ['Please let ⟨him⟩ {know} [whether the lock is open].', 'indirect'],
    ['The ports are too closely tied for ⟨any one of them⟩ {to imagine} [that no ship sails elsewhere].', 'indirect']
  ],
  'the subject stands far off': [
    ['⟨She⟩ fell in love with the mill, {not knowing} [that it had been sold].', 'indirect'],
    ['⟨The nurse⟩ swabs her arm and {says}, [“This will not hurt.”]', 'direct'],
    ['⟨These results⟩ give an insight into the trade and {demonstrate} [that prices follow the tide].', 'indirect'],
    ['⟨Past studies⟩ {establish} [that each lock leaks in winter].', 'indirect'],
    ['⟨This⟩ {suggests} [that the seal was broken].', 'indirect'],
    ['⟨The two boys⟩ ran to the harbor and {really did believe} [that the ship had gone].', 'indirect'],
    ['It is likely that ⟨the two boys⟩ ran to the harbor and {believed} [that the ship had gone].', 'indirect']
  ],
  'nobody says anything': [
    ['The claims of the board were wrong.', ''],
    ['Lund’s report was long.', ''],
    ['The “so-called reform” was dropped.', ''],
    ['The gate was open.', ''],
    ['The discussion came with a plan that nobody had read.', ''],
    ['Rowers find themselves in the thick of it.', ''],
    ['', '']
  ]
}

const bare = (text: string) => text.replace(/[⟨⟩{}[\]]/g, '')

describe.each(Object.entries(tables))('attributions: %s', (_, rows) => {
  test.each(rows)('%j', (text, kinds) => {
    expect(drawn(bare(text))).toEqual([text, kinds])
  })
})

describe('attributions: who declined', () => {
  test.each([
    ['⟨Lund⟩ declined to comment.'],
    ['⟨Lund⟩ declined to comment on the vote.'],
    ['⟨A spokeswoman for the board⟩ declined to comment.'],
    ['Asked twice, ⟨the minister⟩ declined to say why.'],
    ['⟨She⟩ refused to answer questions.']
  ])('%s', (text) => {
    const source = bare(text)
    const declined = lint(source, {preset: 'none'}).attributions.filter((each) => each.declined)
    expect(declined.map(({source: [span]}) => span && source.slice(span.start, span.end))).toEqual([/⟨(.*)⟩/.exec(text)![1]])
  })
})

describe('attributions: laws', () => {
  const all = Object.values(tables).flatMap((rows) => rows.map(([text]) => bare(text)))

  test.each(all)('every attribution of %j has a cue, and its spans are words', (text) => {
    for (const {source, cue, content} of lint(text, {preset: 'none'}).attributions) {
      expect(cue.length).toBeGreaterThan(0)
      for (const {start, end} of [...source, ...cue, ...content]) expect(text.slice(start, end)).toMatch(/^\S(?:[^]*\S)?$/)
    }
  })
})

test('a name behind a quotation signs no more than the quotation', () => {
  const text = 'Police said the gate was shut. The mayor wrote: “The pumps have failed.” — Ines Varela (@inesvarela) May 2, 2031'
  const [first] = lint(text, {preset: 'none'}).attributions
  expect(text.slice(first!.source[0]!.start, first!.source[0]!.end)).toBe('Police')
})
