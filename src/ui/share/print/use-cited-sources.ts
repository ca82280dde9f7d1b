import { useMemo } from 'react'
import { unique } from '../../../domain/collections.ts'
import type { AtlasRecord, Evidence, Source } from '../../../domain/model.ts'

export interface CitedSources {
  readonly sources: readonly Source[]
  /** By source id, beginning with 1. */
  readonly numbers: ReadonlyMap<string, number>
}

/** The sources of some records, numbered in the order in which the records name them. */
export function useCitedSources(records: readonly AtlasRecord[], evidence: Evidence): CitedSources {
  return useMemo(() => {
    const ids = unique(records.flatMap((record) => record.sources))
    const sources = ids.flatMap((id) => evidence.sources[id] ?? [])
    return { sources, numbers: new Map(sources.map(({ id }, index) => [id, index + 1])) }
  }, [records, evidence])
}
