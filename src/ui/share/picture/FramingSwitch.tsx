import { Switch } from '../../pages/records/Switch.tsx'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import type { FramingName } from './use-picture-content.ts'

interface FramingSwitchProps {
  readonly value: FramingName
  readonly onChange: (framing: FramingName) => void
}

/** What of the map is shown: that of the screen, or the whole region. */
export function FramingSwitch({ value, onChange }: FramingSwitchProps) {
  const { p } = usePageSpeech()
  return (
    <Switch
      legend={p('pictureFraming')}
      value={value}
      options={[
        ['screen', p('pictureAsScreen')],
        ['region', p('pictureWhole')],
      ]}
      onChange={onChange}
    />
  )
}
