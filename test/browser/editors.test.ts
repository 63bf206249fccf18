// CodeMirror, ProseMirror and Monaco as pages, in a real browser: marks where they belong, following what is typed; fixes that apply.
// Without Chromium, which .ci/run installs, they are skipped. CHROMIUM says where it is, if not at its usual place.
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {complaintsOf, hasBrowser, site, writePage} from './browser.js'
import type {Site} from './browser.js'
import {card, paragraphs} from './pages/text.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const text = paragraphs.join('\n\n')
const fixed = text.replace(card, '')

describe.skipIf(!hasBrowser)('editors in a page (skipped where Chromium is not installed)', () => {
  let home: Site | undefined
  beforeAll(async () => {
    const started = site()
    await build({
      entryPoints: {
        ...Object.fromEntries(['codemirror', 'prosemirror', 'monaco'].map((name) => [name, join(root, `test/browser/pages/${name}.ts`)])),
        worker: join(root, 'node_modules/monaco-editor/esm/vs/editor/editor.worker.js')
      },
      outdir: (await started).folder,
      bundle: true,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      loader: {'.ttf': 'dataurl'},
      logLevel: 'error'
    })
    home = await started
  })
  afterAll(() => home?.close())

  const opened = async (name: string): Promise<{readonly page: Page; readonly complaints: readonly string[]}> => {
    writePage(home!.folder, name)
    const page = await home!.browser.newPage()
    const complaints = complaintsOf(page)
    await page.goto(`${home!.address}/${name}.html`)
    return {page, complaints}
  }
  /** The words that are marked; a mark may be drawn in pieces. */
  const marked = async (page: Page, mark: string) => (await page.locator(mark).allTextContents()).join('')
  const textOf = (page: Page) => page.evaluate('text()')

  test('CodeMirror', async () => {
    const {page, complaints} = await opened('codemirror')
    const mark = '.cm-lintRange-error'
    await page.waitForSelector(mark)
    expect(await marked(page, mark)).toBe(card)
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Late. ')
    expect(await marked(page, mark)).toBe(card)
    expect(await textOf(page)).toBe(`Late. ${text}`)
    await page.hover(mark)
    await page.click('.cm-diagnosticAction')
    expect(await textOf(page)).toBe(`Late. ${fixed}`)
    await page.waitForSelector(mark, {state: 'detached'})
    expect(complaints).toEqual([])
    await page.close()
  })

  test('ProseMirror, through italics', async () => {
    const {page, complaints} = await opened('prosemirror')
    const mark = '.says-who-error'
    await page.waitForSelector(mark)
    expect(await marked(page, mark)).toBe(card)
    expect(await page.locator(`em ${mark}`).count()).toBe(1)
    await page.keyboard.type('Late. ')
    expect(await textOf(page)).toBe(`Late. ${text}`)
    expect(await marked(page, mark)).toBe(card)
    expect(await page.getAttribute(mark, 'title')).toContain('Ida Jane Pell')
    await page.evaluate('fix()')
    expect(await textOf(page)).toBe(`Late. ${fixed}`)
    expect(await page.locator(mark).count()).toBe(0)
    expect(complaints).toEqual([])
    await page.close()
  })

  test('Monaco', async () => {
    const {page, complaints} = await opened('monaco')
    await page.waitForSelector('.squiggly-error')
    expect(await page.evaluate('marked()')).toEqual([card])
    expect(await page.evaluate('links()')).toEqual([['embedded-link-text', expect.stringMatching(/^https:.*\/rules\/embedded-link-text\/README\.md$/) as string]])
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Late. ')
    expect(await textOf(page)).toBe(`Late. ${text}`)
    expect(await page.evaluate('marked()')).toEqual([card])
    await page.evaluate('fix()')
    await page.waitForFunction('marked().length === 0')
    expect(await textOf(page)).toBe(`Late. ${fixed}`)
    expect(complaints).toEqual([])
    await page.close()
  })
})
