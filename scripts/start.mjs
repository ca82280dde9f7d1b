/** `npm start`: install what is missing, build when needed, serve, say where. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildWhenStale } from './build.mjs'
import { root } from './command.mjs'
import { ensure } from './ensure.mjs'
import { serve } from './serve.mjs'

const usualPort = 4173

try {
  await ensure()
  await buildWhenStale()
  const { address, close } = await open()
  console.log(`\n  ${address}\n`)
  if (process.stdout.isTTY) console.log('  Ctrl+C ends it.')
  showInBrowser(address)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => close().then(() => process.exit(0)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** Serves on the port that was asked for, or on the usual one or the next free one after it. */
async function open() {
  const asked = process.env.PORT
  if (asked) {
    const port = Number(asked)
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Error(`PORT is "${asked}", which is no port number.`)
    return listen(port)
  }
  for (let port = usualPort; port < usualPort + 100; port++) {
    try {
      return await listen(port)
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error
    }
  }
  throw new Error(`No free port between ${usualPort} and ${usualPort + 99}. Choose one: PORT=8080 npm start`)
}

/** @param {number} port */
function listen(port) {
  return serve(join(root, 'dist'), { port }).catch((error) => {
    if (error.code === 'EADDRINUSE') error.message = `Port ${port} is in use by another program.`
    throw error
  })
}

/** Only for a person at a screen; a machine without a browser is no fault. */
function showInBrowser(address) {
  const seen = process.stdin.isTTY && process.stdout.isTTY && !process.env.CI && !process.env.SSH_CONNECTION
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (!seen || !screen) return
  const [program, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] }[process.platform] ?? [
    'xdg-open',
  ]
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
