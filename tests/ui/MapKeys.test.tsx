import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { pixelOf } from '../../src/domain/camera.ts'
import type { MountedMap } from '../../src/map/options.ts'
import { HoverCaption } from '../../src/ui/map/HoverCaption.tsx'
import { MapButtons } from '../../src/ui/map/MapButtons.tsx'
import { MarkRing } from '../../src/ui/map/MarkRing.tsx'
import { mapHelpId, useMapKeys } from '../../src/ui/map/use-map-keys.ts'
import { useMarkWords } from '../../src/ui/map/use-mark-words.ts'
import { dataset, event, timing } from '../support/atlas-builder.ts'
import { axeFaults } from '../support/axe.ts'
import { show } from '../support/show.tsx'

const camera = { zoom: 5, latitude: 14, longitude: -2 }
const size = { width: 1200, height: 700 }
const boxes = { size, free: { x: 0, y: 0, ...size }, heads: [], home: camera, labelSize: 12 }

/** A map that draws nothing and stands still. */
function standIn(element: HTMLElement): MountedMap {
  const nothing = () => undefined
  return {
    element,
    paint: nothing,
    setLanguage: nothing,
    setTextSize: nothing,
    setLook: nothing,
    moveTo: nothing,
    zoomBy: nothing,
    panBy: nothing,
    camera: () => camera,
    pixelOf: (position) => pixelOf(camera, size, position),
    resize: nothing,
    remove: nothing,
  }
}

const controls = { zoomBy: vi.fn(), panBy: vi.fn(), goHome: vi.fn() }

function MapByKeys() {
  const [map, setMap] = useState<MountedMap | null>(null)
  const mark = useMapKeys(map, controls, boxes)
  const words = useMarkWords(mark)
  return (
    <section aria-label="Map">
      <p id={mapHelpId}>Help</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is given its role by the hook */}
      <div tabIndex={0} ref={(element) => setMap((was) => was ?? (element && standIn(element)))} />
      <HoverCaption mark={words} />
      <MarkRing mark={mark} words={words} />
      <MapButtons controls={controls} />
    </section>
  )
}

const atlas = dataset({
  events: [
    event({ id: 'north', when: timing('2017'), places: ['niamey'] }),
    event({ id: 'south', when: timing('2018'), places: ['bamako'] }),
    event({ id: 'also-south', when: timing('2018'), places: ['bamako'] }),
  ],
})

async function onTheMap() {
  const shown = await show(<MapByKeys />, { dataset: atlas })
  const map = screen.getByRole('application', { name: 'Map' })
  map.focus()
  return { ...shown, map, heard: () => screen.getByRole('log').textContent }
}

it('N goes from mark to mark in reading order and round, and says each; Shift and N goes back', async () => {
  const { user, heard, store } = await onTheMap()
  const said: (string | null)[] = []
  for (let press = 0; press < 3; press++) {
    await user.keyboard('n')
    said.push(heard())
  }
  expect(said[0]).toMatch(/^Niamey: North/)
  expect(said[1]).toBe('Bamako: 2 records here')
  expect(said[2]).toBe(said[0])
  expect(store.getState().hovered).toBe('north')
  await user.keyboard('{Shift>}N{/Shift}')
  expect(heard()).toBe(said[1])
})

it('the mark is ringed and named in the caption until it is left', async () => {
  const { user, container, store } = await onTheMap()
  await user.keyboard('n')
  expect(container.querySelectorAll('.mark-ring')).toHaveLength(1)
  expect(container.querySelector('.hover-caption')?.textContent).toMatch(/^Niamey: North/)
  await user.keyboard('{Escape}')
  expect(container.querySelectorAll('.mark-ring, .hover-caption')).toHaveLength(0)
  expect(store.getState().hovered).toBeNull()
})

it('Enter opens the record of the mark, or offers those that it holds', async () => {
  const { user, view, store } = await onTheMap()
  await user.keyboard('{Enter}')
  expect(view().select).toBeNull()
  await user.keyboard('n{Enter}')
  expect(view().select).toBe('north')
  await user.keyboard('n{Enter}')
  expect(store.getState().choice?.records).toEqual(['south', 'also-south'])
})

it('a mark that the window leaves out is left', async () => {
  const { user, container, doing } = await onTheMap()
  await user.keyboard('n')
  await doing((state) => state.setFrom(timing('2018').span.start))
  await vi.waitFor(() => expect(container.querySelectorAll('.mark-ring')).toHaveLength(0))
})

it('arrows move the map, plus and minus zoom, Home shows the whole region, and the ring steps aside', async () => {
  const { user, container } = await onTheMap()
  await user.keyboard('n{ArrowLeft}+-{Home}')
  expect(controls.panBy).toHaveBeenLastCalledWith(-100, 0)
  expect(controls.zoomBy.mock.calls).toEqual([[0.75], [-0.75]])
  expect(controls.goHome).toHaveBeenCalledOnce()
  expect(container.querySelectorAll('.mark-ring')).toHaveLength(0)
})

it('what a drag does can be done by presses', async () => {
  const { user } = await show(<MapByKeys />, { dataset: atlas })
  const opener = screen.getByRole('button', { name: 'Move the map' })
  expect(screen.queryByRole('button', { name: 'Move north' })).toBeNull()
  await user.click(opener)
  expect(opener.getAttribute('aria-expanded')).toBe('true')
  await user.click(screen.getByRole('button', { name: 'Move north' }))
  expect(controls.panBy).toHaveBeenLastCalledWith(0, -100)
})

it('has nothing that axe finds wrong', async () => {
  const { user } = await onTheMap()
  await user.keyboard('n')
  await user.click(screen.getByRole('button', { name: 'Move the map' }))
  expect(await axeFaults()).toEqual([])
})
