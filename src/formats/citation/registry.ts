import { bibtex } from './bibtex.ts'
import { cslJson } from './csl-json.ts'
import type { CitedItem } from './item.ts'
import { ris } from './ris.ts'

interface CitationFile {
  /** What programs call it; the same in every language. */
  readonly name: string
  readonly extension: string
  readonly mediaType: string
  readonly write: (item: CitedItem) => string
}

/** What programs that keep references read; one line a format. */
export const citationFiles = [
  { name: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex;charset=utf-8', write: bibtex },
  {
    name: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems;charset=utf-8',
    write: ris,
  },
  {
    name: 'CSL-JSON',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
] as const satisfies readonly CitationFile[]
