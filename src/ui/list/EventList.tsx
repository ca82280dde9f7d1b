import { Later, ListBody } from '../app/Later.tsx'
import { useSpeech } from '../parts/atlas-context.ts'
import { Disclosure } from '../parts/Disclosure.tsx'

/** All that the map says, as text: the same records, the same actions. */
export function EventList() {
  const { t } = useSpeech()
  return (
    <Disclosure panel="list" id="events" region={t('regionEvents')} title={t('listButton')}>
      <Later>
        <ListBody />
      </Later>
    </Disclosure>
  )
}
