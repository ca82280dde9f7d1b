/** Bytes of UTF-8 that every file system takes in one name (255), with room for what a browser adds: " (12)". */
const mostBytes = 240
const mostLetters = 120

/** Names that Windows keeps for devices, whatever extension follows. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i

/**
 * A name under which every system saves a file: the parts joined by hyphens, with the letters of all scripts and
 * without slashes, marks of direction, controls, dots at its ends. `extension` comes without its dot: `bib`, `tar.gz`.
 */
export function fileNameOf(parts: readonly string[], extension: string): string {
  const words = extension.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const tail = words.map((word) => `.${word}`).join('')
  const stem = parts.map(safePart).filter(Boolean).join('-')
  const [beforeDot = ''] = stem.split('.', 1)
  const named = reserved.test(beforeDot) ? `_${stem}` : stem
  return `${cut(named, tail) || 'sahel-atlas'}${tail}`
}

function safePart(part: string): string {
  return part
    .normalize('NFC')
    .replaceAll(/[\p{Zs}\p{Zl}\p{Zp}\s]+/gu, '-')
    .replaceAll(/[\p{C}\ufffd]/gu, '')
    .replaceAll(/[/\\:*?"<>|%#]+/g, '-')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
}

/** Cut between letters, never within one or before its accent. */
function cut(stem: string, tail: string): string {
  const letters = stem.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
  const encoder = new TextEncoder()
  let kept = ''
  for (const letter of letters) {
    const next = kept + letter
    if (next.length > mostLetters || encoder.encode(next + tail).length > mostBytes) break
    kept = next
  }
  return kept.replaceAll(/[-.]+$/g, '')
}
