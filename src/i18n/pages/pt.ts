import type { PageMessages } from '../messages.ts'

export const pagesPt: PageMessages = {
  aboutIs: 'O que o atlas é, e o que não é',
}
