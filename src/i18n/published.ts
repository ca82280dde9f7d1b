import type { Text } from '../domain/model.ts'

/** What a file says of itself once it has left its page; the rows of tables carry the English. */
export const fileNotes = {
  about: {
    en: 'The Sahel Atlas shows what published texts say. It measures neither crime nor effort, and it is not a product of the United Nations.',
    fr: 'L’Atlas du Sahel montre ce que disent des textes publiés. Il ne mesure ni la criminalité ni les efforts déployés et n’est pas un produit de l’Organisation des Nations Unies.',
    ar: 'يعرض أطلس الساحل ما تقوله نصوص منشورة. وهو لا يقيس الجريمة ولا الجهود المبذولة، وليس من منتجات الأمم المتحدة.',
    pt: 'O Atlas do Sahel mostra o que dizem textos publicados. Não mede a criminalidade nem os esforços e não é um produto das Nações Unidas.',
  },
  rights: {
    en: 'Quotes and titles of sources are © their publishers and reproduced to show the sentence. Outlines: Natural Earth (public domain), adapted.',
    fr: 'Citations et titres des sources : © leurs éditeurs, reproduits pour montrer la phrase. Contours : Natural Earth (domaine public), adaptés.',
    ar: 'حقوق الاقتباسات وعناوين المصادر محفوظة لناشريها ©، وقد استُنسخت لعرض الجملة. الخطوط الخارجية: Natural Earth (ملك عام)، بتصرف.',
    pt: 'As citações e os títulos das fontes são © dos respetivos editores e são reproduzidos para mostrar a frase. Contornos: Natural Earth (domínio público), adaptados.',
  },
  boundaries: {
    en: 'The boundaries, names and designations in this file imply no opinion on the legal status of any country, territory, city or area, or on the delimitation of its frontiers.',
    fr: 'Les frontières, les noms et les appellations figurant dans ce fichier n’impliquent aucune prise de position quant au statut juridique des pays, territoires, villes ou zones, ni quant au tracé de leurs frontières.',
    ar: 'لا تنطوي الحدود والأسماء والتسميات الواردة في هذا الملف على أي رأي بشأن المركز القانوني لأي بلد أو إقليم أو مدينة أو منطقة، أو بشأن تعيين حدود أي منها.',
    pt: 'As fronteiras, os nomes e as designações constantes deste ficheiro não implicam qualquer opinião sobre o estatuto jurídico de qualquer país, território, cidade ou zona, nem sobre a delimitação das suas fronteiras.',
  },
} as const satisfies Readonly<Record<string, Text>>
