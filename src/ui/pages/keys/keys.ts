import type { MessageKey, PageMessageKey } from '../../../i18n/messages.ts'

type KeysMessage = Extract<PageMessageKey, `keys${string}` | `cap${string}`>
type Title = Extract<MessageKey, 'regionMap' | 'search' | 'pageTable' | 'pageMatrix'>

/** A key as it is printed, or the message that names it. */
type Cap = KeysMessage | '+' | '−' | 'N' | 'P' | '?' | 'Tab' | 'Ctrl'

interface KeyRow {
  /** Any of these; each is one key, or several held together. */
  readonly keys: readonly (readonly Cap[])[]
  readonly does: KeysMessage
}

interface KeyGroup {
  readonly title: { readonly p: KeysMessage } | { readonly t: Title }
  readonly rows: readonly KeyRow[]
}

const row = (does: KeysMessage, ...keys: readonly (readonly Cap[])[]): KeyRow => ({ keys, does })

const grid: readonly KeyRow[] = [
  row('keysCell', ['capArrows']),
  row('keysCellPage', ['capPageUp'], ['capPageDown']),
  row('keysCellRow', ['capHome'], ['capEnd']),
  row('keysCellAll', ['Ctrl', 'capHome'], ['Ctrl', 'capEnd']),
]

/** All keys that the atlas heeds, by where they act: what the components do, said once. */
export const keyGroups: readonly KeyGroup[] = [
  {
    title: { p: 'keysEverywhere' },
    rows: [
      row('keysTab', ['Tab'], ['capShift', 'Tab']),
      row('keysEscape', ['capEscape']),
      row('keysThis', ['?']),
      row('keysPrint', ['Ctrl', 'P']),
    ],
  },
  {
    title: { t: 'regionMap' },
    rows: [
      row('keysMapMove', ['capArrows']),
      row('keysMapZoom', ['+'], ['−']),
      row('keysMapHome', ['capHome']),
      row('keysMapNext', ['N']),
      row('keysMapPrevious', ['capShift', 'N']),
      row('keysMapOpen', ['capEnter']),
      row('keysMapLeave', ['capEscape']),
    ],
  },
  {
    title: { p: 'keysThumbs' },
    rows: [
      row('keysMonth', ['capArrows']),
      row('keysYear', ['capShift', 'capArrows'], ['capPageUp'], ['capPageDown']),
      row('keysAxis', ['capHome'], ['capEnd']),
    ],
  },
  {
    title: { p: 'keysLanes' },
    rows: [
      row('keysMark', ['capLeftRight']),
      row('keysMarkEnds', ['capHome'], ['capEnd']),
      row('keysMarkOpen', ['capEnter'], ['capSpace']),
    ],
  },
  {
    title: { t: 'search' },
    rows: [
      row('keysSuggestion', ['capUpDown']),
      row('keysSearch', ['capEnter']),
      row('keysSearchLeave', ['capEscape']),
    ],
  },
  {
    title: { t: 'pageTable' },
    rows: [...grid, row('keysTableOpen', ['capEnter'])],
  },
  {
    title: { t: 'pageMatrix' },
    rows: [...grid, row('keysMatrixOpen', ['capEnter'], ['capSpace'])],
  },
  {
    title: { p: 'keysPassages' },
    rows: [
      row('keysPassage', ['capUpDown']),
      row('keysPassageEnds', ['capHome'], ['capEnd']),
      row('keysPassageOpen', ['capEnter'], ['capSpace']),
    ],
  },
]

const printed: ReadonlySet<string> = new Set(['+', '−', 'N', 'P', '?', 'Tab', 'Ctrl'])
export const isPrinted = (cap: Cap): cap is Exclude<Cap, KeysMessage> => printed.has(cap)
