import { unique } from './collections.ts'
import { linkVersion, migrated, versionOf } from './link-migrations.ts'
import { queryOf } from './query.ts'
import { facetKeys, longestAddress, pairsOf, readView, type View, writeView } from './view.ts'

/** What the reader of a link is told of it, beside the ids that the data does not hold. */
export interface LinkFaults {
  /** Made by a later version of the atlas, which may say what this one does not know. */
  readonly isLater: boolean
  /** Whether it asks for more words than a query holds. */
  readonly isQueryCut: boolean
  /** What stands in the link and not in the view, as `key=value`, cut to a length that can be read. */
  readonly lost: readonly string[]
}

/** What was lost between an address and the view that `readView` made of it. Values that ask for nothing are not. */
export function linkFaults(hash: string, view: View): LinkFaults {
  const pairs = pairsOf(hash)
  const kept = new Map(pairsOf(writeView(view, view.language)))
  const meant = migrated(pairs)
  const parts = meant.flatMap(([key, value]) =>
    unique(isList(key) ? value.split(',') : [value]).map((part) => [key, part] as const),
  )
  const lost = parts.filter(([key, part]) => told.has(key) && !holds(kept.get(key), key, part))
  const beyond = hash.replace(/^#/, '').slice(longestAddress)
  const all = unique([
    ...lost.map(([key, part]) => readable(`${key}=${part}`)),
    ...(beyond ? [readable(`…${beyond}`)] : []),
  ])
  return {
    isLater: versionOf(pairs) > linkVersion(),
    isQueryCut: queryOf(meant.find(([key]) => key === 'q')?.[1] ?? '').isCut,
    lost: all.length > mostTold ? [...all.slice(0, mostTold), '…'] : all,
  }
}

const mostTold = 5

const lists: ReadonlySet<string> = new Set([...facetKeys, 'lens', 'hide'])
const isList = (key: string) => lists.has(key)

/** Language and appearance are the reader's in the end; a query has a notice of its own. */
const told = new Set([...lists, 'from', 'to', 'select', 'claim', 'with', 'undated', 'at', 'page'])

/** Whether what was kept of a key holds this value, or part of a list, whole. */
function holds(kept: string | undefined, key: string, part: string): boolean {
  if (/^(?:undated=0|\w+=(?:none|[\s\p{C}]*))$/u.test(`${key}=${part}`)) return true
  const alone = readView(`${key}=${encodeURIComponent(part)}`, 'en')
  const written = pairsOf(writeView(alone, 'en'))[0]?.[1]
  if (kept === undefined || written === undefined) return false
  // Of a page what it is about can be lost alone.
  if (key === 'page') return kept === part
  return isList(key) ? kept.split(',').includes(written) : kept === written
}

/** What cannot be seen, or would turn the words around it, shows as `\ufffd`; at most `longestPart` characters. */
function readable(part: string): string {
  const seen = [...part.slice(0, 10 * longestPart).replace(/\p{C}/gu, '\ufffd')]
  return seen.length > longestPart ? `${seen.slice(0, longestPart).join('')}…` : seen.join('')
}
const longestPart = 40
