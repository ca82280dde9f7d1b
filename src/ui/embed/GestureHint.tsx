import type { RefObject } from 'react'
import { useSpeech } from '../parts/atlas-context.ts'
import { useSharedGestures } from './use-shared-gestures.ts'

/** Tells what the map heeds when the wheel or a finger was left to the page around it; its buttons say the same to all. */
export function GestureHint({ within }: { readonly within: RefObject<HTMLElement | null> }) {
  const { t } = useSpeech()
  const left = useSharedGestures(within)
  if (!left) return null
  const key = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl'
  return (
    <p className="hover-caption" aria-hidden="true">
      {left === 'wheel' ? t('embedWheel', { key }) : t('embedFinger')}
    </p>
  )
}
