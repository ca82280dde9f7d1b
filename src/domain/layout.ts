import { touch } from './boxes.ts'
import { labelMetrics, lettersOf } from './labels.ts'
import { type NumberedLine, numbersAt } from './line-numbers.ts'
import type { PlaceLabel, Position } from './model.ts'
import { boxOfPost, boxOfRow, groupsAt, type Post, type PostGroup } from './posts.ts'
import { rangesOf, type ZoomRange } from './zooms.ts'

/** Where marks of fixed size stand, step by step of the zoom, so that no two lie on each other. */
export interface Layout {
  readonly groups: readonly { readonly group: PostGroup; readonly zooms: ZoomRange }[]
  /** Places whose row of goods stands whole, and at which steps. */
  readonly rows: readonly { readonly place: string; readonly zooms: ZoomRange }[]
  readonly numbers: readonly { readonly id: string; readonly position: Position; readonly zooms: ZoomRange }[]
}

/** Which zooms to look at, and how far badges stand above their label point (0 where no name stands there). */
export interface LayoutScale {
  readonly steps: readonly number[]
  readonly rise: number
  /** Names that the numbers of lines keep clear of. */
  readonly labels: readonly PlaceLabel[]
}

export function layoutOf(
  posts: readonly Post[],
  lines: readonly NumberedLine[],
  { steps, rise, labels }: LayoutScale,
): Layout {
  const found = steps.map((step) => {
    const groups = groupsAt(posts, step, rise)
    const rows = rowsAt(groups, step, rise)
    const taken = [
      ...groups.map(({ anchor }) => boxOfPost(anchor, step, rise)),
      ...rows.map((row) => boxOfRow(row, step, rise)),
      ...labels.flatMap((label) => (label.minZoom <= step ? [lettersOf(label, step)] : [])),
    ]
    return { groups, rows, numbers: numbersAt(lines, taken, step) }
  })
  return {
    groups: rangesOf(
      steps,
      found.map(({ groups }) => groups),
      keyOfGroup,
    ).map(({ value, zooms }) => ({
      group: value,
      zooms,
    })),
    rows: rangesOf(
      steps,
      found.map(({ rows }) => rows),
      ({ place }) => place,
    ).map(({ value, zooms }) => ({
      place: value.place,
      zooms,
    })),
    numbers: rangesOf(
      steps,
      found.map(({ numbers }) => numbers),
      ({ id, position }) => `${id} ${position.join()}`,
    ).map(({ value, zooms }) => ({ ...value, zooms })),
  }
}

const keyOfGroup = ({ members }: PostGroup) => members.map(({ place, form }) => `${form}:${place}`).join(' ')

/** The rows of goods that stand free of every group and of the rows before them, the shortest first. */
function rowsAt(groups: readonly PostGroup[], zoom: number, rise: number): readonly Post[] {
  const alone = groups.flatMap(({ anchor, members }) =>
    members.length === 1 && anchor.form === 'goods' ? [anchor] : [],
  )
  const rows: Post[] = []
  for (const post of [...alone].sort((a, b) => a.length - b.length)) {
    const box = boxOfRow(post, zoom, rise)
    const others = groups.filter(({ anchor }) => anchor !== post)
    const isFree =
      post.length * labelMetrics.iconPitch <= longestRow &&
      others.every(({ anchor }) => !touch(box, boxOfPost(anchor, zoom, rise))) &&
      rows.every((row) => !touch(box, boxOfRow(row, zoom, rise)))
    if (isFree) rows.push(post)
  }
  return rows
}

/** Pixels: a longer row would be a wall across its country. */
const longestRow = 8 * labelMetrics.iconPitch
