import fc from 'fast-check'
import type { Position } from '../../src/domain/model.ts'
import type { Post } from '../../src/domain/posts.ts'

/** A pin in Bamako of which a test changes what it is about. */
export const post = (change: Partial<Post> = {}): Post => ({
  place: 'bamako',
  position: [-8, 12.65],
  form: 'pin',
  records: ['workshop'],
  length: 1,
  ...change,
})

export const anyPosition: fc.Arbitrary<Position> = fc.tuple(
  fc.integer({ min: -260, max: 250 }).map((tenths) => tenths / 10),
  fc.integer({ min: 30, max: 290 }).map((tenths) => tenths / 10),
)

/** Up to forty posts in the frame, each at a place of its own. */
export const anyPosts: fc.Arbitrary<readonly Post[]> = fc
  .array(
    fc.record({
      position: anyPosition,
      form: fc.constantFrom('pin' as const, 'badge' as const, 'goods' as const),
      length: fc.integer({ min: 1, max: 11 }),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    list.map(({ position, form, length }, index) =>
      post({
        place: `p${index}`,
        position,
        form,
        records: Array.from({ length }, (_, one) => `r${index}-${one}`),
        length: form === 'goods' ? length : 1,
      }),
    ),
  )
