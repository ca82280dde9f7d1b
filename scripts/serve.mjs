/** A small server for a folder of finished files, as a good host would serve them: for `npm start`, tests and bench. */
import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
}
const alreadySmall = new Set(['.ico', '.jpg', '.pdf', '.png', '.webp', '.woff2', '.zip'])

const packers = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
}

/**
 * Serves the files of `folder`. Port 0 is any free port. Each file is read and compressed once, and again only when it
 * has changed.
 * @param {string} folder
 * @param {{ port?: number, host?: string, compress?: boolean }} [options]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} the address ends with a slash
 */
export async function serve(folder, { port = 0, host = '127.0.0.1', compress = true } = {}) {
  const top = await realpath(resolve(folder))
  const cache = new Map()
  const server = createServer(async (request, response) => {
    try {
      await answer(request, response, { top, cache, compress })
    } catch (error) {
      if (!response.headersSent) plain(response, 500, 'Something went wrong in the server.')
      console.error(`${request.method} ${request.url}: ${error instanceof Error ? error.message : error}`)
    }
  })
  await new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, host, () => done(undefined))
  })
  const bound = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    address: `http://${host}:${bound.port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

async function answer(request, response, { top, cache, compress }) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    return plain(response, 405, 'Only GET and HEAD are answered here.')
  }
  const path = pathOf(request.url)
  if (path === undefined) return plain(response, 400, 'This address cannot be read.')
  const file = await findFile(top, path)
  if (!file) return plain(response, 404, `There is nothing at ${path}`)

  const { bytes, tag, packed } = await read(file, cache)
  const coding =
    compress && !alreadySmall.has(extname(file)) ? codingOf(request.headers['accept-encoding']) : undefined
  const body = coding ? await pack(coding, bytes, packed) : bytes
  const etag = `"${tag}${coding ? `-${coding}` : ''}"`
  response.setHeader('etag', etag)
  response.setHeader('vary', 'accept-encoding')
  // Vite writes a hash of the content into every name under assets/.
  const forever = file.startsWith(join(top, 'assets') + sep)
  response.setHeader('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (request.headers['if-none-match'] === etag) return response.writeHead(304).end()
  response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
  response.setHeader('x-content-type-options', 'nosniff')
  // Public data; and the scripts of a page in a frame without an origin (`sandbox`) are another origin's.
  response.setHeader('access-control-allow-origin', '*')
  response.setHeader('content-length', body.length)
  if (coding) response.setHeader('content-encoding', coding)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** The decoded path of a request, or undefined for one that is not well formed. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    return path.includes('\0') ? undefined : path
  } catch {
    return undefined
  }
}

/** The file behind a path; a folder's is its index.html. Nothing outside `top` is found, by dots, backslashes or links. */
async function findFile(top, path) {
  try {
    const real = await realpath(join(top, path))
    const file = (await stat(real)).isDirectory() ? await realpath(join(real, 'index.html')) : real
    return file.startsWith(top + sep) ? file : undefined
  } catch {
    return undefined
  }
}

async function read(file, cache) {
  const { mtimeMs, size } = await stat(file)
  const known = cache.get(file)
  if (known?.mtimeMs === mtimeMs && known.size === size) return known
  const bytes = await readFile(file)
  const tag = createHash('sha256').update(bytes).digest('base64url').slice(0, 16)
  const entry = { mtimeMs, size, bytes, tag, packed: {} }
  cache.set(file, entry)
  return entry
}

/** Compresses once; those who ask meanwhile wait for the same. */
function pack(coding, bytes, packed) {
  packed[coding] ??= packers[coding](bytes)
  return packed[coding]
}

/** The best compression that the asker takes: brotli, else gzip, else none. */
function codingOf(accepted = '') {
  const taken = accepted
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*/))
    .filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? ''))
    .map(([name]) => name)
  return ['br', 'gzip'].find((coding) => taken.includes(coding))
}

function plain(response, status, sentence) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`)
}
