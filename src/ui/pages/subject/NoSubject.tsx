import { PageFrame } from '../PageFrame.tsx'
import { usePageSpeech } from '../use-page-speech.ts'

interface NoSubjectProps {
  /** What kind of thing the page would be about. */
  readonly sort: string
  readonly id: string | null
}

/** The page of an address that names nothing, or nothing that the atlas holds. */
export function NoSubject({ sort, id }: NoSubjectProps) {
  const { p } = usePageSpeech()
  return (
    <PageFrame title={sort}>
      <p role="alert">{id === null ? p('subjectMissing') : p('subjectUnknown', { id })}</p>
    </PageFrame>
  )
}
