// The first left singular vectors of a sparse matrix, by random projection and a few power iterations. Seeded: same matrix, same answer.

/** A matrix by its non-zero entries: the value `value[i]` stands in row `row[i]`, column `column[i]`. */
export interface SparseMatrix {
  readonly rows: number
  readonly columns: number
  readonly row: Int32Array
  readonly column: Int32Array
  readonly value: Float64Array
}

/** A full matrix, column by column. */
type Columns = readonly Float64Array[]

export interface SingularVectors {
  /** One vector a dimension, as long as the matrix has rows; the largest singular value first. */
  readonly vectors: Columns
  readonly values: readonly number[]
}

const spare = 20
const powerIterations = 5

export function singularVectors(matrix: SparseMatrix, dimensions: number): SingularVectors {
  const width = Math.min(dimensions + spare, matrix.rows, matrix.columns)
  let basis = orthonormal(product(matrix, randomSigns(matrix.columns, width, 1)))
  for (let round = 0; round < powerIterations; round++) {
    basis = orthonormal(product(matrix, orthonormal(transposedProduct(matrix, basis))))
  }
  const {vectors, values} = eigenvectors(innerProducts(transposedProduct(matrix, basis)))
  return {
    vectors: vectors.slice(0, dimensions).map((weights) => combination(basis, weights)),
    values: values.slice(0, dimensions).map((value) => Math.sqrt(Math.max(value, 0)))
  }
}

/** Columns of ones and minus ones, by a xorshift generator. */
function randomSigns(length: number, count: number, seed: number): Float64Array[] {
  let state = seed * 0x9e3779b9
  const sign = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state & 0x10000 ? 1 : -1
  }
  return columnsOf(length, count, sign)
}

function columnsOf(length: number, count: number, value: () => number): Float64Array[] {
  return Array.from({length: count}, () => Float64Array.from({length}, value))
}

function product({rows, row, column, value}: SparseMatrix, columns: Columns): Float64Array[] {
  return columns.map((from) => {
    const to = new Float64Array(rows)
    for (let i = 0; i < value.length; i++) to[row[i]!]! += value[i]! * from[column[i]!]!
    return to
  })
}

function transposedProduct({rows, columns, row, column, value}: SparseMatrix, right: Columns): Float64Array[] {
  return product({rows: columns, columns: rows, row: column, column: row, value}, right)
}

/** Modified Gram-Schmidt, in place; twice, as once leaves rounding errors. */
function orthonormal(columns: readonly Float64Array[]): readonly Float64Array[] {
  columns.forEach((own, index) => {
    for (let pass = 0; pass < 2; pass++) {
      for (let before = 0; before < index; before++) add(own, columns[before]!, -dot(own, columns[before]!))
    }
    const length = Math.sqrt(dot(own, own))
    for (let i = 0; i < own.length; i++) own[i] = length > 1e-12 ? own[i]! / length : 0
  })
  return columns
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

function add(to: Float64Array, from: Float64Array, factor: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += factor * from[i]!
}

function combination(columns: Columns, weights: Float64Array): Float64Array {
  const sum = new Float64Array(columns[0]!.length)
  columns.forEach((column, index) => add(sum, column, weights[index]!))
  return sum
}

function innerProducts(columns: Columns): Float64Array[] {
  return columns.map((a) => Float64Array.from(columns, (b) => dot(a, b)))
}

/** Of a symmetric matrix, the largest value first; Jacobi's rotations, in place. */
function eigenvectors(matrix: readonly Float64Array[]): {readonly vectors: Columns; readonly values: readonly number[]} {
  const size = matrix.length
  const vectors = matrix.map((_, index) => Float64Array.from({length: size}, (_, other) => (other === index ? 1 : 0)))
  for (let sweep = 0; sweep < 30 && !isDiagonal(matrix); sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, vectors, p, q)
  }
  const order = vectors.map((_, index) => index).sort((a, b) => matrix[b]![b]! - matrix[a]![a]! || a - b)
  return {vectors: order.map((index) => vectors[index]!), values: order.map((index) => matrix[index]![index]!)}
}

function isDiagonal(matrix: readonly Float64Array[]): boolean {
  let beside = 0
  let on = 0
  matrix.forEach((row, i) => row.forEach((value, j) => (i === j ? (on += value * value) : (beside += value * value))))
  return beside <= on * 1e-24
}

/** Turns the entry in row p, column q to nothing. */
function rotate(matrix: readonly Float64Array[], vectors: readonly Float64Array[], p: number, q: number): void {
  const entry = matrix[p]![q]!
  if (entry === 0) return
  const theta = (matrix[q]![q]! - matrix[p]![p]!) / (2 * entry)
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const cosine = 1 / Math.sqrt(tangent * tangent + 1)
  const sine = tangent * cosine
  for (const row of matrix) turn(row, p, row, q, cosine, sine)
  for (let i = 0; i < matrix.length; i++) {
    turn(matrix[p]!, i, matrix[q]!, i, cosine, sine)
    turn(vectors[p]!, i, vectors[q]!, i, cosine, sine)
  }
}

function turn(first: Float64Array, i: number, second: Float64Array, j: number, cosine: number, sine: number): void {
  const [a, b] = [first[i]!, second[j]!]
  first[i] = cosine * a - sine * b
  second[j] = sine * a + cosine * b
}
