import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Notice } from '../../src/store/screen.ts'
import { Notices } from '../../src/ui/notices/Notices.tsx'
import { dataset, event } from '../support/atlas-builder.ts'
import { axeFaults } from '../support/axe.ts'
import { show } from '../support/show.tsx'

const all: readonly Notice[] = [
  { code: 'unknown-record', id: 'gone' },
  { code: 'unknown-value', facet: 'theme', id: 'ivory' },
  { code: 'unknown-claim', id: 'c9', record: 'gone' },
  { code: 'link-cut', parts: ['from=spring'] },
  { code: 'later-link' },
  { code: 'no-webgl' },
  { code: 'map-failed' },
  { code: 'load-failed' },
  { code: 'copy-failed' },
]
const open = (notices: readonly Notice[], language: 'en' | 'ar' = 'en') =>
  show(<Notices />, { language }, (store) => {
    for (const notice of notices) store.getState().notify(notice)
  })
const region = () => within(screen.getByRole('region', { name: 'Notices' }))

describe('notices', () => {
  it('are alerts in a region of that name, which is there before the first', async () => {
    const { doing } = await open([])
    expect(region().queryAllByRole('alert')).toEqual([])
    await doing((state) => state.notify({ code: 'no-webgl' }))
    expect(region().getByRole('alert').textContent).toMatch(/WebGL 2 is missing/)
  })

  it('name the id that the data does not hold, and what to do', async () => {
    await open([{ code: 'unknown-record', id: 'gone' }])
    expect(region().getByRole('alert').textContent).toMatch(/“gone”.*Choose another from the list/)
  })

  it('name the filter that asks for what the data does not hold', async () => {
    await open([{ code: 'unknown-value', facet: 'funder', id: 'mars' }])
    expect(region().getByRole('alert').textContent).toContain('“Funded by: mars”')
  })

  it('name the passage that a record does not hold, and the record', async () => {
    await show(<Notices />, { dataset: dataset({ events: [event({ id: 'workshop' })] }) }, (store) =>
      store.getState().notify({ code: 'unknown-claim', id: 'c9', record: 'workshop' }),
    )
    expect(region().getByRole('alert').textContent).toMatch(/record “Workshop” does not hold: “c9”/)
  })

  it('name the parts of a link that could not be read, each in its own order of letters', async () => {
    await open([{ code: 'link-cut', parts: ['from=spring', 'at=1/2'] }])
    expect(region().getByRole('alert').textContent).toContain('\u2066from=spring\u2069, \u2066at=1/2\u2069.')
  })

  it('show an id that looks like HTML as it is', async () => {
    await open([{ code: 'unknown-record', id: '<b>gone</b>' }])
    expect(region().getByRole('alert').textContent).toContain('“<b>gone</b>”')
  })

  it('each say something of their own', async () => {
    await open(all)
    expect(
      new Set(
        region()
          .getAllByRole('alert')
          .map((alert) => alert.textContent),
      ).size,
    ).toBe(all.length)
  })

  it('go away one by one', async () => {
    const { user } = await open([{ code: 'no-webgl' }, { code: 'copy-failed' }])
    const [first] = region().getAllByRole('button', { name: 'Close' })
    if (first) await user.click(first)
    expect(region().getByRole('alert').textContent).toMatch(/did not let the atlas copy/)
  })

  it('of a part that did not come ask for the page anew at what was wanted', async () => {
    history.replaceState(null, '', '/page')
    const { user } = await open([
      { code: 'load-failed', wanted: { select: 'workshop' } },
      { code: 'no-webgl' },
    ])
    await user.click(region().getByRole('button', { name: 'Try again' }))
    expect(location.hash).toBe('#select=workshop')
  })

  it('axe finds nothing in them, in English and Arabic', async () => {
    for (const language of ['en', 'ar'] as const) {
      const { unmount } = await open(all, language)
      expect(await axeFaults()).toEqual([])
      unmount()
    }
  })
})
