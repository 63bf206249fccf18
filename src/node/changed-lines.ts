import {realpathSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Finding} from '../report.js'
import type {Changes, Lines} from './git.js'
import type {Job, Keep} from './results.js'

/** The texts among these that have changed, as they are in the index where that is what was asked for. */
export function changedJobs(jobs: readonly Job[], {files, contentOf}: Changes): Job[] {
  return jobs.flatMap((job) => {
    const path = realpath(job.path)
    if (!files.has(path)) return []
    return [contentOf ? {...job, bytes: () => contentOf(path)} : job]
  })
}

/** Findings on lines that have changed. */
export function onChangedLines({files}: Changes): Keep {
  return (findings, {path}) => {
    const lines = files.get(realpath(path))
    if (lines === undefined || lines === 'all') return findings
    return findings.filter((finding) => touches(finding, lines))
  }
}

function touches({line, endLine}: Finding, lines: readonly Lines[]): boolean {
  return lines.some(({first, last}) => first <= endLine && line <= last)
}

function realpath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
