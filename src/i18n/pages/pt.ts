import type { PageMessages } from '../messages.ts'

export const pagesPt: PageMessages = {
  facetFind: 'Escreva um nome',
  facetNoMatch: 'Nenhum tem esse nome.',
  facetMore: { one: 'Mostrar mais {count}', many: 'Mostrar mais {count}', other: 'Mostrar mais {count}' },
  facetFewer: 'Mostrar menos',
  facetEventsOnly: 'Só os eventos os têm. Enquanto houver uma escolha, não se mostra nenhum fluxo.',
  facetCountryText:
    'País nomeado como participante ou visado, como lugar, ou como extremo ou zona de um fluxo.',
  precisionExactText: 'A fonte indica o dia, e uma cidade ou um posto de fronteira.',
  precisionBroadText: 'Indica um mês, um ano, um país ou uma região, ou falta um dos dois dados.',
  activeFilters: 'Filtros ativos',
  filterRemove: 'Retirar o filtro: {filter}',
  filterWithout: '{facet}: exceto {text}',
  filterNothing: '{facet}: nada',
  tierText: 'texto incluído',
  tierCited: 'citado',
  savedText:
    'Uma vista guardada conserva as datas, os filtros, o mapa e a seleção. Fica apenas neste navegador: para a transmitir, abra-a e copie o endereço da página.',
  savedLink: 'Ligação desta vista',
  savedName: 'Nome da vista',
  savedSave: 'Guardar esta vista',
  savedNone: 'Nenhuma vista foi guardada neste navegador.',
  savedOn: 'guardada em {date}',
  savedOpen: 'Abrir «{name}»',
  savedRename: 'Mudar o nome',
  savedKeepName: 'Manter este nome',
  savedCancel: 'Cancelar',
  savedDelete: 'Eliminar',
  savedDeleted: '«{name}» foi eliminada.',
  savedUndo: 'Anular',
  savedNoRoom:
    'O navegador já não tem espaço: nada foi alterado. Elimine uma vista guardada, ou copie esta ligação e guarde-a noutro lugar.',
  savedForbidden:
    'Este navegador não guarda nada para o atlas, como numa janela privada, pelo que as vistas não podem ser guardadas aqui. Copie esta ligação e guarde-a noutro lugar.',
  savedSkipped: {
    one: '{count} vista guardada não pode ser lida. Não aparece aqui e fica como está.',
    many: '{count} de vistas guardadas não podem ser lidas. Não aparecem aqui e ficam como estão.',
    other: '{count} vistas guardadas não podem ser lidas. Não aparecem aqui e ficam como estão.',
  },
  savedUnreadable:
    'O que este navegador guardou para o atlas não pode ser lido. Fica como está, e as novas vistas são guardadas ao lado.',

  searchPlaces: 'Lugares',
  searchActors: 'Organizações e Estados',
  searchSources: 'Fontes',
  searchSentences: 'Frases dos textos',
  searchSuggestions: 'Sugestões',
  searchShow: {
    one: 'Mostrar {count} registo que contém estas palavras',
    many: 'Mostrar {count} de registos que contêm estas palavras',
    other: 'Mostrar os {count} registos que contêm estas palavras',
  },
  searchNone: 'Nada contém «{query}». Tente com menos letras, outra grafia ou outra língua.',
  searchHeard: { one: '{count} sugestão', many: '{count} de sugestões', other: '{count} sugestões' },

  aboutIs: 'O que o atlas é, e o que não é',

  aboutScope:
    'Reúne registos da cooperação contra o tráfico ilícito na África Ocidental e no Sahel, dos seminários aos instrumentos, e afirmações sobre fluxos ilícitos e ameaças, tal como textos e páginas publicados os relatam. Um ano ou um país com poucos registos pode ser simplesmente um ano ou um país de que poucas fontes falam.',
  aboutClaims: 'Cada campo tem a sua fonte',
  aboutClaimsText:
    'Cada campo de um registo assenta numa referência exata: a frase de um texto, ou a parte de uma página que o diz. Uma frase citada é verificada pela máquina: figura exatamente uma vez no seu texto. Quando duas fontes divergem, os dois valores aparecem lado a lado. Os títulos, os resumos e as traduções das frases são palavras nossas.',
  aboutTiers: 'Duas formas de fundamentar',
  aboutTierText:
    'O texto vem com o atlas. Cada uma das suas frases é citada por um registo, ou está assinalada como nada dizendo de qualquer registo.',
  aboutTierCited:
    'A página não vem com o atlas. O registo diz onde procurar na página e quando isso foi verificado.',
  aboutArrows: 'As setas não são rotas',
  aboutDates: 'Datas e lugares tão exatos como a fonte',
  aboutDatesText:
    'Uma data é um dia, um mês, um ano ou um período, nunca mais exata do que a sua fonte. Um registo é apresentado quando as suas datas coincidem em parte com o intervalo. Uma afirmação sem data própria figura na data do seu texto, e di-lo.',
  aboutPlacesText:
    'Uma cidade é um ponto; um país é o seu contorno, nunca a sua capital; uma região é um contorno difuso, de extensão esquemática. Um registo sem lugar está na lista e é contado no canto do mapa.',
  aboutNotStated:
    '«Sem indicação» também é um valor: um texto lido na íntegra não o diz. De uma página apenas citada dizemos que não consta da parte lida, pois pode figurar noutro ponto.',
  aboutBoundaries: 'Fronteiras e nomes',
  aboutBoundariesText:
    'O mapa segue os mapas das Nações Unidas. O Sara Ocidental figura à parte, com uma linha tracejada a norte. Abiei, Bir Tawil, o triângulo de Halaib e o triângulo de Ilemi não pertencem aqui a qualquer país. Os contornos são simplificados.',
  aboutRights: 'Direitos',
  aboutRightsText:
    'Os textos e os títulos das fontes são © dos respetivos editores; os textos são reproduzidos para mostrar a frase. Contornos: Natural Earth (domínio público), adaptados. Tipos de letra: Noto Sans, Noto Sans Arabic e Source Serif 4 (SIL Open Font License). Símbolos: Lucide (ISC).',
  aboutFiles: 'Os dados em ficheiros',
  aboutFilesText: 'Todos os registos, em endereços que não mudam. Cada ficheiro tem ao lado o seu esquema.',
  aboutFilesIndex: 'Lista dos ficheiros',
  aboutReport: 'Comunicar um erro, acrescentar um registo',
  aboutReportText:
    'Para comunicar um erro, copie a ligação do registo e diga o que a fonte indica. Para propor um registo, indique a página, o ponto da página e quando a leu. O que nenhuma fonte publicada diz não é introduzido.',
  aboutPrivacy: 'Privacidade',
  aboutPrivacyText:
    'O que faz aqui fica neste navegador: sem cookies, sem contagem de visitas, sem pedidos a outros servidores enquanto não abrir uma ligação. O servidor destes ficheiros vê que são pedidos, como qualquer servidor. Este navegador guarda que já viu a introdução, as suas colunas da tabela e o que escolher guardar; apagar os dados deste sítio elimina tudo isso.',
  aboutSources: 'As fontes',
  aboutSourcesShow: {
    one: 'Mostrar a {count} fonte',
    many: 'Mostrar as {count} de fontes, por editor',
    other: 'Mostrar as {count} fontes, por editor',
  },
  aboutVersion: 'Versão',

  accessAim: 'O que pretendemos',
  accessAimText:
    'As WCAG 2.2, nível AA, nas quatro línguas. A lista de eventos diz tudo o que o mapa diz: ninguém precisa de ver o mapa; tudo se pode fazer com o teclado.',
  accessTested: 'O que é testado, e como',
  accessTestedAxe:
    'Em cada versão, o axe percorre estados definidos da página no Chromium, segundo as regras das WCAG 2.0, 2.1 e 2.2, níveis A e AA: em inglês e em árabe, nos aspetos «Claro» e «Projetor», num telefone e sem WebGL. Não pode encontrar nada.',
  accessTestedKeys:
    'Fazem-se percursos só com o teclado: até à lista, para um registo e de volta à sua linha; ao longo da cronologia, das passagens de um texto, da tabela e das páginas; por todas as paragens da tecla Tab, cada uma das quais tem de estar à vista. Escape fecha o que está aberto e o foco volta atrás.',
  accessTestedSizes:
    'A 390 e a 320 píxeis nada pode ser mais largo do que o ecrã; os cursores da cronologia têm 44 píxeis de altura e nenhum alvo tem menos de 24. No aspeto «Projetor», o texto tem pelo menos um quadragésimo da altura do ecrã.',
  accessTestedLanguages:
    'O árabe é testado da direita para a esquerda, com as suas teclas. Os textos das fontes trazem a sua própria língua, para serem lidos em voz alta nela.',
  accessMissing: 'O que sabemos que falta',
  accessMissingReaders:
    'Nenhum leitor de ecrã (NVDA, JAWS, VoiceOver, TalkBack) foi experimentado à mão, e não foram consultadas pessoas que dele dependem.',
  accessMissingBrowsers: 'As máquinas só testam no Chromium; o Firefox e o Safari não são testados.',
  accessMissingLanguages: 'O axe não percorre a página em francês e em português no navegador.',
  accessMissingMap:
    'Para as tecnologias de apoio, o mapa interativo é uma única imagem que as teclas de seta deslocam; os seus marcadores encontram-se na lista.',
  accessMissingCells:
    'Uma célula longa da tabela é cortada após duas linhas; o registo que ela abre di-la por inteiro.',
  accessMissingAxe: 'Os testes automáticos só encontram uma parte do que pode estar errado.',
  accessTell: 'Diga-nos',
  accessTellText: 'Se alguma coisa o impedir de usar o atlas, diga onde estava e o que usava.',

  subjectCountry: 'País ou território',
  subjectActor: 'Organização ou organismo',
  subjectTheme: 'Tema',
  subjectCount: {
    one: '{count} registo nomeia-o',
    many: '{count} de registos nomeiam-no',
    other: '{count} registos nomeiam-no',
  },
  subjectSourceCount: {
    one: '{count} registo assenta nela',
    many: '{count} de registos assentam nela',
    other: '{count} registos assentam nela',
  },
  subjectOnShow: 'apresentados agora: {count}',
  subjectHidden: 'não apresentado agora',
  subjectNone: 'Nenhum registo do atlas o nomeia.',
  subjectUnknown:
    'Este atlas nada contém com o nome «{id}». A ligação pode ser antiga ou estar incompleta. Escolha outra coisa na lista ou feche esta página.',
  subjectMissing: 'A ligação não diz de que trata a página. Escolha um registo e, nele, um nome.',
  subjectFilter: 'Mostrar só isto',
  subjectPartOf: 'Parte de',
  subjectParts: 'O que dele faz parte',
  subjectActors: 'Autoridades e organismos no país',
  subjectFamily: 'Do mesmo grupo',
  subjectSamePublisher: 'Do mesmo editor',

  tableLabel: 'Todos os registos apresentados',
  tableColumns: 'Colunas',
  tableColumnsKept: 'A sua escolha fica guardada neste navegador.',
  columnTitle: 'Registo',
  columnKind: 'Tipo',
  columnCountries: 'Países nomeados',
  columnNumber: 'N.º',
  kindFlow: 'Fluxo',
  kindThreat: 'Ameaça',

  lensIntro:
    'Escolha um ou vários Estados: o que os menciona destaca-se no mapa, na cronologia e na lista, e o resto esbate-se.',
  lensState: 'Estado a acrescentar',
  lensAddButton: 'Acrescentar',
  lensChoose: 'Escolher um Estado',
  lensRemove: 'Retirar {state}',
  lensNone: 'Nenhum Estado escolhido.',
  lensTogether: 'Todos em conjunto',
  lensShared: 'Atividades que mencionam todos',
  lensActivities: 'Participa em atividades',
  lensFrameworks: 'Programas, acordos e instrumentos que o mencionam',
  lensSupports: 'Organizado, apoiado ou financiado pelo seu governo',
  lensHeldThere: 'Realizado no local, sem que seja mencionado como participante',
  lensFlows: 'Fluxos que o mencionam',
  lensStates: 'Com que Estados',
  lensOrganisations: 'Com que organizações',
  lensFunders: 'Financiado por',
  lensNothing: 'Nada encontrado no que está visível',

  compareText: 'O primeiro período é o da cronologia; escreva o segundo. Ambos têm os filtros em vigor.',
  compareFirst: 'Primeiro período: {period}',
  compareSecond: 'Segundo período',
  compareFrom: 'Início do segundo período',
  compareTo: 'Fim do segundo período',
  compareForm: 'Apresentação dos mapas',
  compareSides: 'Lado a lado',
  compareSwipe: 'Deslizar',
  compareDivide: 'Limite entre o primeiro mapa e o segundo',
  compareOnly: 'Só {period}',
  compareHalf: 'Metade e metade',
  compareCounts: 'Contagens',
  compareStates: 'Estados mencionados como participantes',
  compareSources: 'Fontes',
  compareNew: 'Novo: visível só em {period}',
  compareGone: 'Já não: visível só em {period}',
  compareBoth: 'Visível em ambos',
  compareStatesOnly: 'Estados mencionados só em {period}',

  matrixText:
    'Quantas atividades visíveis mencionam dois Estados, ou um Estado e um tema. Os números contam o que estas fontes relatam: não medem a cooperação. Escolha uma célula para ler as frases.',
  matrixColumns: 'Conteúdo das colunas',
  matrixStates: 'Estados e Estados',
  matrixThemes: 'Estados e temas',
  matrixForm: 'Apresentação',
  matrixGrid: 'Grelha',
  matrixTable: 'Tabela',
  matrixCsv: 'Descarregar em CSV',
  matrixHelp: 'Atividades que mencionam ambos. As setas percorrem as células, Enter abre uma.',
  matrixNone: {
    one: 'nada encontrado no que foi lido desta {count} fonte',
    many: 'nada encontrado no que foi lido destas {count} de fontes',
    other: 'nada encontrado no que foi lido destas {count} fontes',
  },
  matrixShared: {
    one: '{count} evento comum',
    many: '{count} de eventos comuns',
    other: '{count} eventos comuns',
  },
  matrixNothing: 'Nenhuma atividade visível menciona um Estado. Escolha outras datas ou reponha os filtros.',
  matrixNotCounted: 'não contados',
  matrixClose: 'Fechar a célula',
  matrixState: 'Estado',
  matrixCode: 'Código',
  matrixWith: 'Com',
  matrixOwn: 'todos os que o mencionam',
  matrixNumber: 'Eventos',
  matrixRecords: 'Registos',
  matrixRest: {
    one: '{count} outra célula',
    many: '{count} de outras células',
    other: '{count} outras células',
  },
  fileData: 'Dados',
  fileShown: 'Em exibição',
  fileAddress: 'Endereço desta vista',
  fileAbout: 'Sobre o atlas',
}
