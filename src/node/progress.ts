/** How many texts are done, in one line that comes and goes: on a terminal alone, and only if it takes long. */
export interface Progress {
  onDone(count: number, total: number): void
  end(): void
}

const patience = 400
const pause = 80

export function progressOn(stream: NodeJS.WriteStream): Progress | undefined {
  if (!stream.isTTY || process.env['CI'] || process.env['TERM'] === 'dumb') return undefined
  const start = Date.now()
  let shownAt = 0
  return {
    onDone(count, total) {
      const now = Date.now()
      if (now - start < patience || now - shownAt < pause || count === total) return
      shownAt = now
      const filled = Math.round((20 * count) / total)
      stream.write(`\r\u001B[2K${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${count} of ${total}`)
    },
    end() {
      if (shownAt > 0) stream.write('\r\u001B[2K')
    }
  }
}
