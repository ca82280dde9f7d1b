import type { PageMessages } from '../messages.ts'

export const pagesPt: PageMessages = {
  aboutIs: 'O que o atlas é, e o que não é',

  tableLabel: 'Todos os registos apresentados',
  tableColumns: 'Colunas',
  tableColumnsKept: 'A sua escolha fica guardada neste navegador.',
  columnTitle: 'Registo',
  columnKind: 'Tipo',
  columnCountries: 'Países nomeados',
  columnNumber: 'N.º',
  kindFlow: 'Fluxo',
  kindThreat: 'Ameaça',
}
