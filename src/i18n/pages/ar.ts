import type { PageMessages } from '../messages.ts'

export const pagesAr: PageMessages = {
  searchPlaces: 'الأماكن',
  searchActors: 'المنظمات والدول',
  searchSources: 'المصادر',
  searchSentences: 'جمل من النصوص',
  searchSuggestions: 'اقتراحات',
  searchShow: {
    zero: 'لا سجلات تتضمن هذه الكلمات',
    one: 'عرض السجل الذي يتضمن هذه الكلمات',
    two: 'عرض السجلين اللذين يتضمنان هذه الكلمات',
    few: 'عرض {count} سجلات تتضمن هذه الكلمات',
    many: 'عرض {count} سجلًا تتضمن هذه الكلمات',
    other: 'عرض {count} سجل تتضمن هذه الكلمات',
  },
  searchNone: 'لا شيء يتضمن «{query}». جرّبوا حروفًا أقل أو كتابة أخرى أو لغة أخرى.',
  searchHeard: {
    zero: 'لا اقتراحات',
    one: 'اقتراح واحد',
    two: 'اقتراحان',
    few: '{count} اقتراحات',
    many: '{count} اقتراحًا',
    other: '{count} اقتراح',
  },

  aboutIs: 'ما هو الأطلس، وما ليس هو',
}
