// The playground, built and opened in a real browser. Without Chromium, which .ci/run installs, it is skipped.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {BrowserContext, Page} from 'playwright-core'
import {build} from 'vite'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {fix, lint} from '../../src/index.js'
import {complaintsOf, hasBrowser, site} from './browser.js'
import type {Site} from './browser.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const axe = join(root, 'node_modules/axe-core/axe.min.js')
const article = readFileSync(join(root, 'examples/article.txt'), 'utf8')
const report = lint(article)

describe.skipIf(!hasBrowser)('the playground (skipped where Chromium is not installed)', () => {
  let home: Site
  beforeAll(async () => {
    home = await site()
    await build({configFile: join(root, 'examples/playground/vite.config.ts'), build: {outDir: home.folder, emptyOutDir: false}})
  })
  afterAll(() => home.close())

  interface Opened {
    readonly page: Page
    readonly context: BrowserContext
    readonly complaints: readonly string[]
    readonly requests: readonly string[]
  }

  const opened = async (options: Parameters<Site['browser']['newContext']>[0] = {}, address = `${home.address}/index.html`): Promise<Opened> => {
    const context = await home.browser.newContext({viewport: {width: 1300, height: 850}, ...options})
    const page = await context.newPage()
    const complaints = complaintsOf(page)
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(address)
    await page.waitForSelector('#summary:not(:empty)')
    return {page, context, complaints, requests}
  }
  const write = async (page: Page, text: string) => {
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText(text)
    await settled(page)
  }
  /** What stands there is what was linted. */
  const settled = (page: Page) => page.waitForFunction(`!document.body.classList.contains('stale')`)
  const messages = (page: Page) => page.locator('#findings .message').allTextContents()
  const saved = (page: Page, before: string) => page.waitForFunction(`location.hash !== ${JSON.stringify(before)}`)
  const hashOf = async (page: Page) => String(await page.evaluate('location.hash'))
  /** The preset reaches the findings with the next report. */
  const counting = (page: Page, count: number) => page.waitForFunction(`document.querySelectorAll('#findings > li').length === ${count}`)

  test('shows the article, its findings and its sources, and asks the network for nothing', async () => {
    const {page, context, complaints, requests} = await opened()
    expect(await messages(page)).toEqual(report.findings.map(({message}) => message))
    expect(await page.textContent('#summary')).toBe('3 errors, 8 warnings, 6 notes.')
    expect(await page.locator('#ledger tbody tr').count()).toBe(report.sources.length)
    expect(await page.locator('#ledger .said').count()).toBe(report.attributions.flatMap(({content}) => content).length)
    expect(await page.locator('.cm-lintRange-error').first().textContent()).toMatch(/^Ruth Anne Halvorsen/)

    await context.setOffline(true)
    await write(page, '')
    expect(await page.textContent('#summary')).toBe('No text yet.')
    await page.click('#example')
    await counting(page, report.findings.length)
    await write(page, 'Sources say the logs were burned.')
    expect(await messages(page)).toEqual(['Which sources are “Sources”?'])
    expect(requests.filter((url) => !/^(?:blob|data):/.test(url))).toEqual([`${home.address}/index.html`])
    expect(complaints).toEqual([])
    await context.close()
  })

  test('fixes one, fixes all, and takes it back', async () => {
    const {page, context, complaints} = await opened()
    await page.locator('#findings .head', {hasText: 'without so much'}).click()
    await page.locator('#findings .current .primary').click()
    await settled(page)
    expect(await page.textContent('#summary')).toBe('2 errors, 8 warnings, 6 notes.')
    await page.keyboard.press('Alt+1')
    await page.keyboard.press('Control+z')
    await settled(page)
    expect(await page.textContent('#summary')).toBe('3 errors, 8 warnings, 6 notes.')
    const after = lint(fix(article, report.findings))
    await page.click('#fix-all')
    await settled(page)
    expect(await messages(page)).toEqual(after.findings.map(({message}) => message))
    expect(complaints).toEqual([])
    await context.close()
  })

  test('marks follow what is typed', async () => {
    const {page, context} = await opened()
    await write(page, 'Sources say the logs were burned.')
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('On Monday it rained. ')
    expect(await page.locator('.cm-lintRange').allTextContents()).toEqual(['Sources'])
    await settled(page)
    expect(await page.locator('.cm-lintRange').allTextContents()).toEqual(['Sources'])
    await context.close()
  })

  test('house style, rules, what is ignored: kept in the address', async () => {
    const {page, context, complaints} = await opened()
    const strict = lint(article, {preset: 'newsroom'})
    const before = await hashOf(page)
    await page.selectOption('#preset', 'newsroom')
    await counting(page, strict.findings.length)
    await saved(page, before)

    const [first] = strict.findings
    await page.locator('#findings .head').first().click()
    await page.locator('#findings .current .plain', {hasText: 'Ignore here'}).click()
    await counting(page, strict.findings.length - 1)
    await page.click('#rules')
    await page.locator('#rules-list input[value="weasel-attribution"]').uncheck()
    await page.click('#rules-dialog button')
    const left = strict.findings.filter(({ruleId, fingerprint}) => ruleId !== 'weasel-attribution' && fingerprint !== first!.fingerprint)
    await counting(page, left.length)
    await page.waitForTimeout(600)

    const again = await opened({}, `${home.address}/index.html${await hashOf(page)}`)
    expect(await messages(again.page)).toEqual(left.map(({message}) => message))
    expect(await again.page.textContent('#put-aside')).toMatch(/^1 rule off, 1 finding ignored/)
    expect([complaints, again.complaints]).toEqual([[], []])
    await context.close()
    await again.context.close()
  })

  test('an address that is cut opens the example', async () => {
    const {page, context, complaints} = await opened({}, `${home.address}/index.html#1nonsense`)
    expect(await messages(page)).toHaveLength(report.findings.length)
    expect(complaints).toEqual([])
    await context.close()
  })

  test('a file says how it is read', async () => {
    const {page, context} = await opened()
    await page.setInputFiles('#file', {name: 'a.html', mimeType: 'text/html', buffer: Buffer.from('<p><b>Sources</b> say the logs were burned.</p>')})
    await page.waitForFunction(`document.querySelector('#format').value === 'html'`)
    await counting(page, 1)
    expect(await page.locator('.cm-lintRange').allTextContents()).toEqual(['Sources'])
    await context.close()
  })

  test('by keys alone', async () => {
    const {page, context} = await opened()
    const focused = () => page.evaluate(`document.activeElement.className`)
    await page.keyboard.press('F8')
    expect(await page.locator('#findings > li').first().getAttribute('class')).toContain('current')
    expect(await focused()).toContain('cm-content')
    await page.keyboard.press('Alt+2')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('head')
    expect(await page.locator('#findings .head[aria-expanded="true"] .message').allTextContents()).toEqual([report.findings[1]!.message])
    expect(await page.locator('#findings .head[tabindex="0"]').count()).toBe(1)
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    expect(await focused()).toContain('cm-content')
    expect(await page.evaluate('String(getSelection())')).toBe(report.findings.at(-1)!.actual)
    await page.keyboard.press('Alt+3')
    await page.keyboard.press('Enter')
    expect(await page.locator('#ledger [aria-pressed="true"]').count()).toBe(1)
    expect(await page.locator('.pen').count()).toBeGreaterThan(3)
    await page.keyboard.press('Escape')
    expect(await focused()).toContain('cm-content')
    await context.close()
  })

  test.each([
    ['light', {}],
    ['dark', {colorScheme: 'dark'}],
    ['narrow', {viewport: {width: 360, height: 740}}]
  ] as const)('nothing in the way of anyone, %s', async (_, options) => {
    const {page, context} = await opened(options)
    await page.addScriptTag({path: axe})
    const violations = async () => {
      const {violations: found} = await page.evaluate<{violations: {id: string; nodes: {html: string}[]}[]}>(`axe.run()`)
      return found.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(' | ')}`)
    }
    await page.keyboard.press('F8')
    await page.locator('#ledger button').first().click()
    expect(await violations()).toEqual([])
    await page.click('#rules')
    expect(await violations()).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.evaluate(`document.documentElement.scrollWidth <= innerWidth`)).toBe(true)
    await context.close()
  })
})
