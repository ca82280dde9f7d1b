import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readBundle } from '../src/formats/bundle.ts'
import type { AtlasFiles } from '../src/parse/atlas-files.ts'
import { atlasFileNames } from '../src/parse/schema.ts'

/** Reads and hashes everything in a data folder for the gate. A file that is not there is simply left out. */
export async function loadAtlasFiles(root: string): Promise<AtlasFiles> {
  const unreadable: Record<string, string> = {}
  const json: Record<string, unknown> = {}
  for (const name of atlasFileNames) {
    const bytes = await readIfThere(join(root, name))
    if (!bytes) continue
    try {
      json[name] = JSON.parse(decode(bytes).replace(/^\uFEFF/, ''))
    } catch (error) {
      unreadable[name] = messageOf(error)
    }
  }
  const texts: Record<string, string> = {}
  const sha256: Record<string, string> = {}
  for (const name of await textNames(root)) {
    const id = name.slice(0, -'.txt'.length)
    const bytes = await readFile(join(root, 'sources', name))
    try {
      texts[id] = decode(bytes)
      sha256[id] = sumOf(bytes)
    } catch (error) {
      unreadable[`sources/${name}`] = messageOf(error)
    }
  }
  return { json, texts, sha256, unreadable }
}

/**
 * A file that a reader has taken away as JSON, for the gate. Documents whose text it does not hold have it from the
 * data folder `root`. Throws for a file that is none.
 */
export async function loadBundle(path: string, root: string): Promise<AtlasFiles> {
  const { texts } = await loadAtlasFiles(root)
  const value: unknown = JSON.parse(decode(await readFile(path)))
  const reading = await readBundle(value, Object.values(texts), async (text) => sumOf(text))
  if (reading.kind === 'files') return reading.files
  throw new Error(
    `${path} is no file of the atlas’s data: what stands at “${reading.where}” is not as it is there.`,
  )
}

const sumOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

/** Strict UTF-8: a wrong byte is a fault, never a replacement character; a byte-order mark stays. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

async function textNames(root: string): Promise<readonly string[]> {
  const names = await readdir(join(root, 'sources')).catch(nothingWhenAbsent)
  return (names ?? []).filter((name) => name.endsWith('.txt')).sort()
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  return readFile(path).catch(nothingWhenAbsent)
}

function nothingWhenAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
