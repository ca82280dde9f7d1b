import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useDrawing } from '../../src/ui/map/use-drawing.ts'
import { dataset, event, firstDay, timing } from '../support/atlas-builder.ts'
import { show } from '../support/show.tsx'

const Pins = () => <p>pins: {useDrawing().pins.length}</p>
const atlas = dataset({ events: [event({ when: timing('2017'), places: ['bamako'] })] })

it('the drawing follows what is on show once the rest has been painted', async () => {
  const { doing } = await show(<Pins />, { dataset: atlas })
  expect(screen.getByText('pins: 1')).toBeDefined()
  await doing((state) => state.setFrom(firstDay('2019')))
  expect(screen.getByText('pins: 1')).toBeDefined()
  expect(await screen.findByText('pins: 0')).toBeDefined()
})
