/** Ctrl-C, or a request to end. The first lets what has begun be finished, so that no file is left half done; a second one ends at once. */
export interface Stop {
  readonly signal: AbortSignal
  /** As a shell counts it, once asked to stop. */
  readonly code: () => number | undefined
  end(): void
}

const codes = {SIGINT: 130, SIGTERM: 143} as const

export function stopping(): Stop {
  const controller = new AbortController()
  let code: number | undefined
  const listeners = (Object.keys(codes) as (keyof typeof codes)[]).map((name) => {
    const listener = () => {
      code = codes[name]
      controller.abort()
    }
    process.once(name, listener)
    return () => process.off(name, listener)
  })
  return {signal: controller.signal, code: () => code, end: () => listeners.forEach((off) => off())}
}
