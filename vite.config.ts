import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { atlasData } from './scripts/atlas-data.ts'

type ModuleInfo = { readonly importedIds: readonly string[] } | null

/** All that `main.tsx` needs before it runs, in one file: a request each for small shared parts costs more. */
function firstChunk(id: string, modules: { getModuleInfo: (id: string) => ModuleInfo }): string | null {
  if (first.size === 0) {
    const waiting = [`${import.meta.dirname.replaceAll('\\', '/')}/src/main.tsx`]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (first.has(next)) continue
      first.add(next)
      waiting.push(...(modules.getModuleInfo(next)?.importedIds ?? []))
    }
  }
  return first.has(id) ? 'first' : null
}
const first = new Set<string>()

export default defineConfig({
  base: './',
  plugins: [react(), atlasData()],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstChunk }] } },
    },
  },
})
