// A site that is not built while an article lacks its sources. Eleventy renders each page; says-who reads the page as readers
// will get it, and an error ends the build.
//
//   npx @11ty/eleventy --config=examples/eleventy/eleventy.config.mjs --input=examples/eleventy/src
import {createLinter} from 'says-who'

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(saysWho, {preset: 'recommended'})
}

/** As a plugin, for any site: takes the options of `lint`. */
export function saysWho(eleventyConfig, options = {}) {
  const linter = createLinter({...options, format: 'html'})
  const faults = []

  eleventyConfig.addLinter('says-who', function (content) {
    if (!this.outputPath?.endsWith('.html')) return
    for (const {severity, line, column, message, ruleId} of linter.lint(content).findings) {
      const words = `${this.inputPath} (${this.outputPath}:${line}:${column}) ${severity} ${message} (${ruleId})`
      if (severity === 'error') faults.push(words)
      else if (severity === 'warning') console.warn(words)
    }
  })

  eleventyConfig.on('eleventy.after', () => {
    const found = faults.splice(0)
    if (found.length > 0) throw new Error(`says-who: ${found.length === 1 ? 'an error' : `${found.length} errors`}\n${found.join('\n')}`)
  })
}
