const waiting: (() => void)[] = []

/** What is done when the command has said all that it has to say. */
export function afterwards(work: () => void): void {
  waiting.push(work)
}

export function finish(): void {
  for (const work of waiting.splice(0)) work()
}
