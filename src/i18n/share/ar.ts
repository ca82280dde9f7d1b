import type { MessagesOf } from '../messages.ts'
import type { shareEn } from './en.ts'

export const shareAr: MessagesOf<typeof shareEn> = {
  // Link
  shareLink: 'الرابط',

  // Cite
  shareCite: 'الاستشهاد',

  // Download
  shareDownload: 'التنزيل',

  // Picture
  sharePicture: 'الصورة',
}
