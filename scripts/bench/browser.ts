import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

// biome-ignore lint/suspicious/noExplicitAny: the DevTools protocol's own shapes, which we do not describe
export type Message = any

export interface BenchBrowser {
  /** Sends a command of the DevTools protocol; to the browser itself, or to one session. */
  send(method: string, params?: object, sessionId?: string): Promise<Message>
  /** Hears every event of every session, until the function that it returns is called. */
  listen(hear: (event: { method: string; params: Message; sessionId?: string }) => void): () => void
  close(): Promise<void>
}

/**
 * A browser spoken to over a pipe, without Playwright: only so can each worker be held at its start until what
 * it fetches is counted.
 */
export async function openBrowser(found: {
  executablePath: string
  args: string[]
  env: Record<string, string>
}): Promise<BenchBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
  const args = [...found.args, '--headless', '--remote-debugging-pipe', `--user-data-dir=${profile}`]
  const child = spawn(found.executablePath, args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...found.env },
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const { send, listen } = talk(child.stdio[3] as Writable, child.stdio[4] as Readable)
  return {
    send,
    listen,
    close: async () => {
      send('Browser.close').catch(() => {})
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Messages are JSON, each ended by a zero byte. */
function talk(input: Writable, output: Readable): Pick<BenchBrowser, 'send' | 'listen'> {
  const waiting = new Map<
    number,
    { done: (result: Message) => void; fail: (error: Error) => void; method: string }
  >()
  const listeners = new Set<(event: Message) => void>()
  let last = 0
  let rest = ''
  output.setEncoding('utf8')
  output.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0')
    rest = parts.pop() ?? ''
    for (const part of parts) receive(JSON.parse(part))
  })
  output.on('close', () => {
    for (const { fail, method } of waiting.values())
      fail(new Error(`The browser ended before it answered ${method}.`))
  })

  function receive(message: Message) {
    if (message.id === undefined) {
      for (const hear of listeners) hear(message)
      return
    }
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error) asked?.fail(new Error(`${asked.method}: ${message.error.message}`))
    else asked?.done(message.result)
  }

  return {
    send: (method, params = {}, sessionId) =>
      new Promise((done, fail) => {
        last += 1
        waiting.set(last, { done, fail, method })
        input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`)
      }),
    listen: (hear) => {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
  }
}
