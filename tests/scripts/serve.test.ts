import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../../scripts/serve.mjs'

const page = '<!doctype html><title>Atlas</title>'.padEnd(2000, ' ')
let home: string
let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'atlas-serve-'))
  mkdirSync(join(home, 'dist/assets'), { recursive: true })
  writeFileSync(join(home, 'secret.txt'), 'not for you')
  writeFileSync(join(home, 'dist/index.html'), page)
  writeFileSync(join(home, 'dist/assets/app-1a2b.js'), 'export {}')
  symlinkSync(join(home, 'secret.txt'), join(home, 'dist/link.txt'))
  server = await serve(join(home, 'dist'))
})

afterAll(async () => {
  await server.close()
  rmSync(home, { recursive: true })
})

test('a folder is answered with its page, uncompressed for who asks for nothing else', async () => {
  const { status, headers, body } = await ask('/')
  expect({ status, type: headers['content-type'], body: body.toString() }).toEqual({
    status: 200,
    type: 'text/html; charset=utf-8',
    body: page,
  })
  expect(headers['content-encoding']).toBeUndefined()
})

test('brotli goes before gzip, and what is refused with q=0 is not sent', async () => {
  const best = await ask('/', { 'accept-encoding': 'gzip, deflate, br' })
  expect(best.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(best.body).toString()).toBe(page)
  const other = await ask('/', { 'accept-encoding': 'gzip, br;q=0' })
  expect(other.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(other.body).toString()).toBe(page)
})

test('named by their content, assets are kept for ever; the page is asked for anew', async () => {
  expect((await ask('/assets/app-1a2b.js')).headers['cache-control']).toContain('immutable')
  const { headers } = await ask('/')
  expect(headers['cache-control']).toBe('no-cache')
  expect((await ask('/', { 'if-none-match': String(headers.etag) })).status).toBe(304)
})

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/link.txt',
  '/none.js',
])('nothing is found at %s', async (path) => {
  expect((await ask(path)).status).toBe(404)
})

test('an address that cannot be read, or another method, is refused', async () => {
  expect((await ask('/%E0%A4%A')).status).toBe(400)
  expect((await ask('/%00')).status).toBe(400)
  expect((await ask('/', {}, 'POST')).status).toBe(405)
})

/** By `node:http`, since `fetch` would tidy the path and unpack the body. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { hostname, port } = new URL(server.address)
  return new Promise<{ status?: number; headers: Record<string, unknown>; body: Buffer }>((done, fail) => {
    const asked = request({ hostname, port, path, headers, method }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part) => parts.push(part))
      answer.on('end', () =>
        done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }),
      )
    })
    asked.on('error', fail).end()
  })
}
