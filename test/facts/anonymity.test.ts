import {describe, expect, test} from 'vitest'
import {Block, Passage} from '../../src/document.js'
import {anonymityIn} from '../../src/facts/anonymity.js'

/** The text with brackets around what grants anonymity and ⟨ ⟩ around what states the reason. */
function drawn(text: string): string {
  const block = new Block(0, new Passage('paragraph', text, [], {}), [{at: 0, start: 0, length: text.length}])
  const marks = anonymityIn(block).flatMap(({place, reason}) => [
    {at: place.start, mark: '['},
    {at: place.end, mark: ']'},
    ...(reason ? [{at: reason.start, mark: '⟨'}, {at: reason.end, mark: '⟩'}] : [])
  ])
  let out = text
  for (const {at, mark} of marks.sort((a, b) => b.at - a.at || order.indexOf(a.mark) - order.indexOf(b.mark))) out = out.slice(0, at) + mark + out.slice(at)
  return out
}

const order = '[⟨⟩]'

const tables: {readonly [name: string]: readonly string[]} = {
  'granted, and why': [
    'The official spoke [on condition of anonymity] ⟨because she feared reprisals⟩.',
    'The official spoke [on the condition of anonymity] ⟨to discuss private talks⟩.',
    'He spoke [on condition he not be named] ⟨because the talks are secret⟩.',
    '“It leaks,” the aide said [on condition of anonymity] ⟨because he was afraid⟩, adding that it rained.',
    'The two officials [asked not to be named] ⟨because they were not authorized to speak publicly⟩.',
    'She [declined to be named], ⟨citing fear of reprisals⟩.',
    'The aides [requested anonymity] ⟨to describe private talks⟩.',
    'The source, [granted anonymity] ⟨to speak candidly⟩, said no.',
    'The officials were [granted anonymity] ⟨because they were not authorized to speak⟩.',
    'They [wished to remain anonymous] ⟨out of fear for their jobs⟩; others did not.',
    'They spoke [on condition of anonymity], ⟨saying they feared for their jobs⟩.',
    'She [asked to be identified only] by her first name ⟨because she feared for her job⟩.',
    'The man [would not give his name] ⟨for fear of retaliation⟩.',
    'The aide spoke [on condition of anonymity] ⟨given the sensitivity of the talks⟩, and added nothing.',
    'The aide spoke [on condition of anonymity] ⟨so that she could speak freely⟩.',
    'An aide, who spoke [on condition of anonymity] ⟨to describe private talks⟩, confirmed the plan.',
    'A trader [whose name is being withheld] ⟨for her safety⟩.',
    'He spoke [on condition of anonymity] ⟨because of what he called fear⟩, the State Department aide said.',
    'He said [on condition of anonymity] ⟨because he was afraid⟩ that the dam leaks.',
    'He told the Herald [on condition of anonymity] ⟨to describe private talks⟩ that the dam leaks.',
    '“I spoke [on condition of anonymity] ⟨because I was afraid⟩,” she said.'
  ],
  'the reason goes before': [
    '⟨Because she feared reprisals⟩, the aide [asked not to be named].',
    '⟨Citing the ongoing case⟩, the aides [asked to remain anonymous].',
    'The aide, ⟨citing the ongoing case⟩, [asked for anonymity].',
    'The dam is old. ⟨Citing fear⟩, the aide [asked not to be named].'
  ],
  'the rule is the reason': [
    'The aide, speaking [on condition of anonymity] ⟨under rules set by the White House⟩, said no.',
    '⟨[Under ground rules set] by the ministry⟩, the aide spoke.',
    'A man who ⟨[was not authorized to speak] publicly⟩ said no.',
    'The officials ⟨[weren’t authorised to discuss] the talks⟩.',
    'A person briefed on the plan, who ⟨[was not permitted to discuss] it⟩, said no.',
    'The employee ⟨[was not cleared to speak] to reporters⟩.',
    'The aide, ⟨[not authorized to speak] publicly⟩, spoke anyway.',
    'A clerk who ⟨[was not authorized by the firm to speak] to the press⟩ told the Herald.'
  ],
  'granted without a reason': [
    'An aide, who spoke [on condition that he not be named], said no.',
    'The man, who [asked that his name not be used], said no.',
    'An aide [insisted on anonymity].',
    'An aide who [spoke anonymously] said no.',
    'The donor, who [prefers anonymity], paid.',
    'The sources [would not be identified].',
    'An aide, [granted anonymity], declined to discuss the talks.',
    'An aide spoke [on condition of anonymity] and said the dam leaks because it is old.',
    'The dam leaks because it is old, said an aide who [asked not to be named].',
    'The dam leaks because it is old. The aide [asked not to be named].'
  ],
  'not granted': [
    'The official, who was not named, left.',
    'The man was identified as Tom Grice.',
    'The body was not identified.',
    'She was authorized to speak.',
    'The plan lacked authorization to spend.',
    'The group Anonymous said no.',
    'She named the aide. Her name was Lund.',
    'The official spoke on background.',
    'Parking is not permitted.',
    ''
  ]
}

describe.each(Object.entries(tables))('anonymity: %s', (_, rows) => {
  test.each(rows)('%s', (text) => {
    expect(drawn(text.replace(/[[\]⟨⟩]/g, ''))).toBe(text)
  })
})
