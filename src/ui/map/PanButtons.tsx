import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Move } from 'lucide'
import { useId, useState } from 'react'
import { useSpeech } from '../parts/atlas-context.ts'
import { drawn } from '../parts/drawn-icon.tsx'
import { type MapControls, panStep } from './map-steps.ts'

const MoveIcon = drawn(Move)

/** Where each button leads, as the map lies: north up in every language. */
const ways = [
  { name: 'panNorth', className: 'north', Icon: drawn(ArrowUp), right: 0, down: -panStep },
  { name: 'panWest', className: 'west', Icon: drawn(ArrowLeft), right: -panStep, down: 0 },
  { name: 'panEast', className: 'east', Icon: drawn(ArrowRight), right: panStep, down: 0 },
  { name: 'panSouth', className: 'south', Icon: drawn(ArrowDown), right: 0, down: panStep },
] as const

interface PanButtonsProps {
  readonly panBy: MapControls['panBy']
}

/** Moves the map by presses, for those who cannot drag: put away behind one button, since most can. */
export function PanButtons({ panBy }: PanButtonsProps) {
  const { t } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <div className="pan">
      <button
        type="button"
        aria-label={t('panMap')}
        title={t('panMap')}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <MoveIcon />
      </button>
      <fieldset className="pan-ways" id={id} dir="ltr" hidden={!isOpen} aria-label={t('panMap')}>
        {ways.map(({ name, className, Icon, right, down }) => (
          <button
            type="button"
            key={name}
            className={className}
            aria-label={t(name)}
            title={t(name)}
            onClick={() => panBy(right, down)}
          >
            <Icon />
          </button>
        ))}
      </fieldset>
    </div>
  )
}
