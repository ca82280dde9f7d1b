import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { PageName } from '../../../src/domain/view.ts'
import { PageHost } from '../../../src/ui/pages/PageHost.tsx'
import { claim, dataset, event, evidence, flow, source, timing } from '../../support/atlas-builder.ts'
import { axeFaults } from '../../support/axe.ts'
import { show } from '../../support/show.tsx'

const actor = { short: null, kind: 'organisation', country: null, partOf: null } as const
const atlas = dataset({
  actors: {
    union: { ...actor, id: 'union' },
    office: { ...actor, id: 'office', country: 'MLI', partOf: 'union' },
  },
  events: [
    event({
      id: 'training',
      kind: 'training',
      when: timing('2018'),
      organisers: ['office'],
      countries: ['MLI'],
    }),
    event({ id: 'workshop', when: timing('2017'), themes: ['drugs'], places: ['bamako'] }),
    event({ id: 'seminar', when: timing('2016'), countries: ['MLI'], sources: ['other'] }),
  ],
  flows: [flow({ id: 'cocaine', asOf: timing('2019'), area: ['MLI'] })],
})
const claims = {
  training: [
    claim({ id: 'c1', fields: ['/title'] }),
    claim({ id: 'c2', fields: ['/countries'] }),
    claim({ id: 'c3', fields: ['/organisers/0'] }),
  ],
  seminar: [claim({ id: 'c1', source: 'other', fields: ['/title'] })],
}
const sources = {
  page: source(),
  other: source({ id: 'other', kind: 'reference', title: 'Un article', language: 'fr', checked: '2026-11' }),
}

async function open(name: PageName, of: string | null, parts: Parameters<typeof show>[1] = {}) {
  const shown = await show(<PageHost />, {
    dataset: atlas,
    evidence: evidence(claims, {}, sources),
    ...parts,
    view: { page: { name, of }, ...parts.view },
  })
  await screen.findByRole('heading', { level: 2 })
  return shown
}
const titles = () => [...document.querySelectorAll('.row-title')].map((one) => one.textContent)
const row = (title: string) => screen.getByRole('button', { name: new RegExp(`^${title}`) })

describe('the page of a country', () => {
  it('holds all records that name it, by kind and date, and says which are on show now', async () => {
    const { doing } = await open('country', 'MLI')
    expect(screen.getByRole('heading', { level: 2, name: 'MLI' })).toBeDefined()
    expect(titles()).toEqual(['Seminar', 'Workshop', 'Training', 'Cocaine'])
    expect(screen.getByText('4 records name it')).toBeDefined()
    await doing((state) => state.setFacet('kind', ['training']))
    expect(titles()).toHaveLength(4)
    expect(screen.getByText(/2 on show now/)).toBeDefined()
    expect(row('Seminar').textContent).toContain('not on show now')
    expect(row('Training').textContent).not.toContain('not on show now')
  })

  it('opens a record at the claim that names it, and says in which field', async () => {
    const { user, view } = await open('country', 'MLI')
    expect(row('Training').textContent).toContain('Taking part')
    expect(row('Cocaine').textContent).toContain('Area')
    await user.click(row('Training'))
    expect(view()).toMatchObject({ select: 'training', claim: 'c2' })
    expect(row('Training').getAttribute('aria-current')).toBe('true')
  })

  it('leads to its authorities, these back to it and to what they are part of', async () => {
    const { user, view } = await open('country', 'MLI')
    await user.click(await screen.findByRole('link', { name: 'Office' }))
    expect(view().page).toEqual({ name: 'actor', of: 'office' })
    await screen.findByRole('heading', { level: 2, name: 'Office' })
    await user.click(row('Training'))
    expect(view().claim).toBe('c3')
    await user.click(screen.getByRole('link', { name: 'Union' }))
    await screen.findByRole('heading', { level: 2, name: 'Union' })
    expect(screen.getByText('No record of the atlas names it.')).toBeDefined()
    await user.click(screen.getByRole('link', { name: 'Office' }))
    await user.click(await screen.findByRole('link', { name: 'MLI' }))
    expect(view().page).toEqual({ name: 'country', of: 'MLI' })
  })
})

it('the page of a theme filters by it', async () => {
  const { user, view } = await open('theme', 'drugs')
  expect(titles()).toEqual(['Workshop', 'Cocaine'])
  await user.click(screen.getByRole('button', { name: 'Show only this' }))
  expect(view()).toMatchObject({ theme: ['drugs'], page: null })
})

it('the page of a source names its publisher, the way out and the records that rest on it', async () => {
  const { user, view } = await open('source', 'other')
  expect(screen.getByRole('heading', { level: 2, name: 'Un article' }).querySelector('bdi')?.lang).toBe('fr')
  expect(screen.getByText(/in French .* checked against the page in November 2026/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Open the page: example.org' })).toBeDefined()
  expect(screen.getByRole('link', { name: 'A page on borders' })).toBeDefined()
  await user.click(row('Seminar'))
  expect(view()).toMatchObject({ select: 'seminar', claim: 'c1' })
})

describe('a page about nothing that the atlas holds', () => {
  it.each([
    ['country', 'ZZZ'],
    ['country', 'bamako'],
    ['country', '__proto__'],
    ['actor', 'nobody'],
    ['actor', 'constructor'],
    ['theme', 'toString'],
    ['source', 'gone'],
    ['source', '__proto__'],
  ] as const)('says so: %s/%s', async (name, of) => {
    await open(name, of)
    expect((await screen.findByRole('alert')).textContent).toContain(`“${of}”`)
    expect(titles()).toEqual([])
  })

  it.each(['country', 'actor', 'theme', 'source'] as const)('says so where %s is not named', async (name) => {
    await open(name, null)
    expect((await screen.findByRole('alert')).textContent).toContain('does not say what the page is about')
  })
})

describe('about and accessibility', () => {
  it('lists all sources by publisher, once they are loaded, each with a page of its own', async () => {
    const { user, view } = await open('about', null)
    await user.click(await screen.findByText('Show all 2 sources, by publisher'))
    const group = within(screen.getByRole('region', { name: 'The agency' }))
    expect(group.getAllByRole('listitem')).toHaveLength(2)
    expect(screen.getByRole('link', { name: 'events.csv' }).getAttribute('href')).toBe('./data/events.csv')
    await user.click(group.getByRole('link', { name: 'Un article' }))
    expect(view().page).toEqual({ name: 'source', of: 'other' })
  })

  it('says what is tested and what is missing', async () => {
    await open('accessibility', null)
    expect(screen.getByText(/No screen reader .* has been tried by hand/)).toBeDefined()
  })
})

it('axe finds nothing in any of the pages, in English and Arabic', async () => {
  for (const language of ['en', 'ar'] as const) {
    for (const [name, of] of [
      ['country', 'MLI'],
      ['actor', 'office'],
      ['theme', 'drugs'],
      ['source', 'other'],
      ['source', 'gone'],
      ['about', null],
      ['accessibility', null],
    ] as const) {
      const { unmount } = await open(name, of, { language })
      expect(await axeFaults(), `${name} in ${language}`).toEqual([])
      unmount()
    }
  }
}, 30_000)
