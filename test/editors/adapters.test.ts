import {expect, test} from 'vitest'
import {diagnostics as codemirror} from '../../src/editors/codemirror.js'
import {diagnostics as lsp} from '../../src/editors/lsp.js'
import {lint} from '../../src/index.js'

const text = 'Talks failed.\n\nSen. Ida PellIda Jane PellWhy the Senate lost the ferry vote MORE (D-Vt.) said Monday.'
const {findings} = lint(text, {preset: 'none', rules: {'embedded-link-text': 'error'}})

test('a language server counts lines and characters from zero', () => {
  expect(lsp(findings)).toMatchObject([
    {
      range: {start: {line: 2, character: 13}, end: {line: 2, character: 65}},
      severity: 1,
      source: 'says-who',
      code: 'embedded-link-text',
      codeDescription: {href: findings[0]!.url}
    }
  ])
})

test('CodeMirror takes offsets, and applies the fix itself', () => {
  const [diagnostic] = codemirror(findings)
  expect(text.slice(diagnostic!.from, diagnostic!.to)).toBe(findings[0]!.actual)
  let edited = text
  diagnostic!.actions![0]!.apply({
    dispatch({changes}) {
      for (const {from, to, insert} of changes) edited = edited.slice(0, from) + insert + edited.slice(to)
    }
  })
  expect(edited).toBe('Talks failed.\n\nSen. Ida Pell (D-Vt.) said Monday.')
})

test('severities keep their meaning; a note follows the question', () => {
  const plain = {...findings[0]!, severity: 'info' as const, note: 'Why.'}
  expect(lsp([plain])[0]).toMatchObject({severity: 3, message: `${plain.message}\nWhy.`})
  expect(codemirror([plain])[0]).toMatchObject({severity: 'info', message: `${plain.message}\nWhy.`})
})
