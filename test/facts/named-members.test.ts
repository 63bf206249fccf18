// A list of names behind a group says who they are.
import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.js'

const asked = (text: string) => lint(text, {preset: 'none', rules: {'anonymous-source': 'on', 'anonymous-no-reason': 'on'}}).findings.length > 0

describe('a group whose members are named', () => {
  test.each([
    'Three engineers, Nan Abara, Bo Lund and Ida Pell, said they had warned the port.',
    'Three engineers, Nan Abara, Bo Lund, and Ida Pell, said they had warned the port.',
    'Three engineers — Nan Abara, Bo Lund and Ida Pell — said they had warned the port.',
    'Two officials (Nan Abara and Bo Lund) said they had warned the port.',
    'Two officials, Nan Abara, 41, and Bo Lund of Bexley, said they had warned the port.',
    'They had warned the port, said three engineers, Nan Abara, Bo Lund and Ida Pell.',
    'Two former aides to Mayor Ora Tarn, Nan Abara and Bo Lund, said they had warned the port.',
    'Three engineers at the port, Nan Abara, Bo Lund and Ida Pell, said they had warned it.',
    'Three engineers, Nan Abara among them, said they had warned the port.'
  ])('%s', (text) => expect(asked(text)).toBe(false))
})

describe('a group that is not', () => {
  test.each([
    'Three engineers said they had warned the port.',
    'Three engineers, who met Nan Abara and Bo Lund, said they had warned the port.',
    'Three engineers in Bexley, Norland Harbor and Harwick Point, said they had warned the port.',
    'Three engineers, Nan Abara and the mayor said they had warned the port.',
    'Two engineers, Nan Abara, Bo Lund and Ida Pell, said they had warned the port.',
    'Two engineers told Nan Abara, Bo Lund and Ida Pell that they had warned the port.'
  ])('%s', (text) => expect(asked(text)).toBe(true))
})
