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
  pictureText:
    'تُرسم من جديد مما هو معروض، مع العنوان ومفتاح الخريطة والمقياس والمصادر وبيان إخلاء المسؤولية: للعروض والتقارير والطباعة.',
  pictureFormat: 'الشكل',
  pictureWide: 'شريحة 16:9',
  pictureA4Landscape: 'A4 أفقي',
  pictureA4Portrait: 'A4 عمودي',
  pictureSquare: 'مربع',
  pictureFraming: 'الجزء المعروض من الخريطة',
  pictureAsScreen: 'كما على الشاشة',
  pictureWhole: 'المنطقة كلها',
  pictureTitle: 'عنوان الصورة',
  picturePreview: 'معاينة الصورة. {sentence}',
  pictureSavePng: 'حفظ \u2066PNG {times}×\u2069',
  pictureSaveSvg: 'حفظ SVG',
  pictureCopy: 'نسخ الصورة',
  pictureMaking: 'يجري إعداد الصورة…',
  pictureSaved: 'سُلِّم إلى المتصفح: \u2066{name}\u2069',
  pictureCopied: 'الصورة في الحافظة.',
  pictureTooLarge:
    'لم يتمكن هذا المتصفح من رسم هذا العدد من البكسلات. احفظ ملف PNG بمقياس \u20662×\u2069، أو احفظ ملف SVG الذي يظل واضحاً بأي حجم.',
  pictureFailed: 'لم يتمكن هذا المتصفح من رسم الصورة. احفظ ملف SVG بدلاً منها.',
  pictureCopyFailed: 'لم يسمح المتصفح للأطلس بنسخ الصورة. احفظها بصيغة PNG بدلاً من ذلك.',
  pictureKey: 'مفتاح الخريطة',
  pictureStopped: 'شريط يقطع الخط: موضع اعتراض سلع',
  pictureNumber: 'عدد على الخط: رقم الإفادة في قائمة الأطلس',
  pictureCounted: '× مع عدد على الخط: عدد الإفادات المجمّعة',
  pictureSeveral: 'عدد داخل الرمز: عدد السجلات المجمّعة',
  pictureFamilies: 'إفادات من أنواع متعددة',
  pictureChosen: 'محاط بحلقة: {title}',
  pictureOutlined: 'محدد بخط: دولة يسميها النشاط المختار أو العدسة',
  pictureTie: 'خط رفيع: من مكان النشاط المختار إلى دولة مشارِكة',
  pictureSources: {
    zero: 'مصادر ما هو معروض',
    one: 'مصدر ما هو معروض',
    two: 'مصدرا ما هو معروض',
    few: 'مصادر ما هو معروض ({count})',
    many: 'مصادر ما هو معروض ({count})',
    other: 'مصادر ما هو معروض ({count})',
  },
  pictureMoreSources: {
    zero: 'ولا مصادر أخرى',
    one: 'ومصدر آخر مذكور في الأطلس على العنوان أدناه',
    two: 'ومصدران آخران مذكوران في الأطلس على العنوان أدناه',
    few: 'و{count} مصادر أخرى مذكورة في الأطلس على العنوان أدناه',
    many: 'و{count} مصدراً آخر مذكوراً في الأطلس على العنوان أدناه',
    other: 'و{count} مصدر آخر مذكور في الأطلس على العنوان أدناه',
  },
  pictureUnmarked: {
    zero: 'لكل السجلات المعروضة علامات في هذه الصورة.',
    one: 'ليس لسجل معروض واحد علامة في هذه الصورة: لا يسمي أي مكان، أو يسمي أماكن عند أطرافها أو خارجها فقط.',
    two: 'ليس لسجلين معروضين علامة في هذه الصورة: لا يسميان أي مكان، أو يسميان أماكن عند أطرافها أو خارجها فقط.',
    few: 'ليس لـ{count} سجلات معروضة علامات في هذه الصورة: لا تسمي أي مكان، أو تسمي أماكن عند أطرافها أو خارجها فقط.',
    many: 'ليس لـ{count} سجلاً معروضاً علامات في هذه الصورة: لا تسمي أي مكان، أو تسمي أماكن عند أطرافها أو خارجها فقط.',
    other:
      'ليس لـ{count} سجل معروض علامات في هذه الصورة: لا تسمي أي مكان، أو تسمي أماكن عند أطرافها أو خارجها فقط.',
  },
  pictureScale: '{km} كم في وسط الخريطة',
}
