/** An address in running text, and the signs behind it that are the sentence's. */
export const addressSource = '(?<![\\p{L}\\p{N}])(?:https?:\\/\\/|www\\.)(?:\\([^\\s()<>]*\\)|[^\\s()<>])+'

export function withoutClosing(address: string): string {
  return address.replace(/[.,:;!?'"’”*_~\]}]+$/, '')
}
