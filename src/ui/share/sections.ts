import { type ComponentType, lazy } from 'react'
import type { PageMessageKey } from '../../i18n/messages.ts'

interface SectionEntry {
  readonly title: Extract<PageMessageKey, `share${string}`>
  readonly Section: ComponentType
}

/** One line a way to take the view away. */
export const sections = {
  link: {
    title: 'shareLink',
    Section: lazy(async () => ({ default: (await import('./link/LinkSection.tsx')).LinkSection })),
  },
  embed: {
    title: 'shareEmbed',
    Section: lazy(async () => ({ default: (await import('./embed/EmbedSection.tsx')).EmbedSection })),
  },
  cite: {
    title: 'shareCite',
    Section: lazy(async () => ({ default: (await import('./cite/CiteSection.tsx')).CiteSection })),
  },
  download: {
    title: 'shareDownload',
    Section: lazy(async () => ({
      default: (await import('./download/DownloadSection.tsx')).DownloadSection,
    })),
  },
  picture: {
    title: 'sharePicture',
    Section: lazy(async () => ({ default: (await import('./picture/PictureSection.tsx')).PictureSection })),
  },
  print: {
    title: 'sharePrint',
    Section: lazy(async () => ({ default: (await import('./print/PrintSection.tsx')).PrintSection })),
  },
} as const satisfies Record<string, SectionEntry>

export type SectionName = keyof typeof sections
