import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type DownloadSizes, downloadKeys } from '../../src/domain/download-sizes.ts'
import { ShareButton } from '../../src/ui/share/ShareButton.tsx'
import { dataset, event, flow } from '../support/atlas-builder.ts'
import { axeFaults } from '../support/axe.ts'
import { show } from '../support/show.tsx'

const atlas = dataset({
  events: [event({ countries: ['MLI'] }), event({ id: 'other', countries: ['NER'] })],
  flows: [flow({ legs: [{ from: ['MLI'], to: ['NER'] }] })],
})
const sizes = Object.fromEntries(
  downloadKeys.map((key) => [key, { none: 1000, all: 5000 }]),
) as unknown as DownloadSizes

let made: { readonly name: string; readonly blob: Blob }[] = []
beforeEach(() => {
  made = []
  let blob = new Blob()
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (one: Blob) => {
        blob = one
        return 'blob:file'
      },
      revokeObjectURL: () => undefined,
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    made.push({ name: this.download, blob })
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

async function open(parts: Parameters<typeof show>[1] = {}) {
  const shown = await show(<ShareButton />, { dataset: atlas, sizes, ...parts })
  await shown.user.click(screen.getByRole('button'))
  const dialog = within(await screen.findByRole('dialog'))
  await shown.user.click(dialog.getByRole('tab', { name: /^(?:Download|Télécharger)$/ }))
  await dialog.findAllByRole('heading', { level: 3 })
  return { ...shown, dialog }
}

describe('downloading', () => {
  it('says what each file is for, how many records it will hold and how large it will be', async () => {
    const { dialog, container } = await open()
    expect(dialog.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Tables (CSV)',
      'Map layers (GeoJSON)',
      'Data (JSON)',
      'Data package (ZIP)',
    ])
    dialog.getByText('2 events, 1 flow')
    await dialog.findByRole('button', { name: 'Events (CSV) about 5 kB' })
    expect(await axeFaults(container)).toEqual([])
  })

  it('gives the records on show, says which they are, and that the file is made', async () => {
    const { dialog, user } = await open({ view: { country: ['NER'] } })
    dialog.getByText('1 event, 1 flow')
    await user.click(dialog.getByRole('button', { name: /^Events \(CSV\)/ }))
    await waitFor(() => expect(made).toHaveLength(1))
    expect(made[0]?.name).toBe(`sahel-atlas-${atlas.release.version}-events-selection.csv`)
    expect(dialog.getByRole('status').textContent).toContain('has been handed to the browser')
  })

  it('gives everything once that is chosen', async () => {
    const { dialog, user } = await open({ view: { country: ['NER'] } })
    await user.click(dialog.getByRole('radio', { name: 'Everything' }))
    dialog.getByText('2 events, 1 flow')
    await user.click(dialog.getByRole('button', { name: /^Flows and threats \(GeoJSON\)/ }))
    await waitFor(() => expect(made).toHaveLength(1))
    expect(made[0]?.name).toBe(`sahel-atlas-${atlas.release.version}-flows.geojson`)
  })

  it('gives no file of which nothing is on show, and says why', async () => {
    const { dialog } = await open({ view: { grade: [] } })
    const button = dialog.getByRole<HTMLButtonElement>('button', { name: /^Flows and threats \(CSV\)/ })
    expect(button.disabled).toBe(true)
    const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '')
    expect(reason?.textContent).toBe('Flows and threats: nothing on show, so there is nothing to download.')
  })

  it('speaks the language of the page', async () => {
    const { dialog } = await open({ language: 'fr' })
    await dialog.findByRole('button', { name: /^Événements \(CSV\) environ 5/ })
  })
})
