/** What the address keeps: it never leaves the browser, for what stands behind “#” is not sent. */
export interface Kept {
  readonly text: string
  readonly format: 'text' | 'markdown' | 'html'
  readonly preset: string
  readonly off: readonly string[]
  readonly ignore: readonly string[]
}

/** The longest address that is written. Longer ones some programs cut. */
const longest = 200_000

export async function hashOf(kept: Kept): Promise<string | undefined> {
  const bytes = await through(new TextEncoder().encode(JSON.stringify(kept)), new CompressionStream('deflate-raw'))
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  const hash = `#1${btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`
  return hash.length > longest ? undefined : hash
}

/** Undefined for an address that is cut, or another program’s. */
export async function keptIn(hash: string): Promise<Kept | undefined> {
  if (!hash.startsWith('#1')) return undefined
  try {
    const binary = atob(hash.slice(2).replace(/-/g, '+').replace(/_/g, '/'))
    const bytes = await through(Uint8Array.from(binary, (one) => one.charCodeAt(0)), new DecompressionStream('deflate-raw'))
    const found = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Kept>
    const words = (list: unknown) => (Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [])
    return {
      text: String(found.text ?? ''),
      format: found.format === 'markdown' || found.format === 'html' ? found.format : 'text',
      preset: String(found.preset ?? 'recommended'),
      off: words(found.off),
      ignore: words(found.ignore)
    }
  } catch {
    return undefined
  }
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())
}
