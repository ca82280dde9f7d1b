import type { MessagesOf } from '../messages.ts'
import type { shareEn } from './en.ts'

export const shareAr: MessagesOf<typeof shareEn> = {
  // Link
  shareLink: 'الرابط',

  // Cite
  shareCite: 'الاستشهاد',
  citeWhat: 'ما يُستشهد به',
  citeView: 'طريقة العرض هذه',
  citeRecord: 'هذا السجل',
  citeClaim: 'هذا الموضع',
  citeSource: 'مصدره',
  citeHint:
    'للاستشهاد بسجل أو بموضع في مصدر أو بالمصدر نفسه، يُرجى اختيار السجل أولاً على الخريطة أو في القائمة.',
  citeEdition: 'الإصدار {version}، بيانات {date}',
  citeSources: 'المصادر',
  citeCitedIn: 'ورد في {text}',
  citeSave: 'حفظ الملف',
  citeSaved: 'حُفظ الملف «{name}».',

  // Download
  shareDownload: 'التنزيل',

  // Picture
  sharePicture: 'الصورة',
}
