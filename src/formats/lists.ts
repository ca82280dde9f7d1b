/**
 * Lists stand in one cell. What has commas of its own is parted by semicolons; titles, quotes and points, which
 * may hold semicolons, by a bar. An empty list is null: nothing is stated.
 */
export const listed = (parts: readonly string[]): string | null =>
  parts.length === 0 ? null : parts.join('; ')

export const barred = (parts: readonly string[]): string | null =>
  parts.length === 0 ? null : parts.join(' | ')
