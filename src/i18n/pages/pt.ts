import type { PageMessages } from '../messages.ts'

export const pagesPt: PageMessages = {
  facetFind: 'Escreva um nome',
  facetNoMatch: 'Nenhum tem esse nome.',
  facetMore: { one: 'Mostrar mais {count}', many: 'Mostrar mais {count}', other: 'Mostrar mais {count}' },
  facetFewer: 'Mostrar menos',
  facetEventsOnly: 'Só os eventos os têm. Enquanto houver uma escolha, não se mostra nenhum fluxo.',
  facetCountryText:
    'País nomeado como participante ou visado, como lugar, ou como extremo ou zona de um fluxo.',
  precisionExact: 'Dia e cidade exatos',
  precisionExactText: 'A fonte indica o dia, e uma cidade ou um posto de fronteira.',
  precisionBroad: 'Menos preciso',
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

  aboutIs: 'O que o atlas é, e o que não é',
}
