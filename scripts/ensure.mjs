/** Sees to it that what the other scripts need is there: a Node that is new enough, and the packages of the lock file. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNpm } from './command.mjs'

/** Checks Node, and installs the packages when they are missing or not those of the lock file. */
export async function ensure() {
  const { engines } = readJson('package.json')
  const wanted = engines.node.replace('>=', '')
  if (isOlder(process.versions.node, wanted)) {
    throw new Error(
      `This project needs Node.js ${wanted} or newer; this is ${process.versions.node}. Get a newer one at https://nodejs.org`,
    )
  }
  if (isInstalled()) return
  console.log('Installing packages …')
  const code = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) {
    throw new Error(
      `"npm ci" failed with code ${code}. The lines above say why; the npm registry must be reachable.`,
    )
  }
}

/**
 * Whether version `a` comes before version `b`, both as in "20.19.0".
 * @param {string} a
 * @param {string} b
 */
export function isOlder(a, b) {
  return a.localeCompare(b, 'en', { numeric: true }) < 0
}

/** Compares the lock file with npm's own record of what it installed: by content, since times mean nothing after a clone. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false
  const installed = readJson('node_modules/.package-lock.json').packages
  return Object.entries(readJson('package-lock.json').packages).every(([path, wanted]) => {
    const there = installed[path]
    if (path === '') return true
    if (!there) return wanted.optional || wanted.devOptional
    return there.version === wanted.version && existsSync(join(root, path))
  })
}

/** @param {string} path from the root */
function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'))
}
