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

/** What a data package says of itself in its README and of rights, beside `fileNotes`. */
export const packageNotes = {
  files: {
    en: 'The folder data holds the records as tables (CSV), as map layers (GeoJSON) and as one file that can be loaded again unchanged (atlas.json). The folder schema says what each field means. datapackage.json describes them all (Frictionless Data Package, version 2).',
    fr: 'Le dossier data contient les données sous forme de tableaux (CSV), de couches cartographiques (GeoJSON) et d’un fichier unique qui peut être rechargé tel quel (atlas.json). Le dossier schema donne le sens de chaque champ. Le fichier datapackage.json décrit l’ensemble (Frictionless Data Package, version 2).',
    ar: 'يضم المجلد data السجلات في جداول (CSV) وفي طبقات خرائط (GeoJSON) وفي ملف واحد يمكن تحميله من جديد دون تغيير (atlas.json). ويبيّن المجلد schema معنى كل حقل. ويصف الملف datapackage.json ذلك كله (Frictionless Data Package، الإصدار 2).',
    pt: 'A pasta data contém os registos em tabelas (CSV), em camadas cartográficas (GeoJSON) e num ficheiro único que pode voltar a ser carregado sem alterações (atlas.json). A pasta schema indica o significado de cada campo. O ficheiro datapackage.json descreve tudo (Frictionless Data Package, versão 2).',
  },
  texts: {
    en: 'Whole texts of sources are included only where their rights allow it. Of all others there are quotes and addresses.',
    fr: 'Les textes intégraux des sources ne sont joints que si leurs droits le permettent. Des autres sources, seules figurent les citations et les adresses.',
    ar: 'لا تُدرج النصوص الكاملة للمصادر إلا حيث تسمح حقوقها بذلك. وأما سائر المصادر فتُدرج اقتباساتها وعناوينها.',
    pt: 'Os textos integrais das fontes só são incluídos quando os respetivos direitos o permitem. Das restantes fontes constam as citações e os endereços.',
  },
  report: {
    en: 'Errors can be reported at this address:',
    fr: 'Les erreurs peuvent être signalées à l’adresse suivante :',
    ar: 'يمكن الإبلاغ عن الأخطاء على هذا العنوان:',
    pt: 'Os erros podem ser comunicados neste endereço:',
  },
  noRights: {
    en: 'the page states no rights; quotes and address only',
    fr: 'la page n’indique aucun droit ; citations et adresse uniquement',
    ar: 'لا تذكر الصفحة أي حقوق؛ الاقتباسات والعنوان فقط',
    pt: 'a página não indica direitos; apenas citações e endereço',
  },
  whole: {
    en: 'whole text included',
    fr: 'texte intégral joint',
    ar: 'النص الكامل مدرج',
    pt: 'texto integral incluído',
  },
  quoted: {
    en: 'quotes and address only',
    fr: 'citations et adresse uniquement',
    ar: 'الاقتباسات والعنوان فقط',
    pt: 'apenas citações e endereço',
  },
} as const satisfies Readonly<Record<string, Text>>

/** How the geometry of a statement is to be read, by what it shows. */
export const geometryNotes = {
  legs: {
    en: 'Arrows join what the source names; they are not routes.',
    fr: 'Les flèches relient ce que nomme la source ; ce ne sont pas des itinéraires.',
    ar: 'تربط الأسهم بين ما يسميه المصدر، ولا تمثل طرقاً.',
    pt: 'As setas unem o que a fonte nomeia; não são rotas.',
  },
  'named-ends': {
    en: 'The ends of the movement that the source names. No line is given: it names one end only, or two groups without saying which leads to which.',
    fr: 'Extrémités du mouvement que nomme la source. Aucune ligne n’est tracée : la source ne nomme qu’une extrémité, ou deux groupes sans dire lequel mène à l’autre.',
    ar: 'طرفا الحركة اللذان يسميهما المصدر. ولا يُرسم خط لأن المصدر لا يسمي إلا طرفاً واحداً، أو يسمي مجموعتين دون أن يذكر أيهما تؤدي إلى الأخرى.',
    pt: 'As extremidades do movimento que a fonte nomeia. Não é traçada qualquer linha: a fonte nomeia uma só extremidade, ou dois grupos sem dizer qual leva a qual.',
  },
  area: {
    en: 'The outline of a region that the source names: its extent is schematic.',
    fr: 'Contour d’une région que nomme la source : son étendue est schématique.',
    ar: 'الخط الخارجي لمنطقة يسميها المصدر: حدودها تخطيطية.',
    pt: 'O contorno de uma região que a fonte nomeia: a sua extensão é esquemática.',
  },
  stopped: {
    en: 'Where goods were seized; the source names neither where they came from nor where they were bound.',
    fr: 'Lieu où des marchandises ont été saisies ; la source ne nomme ni leur provenance ni leur destination.',
    ar: 'مكان ضبط البضائع؛ ولا يذكر المصدر من أين جاءت ولا إلى أين كانت متجهة.',
    pt: 'Onde foram apreendidas mercadorias; a fonte não nomeia nem a proveniência nem o destino.',
  },
} as const satisfies Readonly<Record<string, Text>>
