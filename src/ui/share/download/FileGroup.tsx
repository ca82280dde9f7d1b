import { type ReactNode, useId } from 'react'
import {
  type DownloadSizes,
  type RecordCounts,
  recordsIn,
  sizeAbout,
} from '../../../domain/download-sizes.ts'
import { usePageSpeech } from '../../pages/use-page-speech.ts'
import type { DownloadFile, fileGroups } from './file-groups.ts'
import { sizeInWords } from './size-words.ts'

interface FileGroupProps {
  readonly group: (typeof fileGroups)[number]
  readonly chosen: RecordCounts
  readonly all: RecordCounts
  /** Null until they are loaded, and where they do not come. */
  readonly sizes: DownloadSizes | null
  readonly onSave: (file: DownloadFile) => void
  /** What can be chosen of its files. */
  readonly children?: ReactNode
}

/** The files of one format: what they are for, a button each, and why one has nothing to give. */
export function FileGroup({ group, chosen, all, sizes, onSave, children }: FileGroupProps) {
  const { t, p, language } = usePageSpeech()
  const id = useId()
  const whatOf = ({ holds }: DownloadFile) => t(holds === 'flows' ? 'listFlows' : 'regionEvents')
  const empty = group.files.filter(({ key }) => recordsIn(key, chosen) === 0)
  const reasonOf = (file: DownloadFile) =>
    file.holds ? p('downloadNothing', { what: whatOf(file) }) : p('downloadNoRecords')
  return (
    <li className="download-group">
      <h3>{p(group.title)}</h3>
      <p>{p(group.purpose)}</p>
      <div className="download-files">
        {group.files.map((file) => (
          <button
            key={file.key}
            type="button"
            disabled={empty.includes(file)}
            aria-describedby={empty.includes(file) ? `${id}-${file.key}` : undefined}
            onClick={() => onSave(file)}
          >
            {file.holds ? (
              <span>
                {whatOf(file)} <span className="only-heard">({file.format})</span>
              </span>
            ) : (
              p('downloadOne', { format: file.format })
            )}{' '}
            {sizes && !empty.includes(file) && (
              <span className="download-size">
                {p('downloadAbout', {
                  size: sizeInWords(sizeAbout(file.key, sizes, chosen, all), language),
                })}
              </span>
            )}
          </button>
        ))}
      </div>
      {empty.map((file) => (
        <p className="download-reason" key={file.key} id={`${id}-${file.key}`}>
          {reasonOf(file)}
        </p>
      ))}
      {children}
    </li>
  )
}
