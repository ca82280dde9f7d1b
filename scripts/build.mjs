/** Builds the app into `dist/`, and knows when that is not needed. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, runTool } from './command.mjs'

const inputs = [
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'src',
  'data',
  'public',
  'scripts',
]

/** Builds always; throws when the build fails. */
export async function build() {
  // A script that Vite runs has set the mode to development, which would put React's slow build into `dist/`.
  const code = await runTool('vite', ['build'], { NODE_ENV: 'production' })
  if (code !== 0) throw new Error(`The build failed with code ${code}. The lines above say why.`)
}

/** Builds when anything that goes into the build is newer than what came out of it. */
export async function buildWhenStale() {
  const output = join(root, 'dist/index.html')
  const built = existsSync(output) ? statSync(output).mtimeMs : 0
  if (inputs.some((input) => newest(join(root, input)) > built)) await build()
}

/**
 * When the youngest file of a folder was changed, in milliseconds. Folders count too: theirs is the time at which a
 * file was taken away.
 * @param {string} path
 * @returns {number} 0 when there is nothing at `path`
 */
function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return 0
  const inside = stats.isDirectory() ? readdirSync(path).map((name) => newest(join(path, name))) : []
  return Math.max(stats.mtimeMs, ...inside)
}
