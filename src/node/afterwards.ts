const waiting: (() => void)[] = []

/** What is done when the command has said all that it has to say. */
export function afterwards(work: () => void): void {
  waiting.push(work)
}

export function finish(): void {
  for (const work of waiting.splice(0)) {
    try {
      work()
    } catch {
      // What is kept for the next run is for its speed alone: this one has ended as it has said.
    }
  }
}
