import { keep, kept } from './kept.ts'

const key = 'sahel-atlas-keys-key'

/** Whether the question mark opens the list of the keys: it does, until this browser's reader turns it off. */
export const isKeysKeyOn = (): boolean => kept(key) !== 'off'

export const turnKeysKey = (isOn: boolean): void => keep(key, isOn ? null : 'off')
