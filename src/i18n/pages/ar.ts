import type { PageMessages } from '../messages.ts'

export const pagesAr: PageMessages = {
  aboutIs: 'ما هو الأطلس، وما ليس هو',

  tableLabel: 'كل السجلات المعروضة',
  tableColumns: 'الأعمدة',
  tableColumnsKept: 'يُحفظ اختيارك في هذا المتصفح.',
  columnTitle: 'السجل',
  columnKind: 'النوع',
  columnCountries: 'البلدان المذكورة',
  columnNumber: 'الرقم',
  kindFlow: 'تدفق',
  kindThreat: 'تهديد',
}
