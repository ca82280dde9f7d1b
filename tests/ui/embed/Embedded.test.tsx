import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EmbedFoot } from '../../../src/ui/embed/EmbedFoot.tsx'
import { LensNotice } from '../../../src/ui/lens/LensNotice.tsx'
import { PageLink } from '../../../src/ui/parts/PageLink.tsx'
import { dataset, event } from '../../support/atlas-builder.ts'
import { axeFaults } from '../../support/axe.ts'
import { show } from '../../support/show.tsx'

const atlas = dataset({ events: [event({ id: 'one', countries: ['MLI'] })] })
const embedded = { embed: ['map', 'list'] } as const
const country = (
  <PageLink page={{ name: 'country', of: 'MLI' }}>
    <span>Mali</span>
  </PageLink>
)

describe('in a frame of another site', () => {
  it('the foot tells of what data the view is, and leads to it in the whole atlas', async () => {
    const { doing } = await show(<EmbedFoot isReaderShown={false} />, {
      dataset: atlas,
      view: { ...embedded, country: ['MLI'] },
    })
    const out = screen.getByRole<HTMLAnchorElement>('link', { name: 'Open in the Sahel Atlas' })
    expect(out.hash).toBe('#v=1&lang=en&country=MLI')
    expect([out.target, out.rel]).toEqual(['_blank', 'noopener'])
    expect(screen.getByText(new RegExp(`^Data ${atlas.release.version}`))).toBeTruthy()
    expect(screen.getByRole('status').textContent).toBe('')
    await doing((state) => state.select('one'))
    expect(out.hash).toContain('select=one')
    expect(screen.getByRole('status').textContent).not.toBe('')
    expect(await axeFaults()).toEqual([])
  })

  it('a page of the atlas opens in a tab of its own, and the frame stays', async () => {
    const { user, view } = await show(country, { dataset: atlas, view: embedded })
    const link = screen.getByRole<HTMLAnchorElement>('link')
    expect(link.hash).toBe('#v=1&lang=en&page=country/MLI')
    expect(link.target).toBe('_blank')
    await user.click(link)
    expect(view().page).toBeNull()
  })

  it('a lens can be taken off, and opens no page', async () => {
    const { user, view } = await show(<LensNotice />, {
      dataset: atlas,
      view: { ...embedded, lens: ['MLI'] },
    })
    const [states, off] = screen.getAllByRole<HTMLButtonElement>('button')
    expect(states?.disabled).toBe(true)
    if (off) await user.click(off)
    expect(view().lens).toBeNull()
  })
})

it('in the whole atlas a page opens beside the map', async () => {
  const { user, view } = await show(country, { dataset: atlas })
  await user.click(screen.getByRole('link'))
  expect(view().page).toEqual({ name: 'country', of: 'MLI' })
})
