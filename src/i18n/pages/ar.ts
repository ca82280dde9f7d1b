import type { PageMessages } from '../messages.ts'

export const pagesAr: PageMessages = {
  aboutIs: 'ما هو الأطلس، وما ليس هو',
}
