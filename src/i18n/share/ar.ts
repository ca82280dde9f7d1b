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

  // Embed
  shareEmbed: 'تضمين',
  embedWhat:
    'يضع هذا العرض في صفحة من صفحاتكم: ألصقوا الشفرة حيث ينبغي أن تظهر الخريطة. لا يحتاج إلى مفتاح، ولا يضع ملفات تعريف ارتباط، ولا يتصل بأي خادم آخر.',
  embedManner: 'الخريطة',
  embedInteractive: 'خريطة تفاعلية',
  embedStill: 'صورة ثابتة',
  embedStillHelp: 'تُحمَّل أسرع وتعرض المنطقة كلها دائماً؛ وتُفتح السجلات من القائمة أو في الأطلس.',
  embedBeside: 'ما يظهر مع الخريطة',
  embedTimeline: 'الخط الزمني',
  embedList: 'قائمة السجلات',
  embedLanguage: 'اللغة',
  embedVisitor: 'لغة متصفح الزائر',
  embedHeight: 'الارتفاع بالبكسل',
  embedHeightFault: 'أدخلوا عدداً صحيحاً من {least} إلى {most}. تحتفظ الشفرة بالقيمة {height}.',
  embedTitle: 'العنوان، لقارئات الشاشة',
  embedCode: 'الشفرة المراد لصقها',
  embedCopy: 'نسخ الشفرة',
  embedCopyFailed: 'لم يسمح المتصفح للأطلس بالنسخ. الشفرة محددة: انسخوها بأنفسكم.',
  embedOwnDevice:
    'يعمل هذا الأطلس على جهازكم أنتم، ولذلك سيبقى الإطار فارغاً عند غيركم. افتحوا الأطلس في عنوانه العام وخذوا الشفرة من هناك.',
  embedPreview: 'معاينة',
  embedDevelopers: 'للمطورين',
  embedPolicy: 'إذا كان موقعكم يرسل سياسة أمن المحتوى (CSP)، فيجب أن تسمح بالإطار:',
  embedMessages:
    'يمكن للصفحة المحيطة بالإطار أن ترسل إليه رسالتين بواسطة postMessage. ويُتجاهل كل ما عداهما، وكل ما يأتي من نافذة أخرى.',
  embedReady: 'يعلن الإطار أنه يستمع:',
  embedAskHeight: 'السؤال عن الارتفاع بالبكسل الذي تظهر عنده الخريطة كاملة في هذا الإطار:',
  embedAnswer: 'الجواب:',
  embedSelect: 'تحديد سجل بمعرّفه، كما يرد في العنوان بعد «select=»:',
  embedUnknown: 'الجواب إذا لم يكن هذا السجل في الأطلس:',
}
