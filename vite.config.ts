import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { atlasData } from './scripts/atlas-data.ts'

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

/**
 * Few files, since each request costs more than small shared parts do: `first` is all that `main.tsx` needs before it
 * runs, `later` what follows the first paint together, with what both painters of the map share.
 */
function chunkOf(id: string, modules: Modules): string | null {
  first ??= reachedFrom(modules, 'src/main.tsx')
  later ??= laterFiles(modules)
  if (first.has(id)) return 'first'
  return later.has(id) ? 'later' : null
}
let first: ReadonlySet<string> | undefined
let later: ReadonlySet<string> | undefined

function laterFiles(modules: Modules): ReadonlySet<string> {
  const mount = reachedFrom(modules, 'src/map/maplibre/mount.ts')
  const still = reachedFrom(modules, 'src/map/still/still-map.ts')
  const parts = reachedFrom(modules, 'src/ui/app/later-parts.ts')
  return new Set([...parts, ...[...mount].filter((id) => still.has(id))])
}

function reachedFrom(modules: Modules, file: string): Set<string> {
  const reached = new Set<string>()
  const waiting = [`${import.meta.dirname.replaceAll('\\', '/')}/${file}`]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    waiting.push(...(modules.getModuleInfo(next)?.importedIds ?? []))
  }
  return reached
}

export default defineConfig({
  base: './',
  plugins: [react(), atlasData()],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: chunkOf }] } },
    },
  },
})
