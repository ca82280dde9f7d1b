import { type PixelRect, pixelAt, rectRound, touch } from './boxes.ts'
import { labelMetrics } from './labels.ts'
import type { Position } from './model.ts'

/** A mark of fixed size at a place: a pin, a badge, or the goods of an area. */
export interface Post {
  readonly place: string
  readonly position: Position
  readonly form: 'pin' | 'badge' | 'goods'
  readonly records: readonly string[]
  /** Icons of a row of goods; 1 for the others. */
  readonly length: number
}

/** Posts that would lie on each other stand as one, where the first of them stands. */
export interface PostGroup {
  readonly anchor: Post
  readonly members: readonly Post[]
}

/**
 * The groups at a zoom: each post in turn joins the first group whose mark it would touch, or stands by itself.
 * `posts` come in the order of their weight, which must not depend on the time window: groups then keep their places.
 */
export function groupsAt(posts: readonly Post[], zoom: number, rise: number): readonly PostGroup[] {
  const groups: { anchor: Post; members: Post[]; box: PixelRect }[] = []
  for (const post of posts) {
    const box = boxOfPost(post, zoom, rise)
    const near = groups.find((group) => touch(group.box, box))
    if (near) near.members.push(post)
    else groups.push({ anchor: post, members: [post], box })
  }
  return groups.map(({ anchor, members }) => ({ anchor, members }))
}

/** What a post's mark covers; of a row of goods, what its number would. */
export function boxOfPost({ position, form }: Post, zoom: number, rise: number): PixelRect {
  const { x, y } = pixelAt(position, zoom)
  return rectRound(x, y + middleOf(form, rise), reach, reach)
}

/** What a whole row of goods covers. */
export function boxOfRow({ position, length }: Post, zoom: number, rise: number): PixelRect {
  const { x, y } = pixelAt(position, zoom)
  return rectRound(x, y + middleOf('goods', rise), (length * labelMetrics.iconPitch) / 2, 11)
}

/** Half a mark's size and the room that it keeps. */
const reach = labelMetrics.badgeSize / 2 + 1.5

/** Pixels from a position down to the middle of what stands there; `rise` lifts badges off the name below them. */
export function middleOf(form: Post['form'], rise: number): number {
  if (form === 'pin') return -labelMetrics.pinRise
  return form === 'badge' ? -rise : rise === 0 ? 0 : labelMetrics.iconsDrop
}
