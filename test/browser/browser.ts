import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {extname, join, normalize} from 'node:path'
import {chromium} from 'playwright-core'
import type {Browser, Page} from 'playwright-core'

const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path)
)

export const hasBrowser = executablePath !== undefined

const flags = '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

export interface Site {
  readonly folder: string
  readonly browser: Browser
  readonly address: string
  close(): Promise<void>
}

const types: {readonly [ending: string]: string} = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.ttf': 'font/ttf'}

/** A folder of its own, served on this machine alone, and a browser to look at it. */
export async function site(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-browser-'))
  const server = createServer(({url = '/'}, response) => {
    const path = join(folder, normalize(new URL(url, 'http://localhost').pathname))
    if (!existsSync(path)) return response.writeHead(404).end()
    response.writeHead(200, {'content-type': `${types[extname(path)] ?? 'text/plain'}; charset=utf-8`}).end(readFileSync(path))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({executablePath: executablePath!, headless: true, args: flags.split(' ')})
  return {
    folder,
    browser,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      await browser.close()
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, {recursive: true})
    }
  }
}

/** A page with one script, and one sheet of style if there is one. */
export function writePage(folder: string, name: string): void {
  const style = existsSync(join(folder, `${name}.css`)) ? `<link rel="stylesheet" href="${name}.css">` : ''
  const look = '<style>body { margin: 0; height: 500px; white-space: pre-wrap }</style>'
  const icon = '<link rel="icon" href="data:,">'
  writeFileSync(join(folder, `${name}.html`), `<!doctype html><meta charset="utf-8"><title>${name}</title>${icon}${look}${style}<body><script src="${name}.js"></script>`)
}

/** What a page complains of. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('pageerror', ({message}) => complaints.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  return complaints
}
