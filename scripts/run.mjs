// Runs a TypeScript script: node scripts/run.mjs scripts/geo.ts [arguments].
// The script exports `main(args)`; it sets `process.exitCode` when it fails.
import { runnerImport } from 'vite'

const [script, ...args] = process.argv.slice(2)
if (!script) throw new Error('Say which script to run: node scripts/run.mjs scripts/<name>.ts')

const { module } = await runnerImport(script, { configFile: false, logLevel: 'error' })
if (typeof module.main !== 'function') throw new Error(`${script} exports no main(args)`)
await module.main(args)
