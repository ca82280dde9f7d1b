import { spawnSync } from 'node:child_process'

/** Whether a program is on this machine: what needs one that is absent is skipped, and says so. */
export const isPresent = (program: string): boolean => spawnSync(program, ['--version']).error === undefined
