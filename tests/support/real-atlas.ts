import { join } from 'node:path'
import { loadAtlasFiles } from '../../scripts/load-data.ts'
import type { Compiled } from '../../src/parse/compile.ts'
import { readAtlas } from '../../src/parse/gate.ts'

/** Everything in `data/`, compiled as the build does it. */
export async function realAtlas(): Promise<Compiled> {
  const { ok, issues } = readAtlas(await loadAtlasFiles(join(process.cwd(), 'data')))
  if (!ok) throw new Error(`data/ has ${issues.length} faults; tests/real-data.test.ts names them.`)
  return ok
}
