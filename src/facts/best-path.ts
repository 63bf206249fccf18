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

const impossible = -(2 ** 30)

/** For each label, which may stand before it. */
const before = Array.from({length: labelCount}, (_, to) => Uint8Array.from(Array.from({length: labelCount}, (_, from) => from).filter((from) => follows(from, to))))

/** The labels with the greatest sum of the tokens’ own weights and the path’s (Viterbi). */
export function bestPath(emissions: Int32Array | Float32Array, length: number, path: Int32Array | Float32Array): Uint8Array {
  const best = new Uint8Array(length)
  if (length === 0) return best
  const back = new Uint8Array(length * labelCount)
  let scores = new Float64Array(labelCount)
  let next = new Float64Array(labelCount)
  for (let to = 0; to < labelCount; to++) scores[to] = follows(7, to) ? path[56 + to]! + emissions[to]! : impossible
  for (let index = 1; index < length; index++) {
    const at = index * labelCount
    for (let to = 0; to < labelCount; to++) {
      const list = before[to]!
      let top = impossible
      let best = 0
      for (let each = 0; each < list.length; each++) {
        const from = list[each]!
        const score = scores[from]! + path[from * 8 + to]!
        if (score > top) {
          top = score
          best = from
        }
      }
      back[at + to] = best
      next[to] = top === impossible ? impossible : top + emissions[at + to]!
    }
    ;[scores, next] = [next, scores]
  }
  let at = scores.indexOf(Math.max(...scores))
  for (let index = length - 1; index >= 0; index--) {
    best[index] = at
    at = back[index * labelCount + at]!
  }
  return best
}
