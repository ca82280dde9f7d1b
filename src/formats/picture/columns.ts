/** Which of a list stand in each column, in order, and how high the highest is. */
export interface Columns {
  readonly columns: readonly (readonly number[])[]
  readonly height: number
}

/** Heights flowed into columns no higher than `most`; null where they do not all find room. */
export function flow(heights: readonly number[], count: number, most: number): Columns | null {
  const columns: number[][] = []
  let [filled, highest] = [Number.POSITIVE_INFINITY, 0]
  for (const [index, height] of heights.entries()) {
    if (height > most) return null
    if (filled + height > most) {
      if (columns.length === count) return null
      columns.push([])
      filled = 0
    }
    columns.at(-1)?.push(index)
    filled += height
    highest = Math.max(highest, filled)
  }
  return { columns, height: highest }
}

/** The same in columns as even as their order allows. */
export function balance(heights: readonly number[], count: number): Columns {
  const whole = heights.reduce((sum, height) => sum + height, 0)
  let most = Math.max(whole / count, ...heights)
  for (;;) {
    const found = flow(heights, count, most)
    if (found) return found
    most += 2
  }
}
