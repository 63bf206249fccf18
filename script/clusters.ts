// Spherical k-means: each vector of length one goes to the centre that points most nearly the same way.
import {dot} from './singular-vectors.js'

/** The number of each vector's cluster. The first vectors are the first centres; a centre that loses all its vectors stays. */
export function clusters(vectors: readonly Float64Array[], count: number, rounds: number): Int32Array {
  let centres = vectors.slice(0, count)
  let nearest = new Int32Array(vectors.length)
  for (let round = 0; round < rounds; round++) {
    nearest = Int32Array.from(vectors, (vector) => nearestOf(centres, vector))
    const sums = centres.map((centre) => new Float64Array(centre.length))
    vectors.forEach((vector, index) => vector.forEach((value, i) => (sums[nearest[index]!]![i]! += value)))
    centres = sums.map((sum, index) => (dot(sum, sum) > 0 ? normalised(sum) : centres[index]!))
  }
  return nearest
}

function nearestOf(centres: readonly Float64Array[], vector: Float64Array): number {
  let best = 0
  let closest = -Infinity
  centres.forEach((centre, index) => {
    const similarity = dot(centre, vector)
    if (similarity > closest) [best, closest] = [index, similarity]
  })
  return best
}

/** The same direction, of length one; a vector of zeros stays as it is. */
export function normalised(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector))
  return length > 0 ? vector.map((value) => value / length) : vector
}
