import type { MessagesOf } from '../messages.ts'
import type { shareEn } from './en.ts'

export const shareAr: MessagesOf<typeof shareEn> = {
  // Link
  shareLink: 'الرابط',

  // Cite
  shareCite: 'الاستشهاد',

  // Download
  shareDownload: 'التنزيل',
  downloadRecords: 'السجلات',
  downloadShown: 'المعروضة الآن',
  downloadEverything: 'كلها',
  downloadCsv: 'جداول (CSV)',
  downloadCsvFor: 'لبرنامجي Excel وLibreOffice وللإحصاء: صف لكل سجل، مع مصادره وعباراتها وعناوينها.',
  downloadGeojson: 'طبقات خرائط (GeoJSON)',
  downloadGeojsonFor:
    'لبرنامجي QGIS وArcGIS ولخرائط الإنترنت: الأماكن والأسهم، مع درجة دقة كل تدفق والمقاطع التي يستند إليها كل سجل.',
  downloadJson: 'بيانات (JSON)',
  downloadJsonFor: 'للبرامج: السجلات كما هي محفوظة تماماً، مع كل ما تستند إليه، ليُعاد تحميلها دون أي تغيير.',
  downloadPackage: 'حزمة بيانات (ZIP)',
  downloadPackageFor:
    'للحفظ والبحث: جميع هذه الملفات، مع وصف كل حقل ووصف الحقوق (Frictionless Data Package). ولا تُدرج النصوص الكاملة إلا حيث تسمح حقوقها بذلك، وإلا فالاقتباسات والعناوين.',
  downloadOne: 'تنزيل ملف {format}',
  downloadAbout: 'نحو {size}',
  downloadSemicolons:
    'فواصل منقوطة بين الأعمدة: لبرنامج Excel على حاسوب مضبوط على الفرنسية أو العربية أو البرتغالية',
  downloadNothing: '{what}: لا شيء معروض، فلا يوجد ما يمكن تنزيله.',
  downloadNoRecords:
    'لا شيء معروض، فلا يوجد ما يمكن تنزيله. يُرجى اختيار «كلها» أو توسيع التواريخ أو التصفية.',
  downloadMaking: 'يجري إعداد الملف {name}…',
  downloadMade: 'الملف {name} جاهز ({size}) وقد سُلّم إلى المتصفح.',
  downloadFailed:
    'تعذّر إعداد الملف {name}، لأن جزءاً من البيانات لم يُحمّل. يُرجى التحقق من الاتصال والمحاولة من جديد.',
  downloadAllRecords: 'جميع سجلات هذا الإصدار.',
  downloadNote:
    '{data}. ويذكر كل ملف ذلك، ولمن تعود النصوص، وأن حدوده لا تنطوي على أي رأي. والأسماء بلغة هذه الصفحة، والعناوين والملخصات باللغات الأربع.',

  // Picture
  sharePicture: 'الصورة',
}
