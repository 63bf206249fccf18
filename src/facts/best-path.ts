/** None; source, cue and content, each with a first and a further token. */
export const labelCount = 7

/** Weights of one label behind another, `from * 8 + to`; from 7 is the start of a block. */
export function pathWeights(text: string): Int32Array {
  return Int32Array.from(text.split(' '), Number)
}

/** A further token stands only behind one of its own kind; content may go on from the block before. */
function follows(from: number, to: number): boolean {
  if (to === 0 || to % 2 === 1) return true
  return from === to || from === to - 1 || (from === 7 && to === 6)
}

const content = 5
const contentInside = 6

const impossible = -(2 ** 30)

/**
 * The labels with the greatest sum of the tokens’ own weights and the path’s (Viterbi). What is `alike`, if told, goes on as the token
 * before it: with content, or with none.
 */
export function bestPath(emissions: Int32Array | Float32Array, length: number, path: Int32Array | Float32Array, alike?: Uint8Array): Uint8Array {
  const best = new Uint8Array(length)
  if (length === 0) return best
  const back = new Uint8Array(length * labelCount)
  let scores = new Float64Array(labelCount)
  let next = new Float64Array(labelCount)
  for (let to = 0; to < labelCount; to++) scores[to] = follows(7, to) ? path[56 + to]! + emissions[to]! : impossible
  for (let index = 1; index < length; index++) {
    const at = index * labelCount
    if (alike?.[index] === 1) {
      const from = scores[content]! > scores[contentInside]! ? content : contentInside
      back[at + contentInside] = from
      scores[contentInside] = scores[from]!
      scores.fill(impossible, 1, contentInside)
      continue
    }
    for (let to = 0; to < labelCount; to++) {
      let top: number
      let from: number
      if (to === 0 || to % 2 === 1) {
        top = scores[0]! + path[to]!
        from = 0
        for (let other = 1; other < labelCount; other++) {
          const score = scores[other]! + path[other * 8 + to]!
          if (score > top) {
            top = score
            from = other
          }
        }
      } else {
        const first = scores[to - 1]! + path[(to - 1) * 8 + to]!
        const further = scores[to]! + path[to * 8 + to]!
        top = further > first ? further : first
        from = further > first ? to : to - 1
      }
      back[at + to] = from
      next[to] = top + emissions[at + to]!
    }
    const last = scores
    scores = next
    next = last
  }
  let at = scores.indexOf(Math.max(...scores))
  for (let index = length - 1; index >= 0; index--) {
    best[index] = at
    at = back[index * labelCount + at]!
  }
  return best
}
