import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { touch } from '../../src/domain/boxes.ts'
import { postsOf } from '../../src/domain/drawing-posts.ts'
import { labelMetrics } from '../../src/domain/labels.ts'
import { boxOfPost, groupsAt, type Post } from '../../src/domain/posts.ts'
import { mapSteps, worldSteps } from '../../src/domain/zooms.ts'
import { dataset, event, flow } from '../support/atlas-builder.ts'
import { anyPosts, post } from '../support/posts.ts'

const rise = labelMetrics.badgeRise
const placesAt = (posts: readonly Post[], zoom: number) =>
  groupsAt(posts, zoom, rise).map(({ members }) => members.map(({ place }) => place))

describe('posts', () => {
  it('that would touch stand as one, where the weightiest of them stands', () => {
    const posts = [post({ place: 'bamako' }), post({ place: 'kati', position: [-8, 12.8] })]
    expect(placesAt(posts, 2)).toEqual([['bamako', 'kati']])
    expect(groupsAt(posts, 2, rise)[0]?.anchor.place).toBe('bamako')
  })

  it('come apart where there is room for both', () => {
    const posts = [post({ place: 'bamako' }), post({ place: 'kati', position: [-8, 12.8] })]
    expect(placesAt(posts, 8)).toEqual([['bamako'], ['kati']])
  })

  it('of one country stand apart when its badge is above its name and its goods below', () => {
    const posts = [post({ place: 'MLI', form: 'badge' }), post({ place: 'MLI', form: 'goods' })]
    expect(placesAt(posts, 1)).toEqual([['MLI'], ['MLI']])
  })

  it('in groups never touch those of another group, at any step', () => {
    fc.assert(
      fc.property(
        anyPosts,
        fc.constantFrom(...mapSteps, ...worldSteps),
        fc.constantFrom(0, rise),
        (posts, zoom, up) => {
          const boxes = groupsAt(posts, zoom, up).map(({ anchor }) => boxOfPost(anchor, zoom, up))
          const touching = boxes.filter((box, index) =>
            boxes.slice(index + 1).some((other) => touch(box, other)),
          )
          expect(touching).toEqual([])
        },
      ),
    )
  })

  it('are each in one group', () => {
    fc.assert(
      fc.property(anyPosts, fc.constantFrom(...mapSteps), (posts, zoom) => {
        const grouped = groupsAt(posts, zoom, rise).flatMap(({ members }) => members)
        expect(new Set(grouped)).toEqual(new Set(posts))
        expect(grouped).toHaveLength(posts.length)
      }),
    )
  })
})

describe('the weight of a place', () => {
  const events = [event({ id: 'a', places: ['bamako'] }), event({ id: 'b', places: ['bamako', 'niamey'] })]

  it('is how many records name it: the weightiest comes first', () => {
    const flows = [
      flow({ id: 'f', area: ['NER'] }),
      flow({ id: 'g', area: ['NER'] }),
      flow({ id: 'h', area: ['NER'] }),
    ]
    const atlas = dataset({ events, flows })
    expect(postsOf(atlas, events, flows).map(({ place }) => place)).toEqual(['NER', 'bamako', 'niamey'])
  })

  it('does not change with what is on show, so that groups keep their places', () => {
    const atlas = dataset({ events })
    const later = event({ id: 'c', places: ['niamey'] })
    const all = dataset({ events: [...events, later, event({ id: 'd', places: ['niamey'] })] })
    expect(postsOf(atlas, events, []).map(({ place }) => place)).toEqual(['bamako', 'niamey'])
    expect(postsOf(all, events, []).map(({ place }) => place)).toEqual(['niamey', 'bamako'])
  })

  it('of a row of goods is a button each', () => {
    const flows = [flow({ id: 'f', area: ['NER'] }), flow({ id: 'g', area: ['NER'] })]
    expect(postsOf(dataset({ flows }), [], flows)).toMatchObject([{ form: 'goods', length: 2 }])
  })
})
