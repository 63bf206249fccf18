/** Ctrl-C, or a request to end. The first lets what has begun be finished, so that no file is left half done; a second one ends at once. */
export interface Stop {
  readonly signal: AbortSignal
  /** As a shell counts it, once asked to stop. */
  readonly code: () => number | undefined
  /** Does work during which nobody would hear the request: meanwhile it ends the process at once, as if nobody listened. */
  undefended<T>(work: () => T): T
  end(): void
}

const codes = {SIGINT: 130, SIGTERM: 143} as const

export function stopping(): Stop {
  const controller = new AbortController()
  let asked: keyof typeof codes | undefined
  const listeners = (Object.keys(codes) as (keyof typeof codes)[]).map((name) => {
    const listener = () => {
      asked = name
      controller.abort()
    }
    process.once(name, listener)
    return {on: () => void process.once(name, listener), off: () => void process.off(name, listener)}
  })
  const end = () => listeners.forEach(({off}) => off())
  return {
    signal: controller.signal,
    code: () => asked && codes[asked],
    undefended(work) {
      end()
      if (asked) process.kill(process.pid, asked)
      try {
        return work()
      } finally {
        listeners.forEach(({on}) => on())
      }
    },
    end
  }
}
