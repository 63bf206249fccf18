import {fileURLToPath} from 'node:url'
import {defaultClientConditions, defineConfig} from 'vite'
import type {Plugin} from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** One file with everything in it: it can be put anywhere, mailed, or opened by a double click. */
const inOneFile: Plugin = {
  name: 'in-one-file',
  enforce: 'post',
  generateBundle(_, bundle) {
    const page = bundle['index.html']
    if (page?.type !== 'asset') return
    let html = String(page.source)
    for (const [name, part] of Object.entries(bundle)) {
      if (part === page) continue
      const code = part.type === 'chunk' ? part.code.replace(/<\/(script)/g, '<\\/$1') : String(part.source)
      const tag = part.type === 'chunk' ? `<script type="module">${code}</script>` : `<style>${code}</style>`
      const link = new RegExp(`\\s*<(?:script|link)[^>]*${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[^>]*>(?:</script>)?`)
      if (!link.test(html)) this.error(`${name} is not in the page`)
      html = html.replace(link, () => `\n    ${tag}`)
      delete bundle[name]
    }
    page.source = html
  }
}

export default defineConfig({
  root: here('.'),
  base: './',
  logLevel: 'warn',
  plugins: [inOneFile],
  resolve: {
    // A parser of Markdown has a module for pages, which asks the page, and one for workers, which have none.
    conditions: ['worker', ...defaultClientConditions],
    alias: [
      {find: /^says-who$/, replacement: here('../../src/index.ts')},
      {find: /^says-who\/(.*)$/, replacement: `${here('../../src/')}$1.ts`}
    ]
  },
  // A page that was opened from a disk may start classic workers only.
  worker: {format: 'iife'},
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: Infinity,
    chunkSizeWarningLimit: Infinity,
    rollupOptions: {output: {inlineDynamicImports: true}}
  }
})
