// docs/command-line.md and docs/configuration.md: their settings are accepted, and they name all that there is.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {folder, says} from './command.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = (name: string) => readFileSync(join(root, 'docs', name), 'utf8')
const blocks = (text: string, info: string) => [...text.matchAll(new RegExp(`^\`\`\`${info}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(({1: code}) => code!)

describe('docs/configuration.md', () => {
  test('shows a configuration that is accepted as it stands', async () => {
    const [config] = blocks(page('configuration.md'), 'json')
    const cwd = folder({
      'package.json': '{"type": "module"}',
      'says-who.config.json': config!,
      'house.json': '{}',
      'node_modules/says-who-config-gazette/index.json': '{}',
      'node_modules/says-who-config-gazette/package.json': '{"main": "index.json"}',
      'rules/bare-weekday.js': `export const rule = {id: 'bare-weekday', summary: '', severity: {}, yieldsTo: [], options: {}, messages: {}, block: () => {}}`
    })
    const {code, err} = await says(['--print-config', 'a.txt'], {cwd})
    expect([code, err]).toEqual([0, ''])
  })

  test('names each key', async () => {
    const {err} = await says(['a.txt'], {cwd: folder({'says-who.config.json': '{"x": 1}', 'a.txt': ''})})
    const keys = /Allowed: (.*)/.exec(err)![1]!.split(', ')
    expect(keys.length).toBeGreaterThan(8)
    for (const key of keys) expect(page('configuration.md')).toContain(`| \`${key}\` |`)
  })
})

describe('docs/command-line.md', () => {
  test('names each option that the help has, but for the plainest, and each format', async () => {
    const {out} = await says(['--help'])
    const options = [...new Set([...out.matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option!))]
    const plain = ['--version', '--help', '--preset', '--rule', '--type', '--stdin-filename', '--color', '--no-color', '--quiet', '--config', '--no-config', '--no-ignore', '--print-config', '--cache-location', '--suppressions-location', '--output-file']
    const text = page('command-line.md')
    expect(options.filter((option) => !plain.includes(option) && !text.includes(option))).toEqual([])
    const {err} = await says(['--format', 'none', 'a.txt'])
    for (const format of /Allowed: (.*)/.exec(err)![1]!.split(', ')) expect(text).toContain(`\`${format}\``)
  })

  test('its workflow and its hook name inputs and hooks that there are', () => {
    const [workflow, hooks] = blocks(page('command-line.md'), 'yaml').map((text) => parse(text) as never)
    const {inputs} = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {inputs: object}
    const {jobs, permissions} = workflow! as {jobs: {sources: {steps: {uses: string; with: object}[]}}; permissions: object}
    const own = jobs.sources.steps.find(({uses}) => uses.includes('says-who@'))!
    expect(Object.keys(own.with).filter((name) => !Object.hasOwn(inputs, name))).toEqual([])
    expect(permissions).toEqual({contents: 'read', 'security-events': 'write'})
    const ids = (parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as {id: string}[]).map(({id}) => id)
    expect(ids).toContain((hooks! as {repos: {hooks: {id: string}[]}[]}).repos[0]!.hooks[0]!.id)
  })
})
