import type { MessagesOf } from '../messages.ts'
import type { shareEn } from './en.ts'

export const shareFr: MessagesOf<typeof shareEn> = {
  // Link
  shareLink: 'Lien',

  // Cite
  shareCite: 'Citer',

  // Download
  shareDownload: 'Télécharger',

  // Picture
  sharePicture: 'Image',
}
