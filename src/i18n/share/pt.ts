import type { MessagesOf } from '../messages.ts'
import type { shareEn } from './en.ts'

export const sharePt: MessagesOf<typeof shareEn> = {
  // Link
  shareLink: 'Ligação',

  // Cite
  shareCite: 'Citar',

  // Download
  shareDownload: 'Descarregar',

  // Picture
  sharePicture: 'Imagem',
}
