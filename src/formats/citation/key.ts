/** `unodc-regional-office-2017-bamako`: publisher, year or `nd`, id; lower-case ASCII letters, digits and hyphens. */
export function citationKey(publisher: string, issued: string | null, id: string): string {
  return [slug(publisher, 24), issued?.slice(0, 4) ?? 'nd', slug(id)].filter(Boolean).join('-')
}

/** Eight letters and digits that stand for a text (FNV-1a, 32 bits): the same text has always the same. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** Words are not cut: those that go beyond `longest` letters are left out, but never the first. */
function slug(text: string, longest = Number.POSITIVE_INFINITY): string {
  const words = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  return words.reduce((done, word) => {
    if (done === '') return word
    return done.length + 1 + word.length > longest ? done : `${done}-${word}`
  }, '')
}
