import type { PageMessages } from '../messages.ts'

export const pagesFr: PageMessages = {
  aboutIs: 'Ce qu’est l’atlas, et ce qu’il n’est pas',
}
