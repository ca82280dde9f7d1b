import type { Matrix } from '../../../domain/matrix.ts'
import { screenSentence } from '../../../i18n/screen-sentence.ts'
import { sharedAddress } from '../../../services/address-bar.ts'
import { download } from '../../../services/download.ts'
import { useScreenFacts } from '../../header/use-screen-facts.ts'
import { useAtlasStore } from '../../parts/atlas-context.ts'
import { titleOf } from '../../parts/record-words.ts'
import { nameOf } from '../records/names.ts'
import { usePageSpeech } from '../use-page-speech.ts'

/** Saves the matrix in the form that is shown, in the language on show. The writer of the file loads when it is asked for. */
export function useMatrixCsv(matrix: Matrix, form: 'grid' | 'table'): () => void {
  const speech = usePageSpeech()
  const store = useAtlasStore()
  const facts = useScreenFacts()
  const { t, p, language } = speech
  const save = async () => {
    const { matrixCsv, matrixPairsCsv } = await import('../../../formats/matrix-csv.ts')
    const state = store.getState()
    const { release } = state.dataset
    const write = form === 'grid' ? matrixCsv : matrixPairsCsv
    const text = write(matrix, {
      state: p('matrixState'),
      code: p('matrixCode'),
      other: matrix.columnsAre === 'states' ? p('matrixWith') : t('fieldTheme'),
      number: p('matrixNumber'),
      records: p('matrixRecords'),
      none: p('matrixNone', { count: matrix.sources }),
      nameOf: (id) => nameOf(id, speech),
      titleOf: (id) => titleOf({ id }, speech),
      about: {
        [p('fileData')]: t('dataOf', release),
        [p('fileShown')]: screenSentence(facts, language, t),
        [p('fileAddress')]: sharedAddress(state.view, state.homeLanguage),
        [p('fileAbout')]: t('introNot'),
      },
    })
    download(`sahel-atlas-${matrix.columnsAre}-${release.version}.csv`, 'text/csv;charset=utf-8', text)
  }
  return () => {
    save().catch(() => store.getState().notify({ code: 'load-failed' }))
  }
}
