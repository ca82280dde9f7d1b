import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/domain/model.ts'
import type { View } from '../../../src/domain/view.ts'
import { loadPageMessages } from '../../../src/i18n/catalogue.ts'
import { LensNotice } from '../../../src/ui/lens/LensNotice.tsx'
import { ListBody } from '../../../src/ui/list/ListBody.tsx'
import { pages } from '../../../src/ui/pages/registry.ts'
import { dataset, event, evidence, flow, quoting } from '../../support/atlas-builder.ts'
import { axeFaults } from '../../support/axe.ts'
import { show } from '../../support/show.tsx'

const text = 'The workshop brought together Mali and Niger.'
const data = dataset({
  events: [
    event({ id: 'joint', countries: ['MLI', 'NER'], organisers: ['unodc'], funders: ['denmark'] }),
    event({ id: 'wide', countries: ['MLI', 'NER', 'TCD'] }),
    event({ id: 'far', countries: ['KEN'] }),
  ],
  flows: [flow({ id: 'route', legs: [{ from: ['bamako'], to: ['niamey'] }] })],
  actors: {
    unodc: { id: 'unodc', short: 'UNODC', kind: 'organisation', country: null, partOf: null },
    denmark: { id: 'denmark', short: null, kind: 'government', country: 'DNK', partOf: null },
  },
})
const claims = {
  joint: [quoting(text, 'brought together Mali and Niger', { id: 'c2', fields: ['/countries'] })],
}
const Page = await pages.delegation.load()

async function open(view: Partial<View> = {}, language: Language = 'en') {
  await loadPageMessages(language)
  const parts = (
    <>
      <LensNotice />
      <ListBody />
      <Page of={null} />
    </>
  )
  return show(parts, { dataset: data, evidence: evidence(claims), view, language })
}

const fold = (title: string) =>
  screen.getAllByText(title).map((one) => one.closest('details'))[0] as HTMLDetailsElement

describe('the delegation lens', () => {
  it('is put on and taken off with the picker', async () => {
    const { user, view } = await open()
    expect(screen.getByText('No State chosen.')).toBeTruthy()
    await user.selectOptions(screen.getByRole('combobox'), 'NER')
    expect(view().lens).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Add' }))
    expect(view().lens).toEqual(['NER'])
    await user.click(screen.getByRole('button', { name: 'Remove NER' }))
    expect(view().lens).toBeNull()
  })

  it('dims the rows of the list that it leaves out, and hides none', async () => {
    await open({ lens: ['TCD'] })
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
    expect(rows.map(({ dataset: { row, dim } }) => [row, dim])).toEqual([
      ['joint', 'true'],
      ['wide', undefined],
      ['far', 'true'],
      ['route', 'true'],
    ])
  })

  it('is said over the map, where it can be taken off', async () => {
    const { user, view } = await open({ lens: ['MLI', 'NER'] })
    await user.click(screen.getByRole('button', { name: 'Seen through: MLI and NER' }))
    expect(view().page).toEqual({ name: 'delegation', of: null })
    await user.click(screen.getByRole('button', { name: 'Take the lens off' }))
    expect(view().lens).toBeNull()
  })

  it('says with whom, funded by whom and on which flows, each down to its sentence', async () => {
    const { user, view } = await open({ lens: ['NER'] })
    await user.click(within(fold('With which organisations')).getByText('With which organisations'))
    expect(within(fold('With which organisations')).getByText('Unodc')).toBeTruthy()
    await user.click(screen.getByText('Funded by'))
    expect(within(fold('Funded by')).getByText('Denmark')).toBeTruthy()
    expect(within(fold('Flows that name it')).getByText('1')).toBeTruthy()
    await user.click(screen.getByText('Takes part in activities'))
    await user.click(
      await within(fold('Takes part in activities')).findByRole('button', { name: /“brought together/ }),
    )
    expect(view()).toMatchObject({ select: 'joint', claim: 'c2' })
  })

  it('of several States says which activities name them all', async () => {
    await open({ lens: ['MLI', 'TCD'] })
    const together = screen.getByRole('heading', { name: 'All of them together: MLI and TCD' })
    const section = together.closest('section') as HTMLElement
    const shared = within(section).getByText('Activities that name all of them').closest('summary')
    expect(shared?.textContent).toContain('1')
  })

  it.each(['en', 'ar'] as const)('has nothing that axe finds, in %s', async (language) => {
    const { user } = await open({ lens: ['MLI', 'NER'] }, language)
    const [first] = document.querySelectorAll('summary')
    if (first) await user.click(first)
    expect(await axeFaults()).toEqual([])
  })
})
