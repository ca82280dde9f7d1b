import type { ComponentType } from 'react'
import type { PageName } from '../../domain/view.ts'
import type { MessageKey } from '../../i18n/messages.ts'

export interface PageProps {
  /** What the page is about, where it is about one thing: the part of the address after the page's name. */
  readonly of: string | null
}

interface PageEntry {
  /** What the menu calls it; null for a page that is reached from what it is about. */
  readonly title: Extract<MessageKey, `page${string}`> | null
  readonly load: () => Promise<ComponentType<PageProps>>
}

/** One line a page. Each loads, with the words of the pages, when it is first opened. */
export const pages: Readonly<Record<PageName, PageEntry>> = {
  table: {
    title: 'pageTable',
    load: async () => (await import('./table/TablePage.tsx')).TablePage,
  },
  matrix: {
    title: 'pageMatrix',
    load: async () => (await import('./matrix/MatrixPage.tsx')).MatrixPage,
  },
  delegation: {
    title: 'pageDelegation',
    load: async () => (await import('./delegation/DelegationPage.tsx')).DelegationPage,
  },
  compare: {
    title: 'pageCompare',
    load: async () => (await import('./compare/ComparePage.tsx')).ComparePage,
  },
  about: {
    title: 'pageAbout',
    load: async () => (await import('./about/AboutPage.tsx')).AboutPage,
  },
  accessibility: {
    title: 'pageAccessibility',
    load: async () => (await import('./about/AccessibilityPage.tsx')).AccessibilityPage,
  },
  keys: {
    title: 'pageKeys',
    load: async () => (await import('./keys/KeysPage.tsx')).KeysPage,
  },
  country: {
    title: null,
    load: async () => (await import('./subject/CountryPage.tsx')).CountryPage,
  },
  actor: {
    title: null,
    load: async () => (await import('./subject/ActorPage.tsx')).ActorPage,
  },
  theme: {
    title: null,
    load: async () => (await import('./subject/ThemePage.tsx')).ThemePage,
  },
  source: {
    title: null,
    load: async () => (await import('./subject/SourcePage.tsx')).SourcePage,
  },
}
