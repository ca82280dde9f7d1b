import type { PageMessages } from '../messages.ts'

export const pagesFr: PageMessages = {
  facetFind: 'Saisir un nom',
  facetNoMatch: 'Aucun ne porte ce nom.',
  facetMore: {
    one: 'En afficher {count} de plus',
    many: 'En afficher {count} de plus',
    other: 'En afficher {count} de plus',
  },
  facetFewer: 'En afficher moins',
  facetEventsOnly: 'Seuls les événements en ont. Dès qu’un choix est fait, aucun flux n’est affiché.',
  facetCountryText:
    'Pays cité comme participant ou concerné, comme lieu, ou comme extrémité ou zone d’un flux.',
  precisionExact: 'Jour et ville exacts',
  precisionExactText: 'La source indique le jour, et une ville ou un point de passage.',
  precisionBroad: 'Moins précis',
  precisionBroadText:
    'Elle indique un mois, une année, un pays ou une région, ou l’une des deux données manque.',
  activeFilters: 'Filtres actifs',
  filterRemove: 'Retirer le filtre : {filter}',
  filterWithout: '{facet} : sauf {text}',
  filterNothing: '{facet} : rien',
  tierText: 'texte fourni',
  tierCited: 'en référence',
  savedText:
    'Une vue enregistrée garde les dates, les filtres, la carte et la sélection. Elle reste dans ce seul navigateur : pour la transmettre, ouvrez-la et copiez l’adresse de la page.',
  savedLink: 'Lien de cette vue',
  savedName: 'Nom de la vue',
  savedSave: 'Enregistrer cette vue',
  savedNone: 'Aucune vue n’a été enregistrée dans ce navigateur.',
  savedOn: 'enregistrée le {date}',
  savedOpen: 'Ouvrir « {name} »',
  savedRename: 'Renommer',
  savedKeepName: 'Garder ce nom',
  savedCancel: 'Annuler',
  savedDelete: 'Supprimer',
  savedDeleted: '« {name} » a été supprimée.',
  savedUndo: 'Rétablir',
  savedNoRoom:
    'Le navigateur n’a plus de place : rien n’a été modifié. Supprimez une vue enregistrée, ou copiez ce lien pour le garder ailleurs.',
  savedForbidden:
    'Ce navigateur ne garde rien pour l’atlas, comme dans une fenêtre privée : les vues ne peuvent pas y être enregistrées. Copiez ce lien pour le garder ailleurs.',
  savedSkipped: {
    one: '{count} vue enregistrée est illisible. Elle n’apparaît pas ici et reste telle quelle.',
    many: '{count} de vues enregistrées sont illisibles. Elles n’apparaissent pas ici et restent telles quelles.',
    other:
      '{count} vues enregistrées sont illisibles. Elles n’apparaissent pas ici et restent telles quelles.',
  },
  savedUnreadable:
    'Ce que ce navigateur a enregistré pour l’atlas est illisible. Tout reste tel quel, et les nouvelles vues sont enregistrées à côté.',

  aboutIs: 'Ce qu’est l’atlas, et ce qu’il n’est pas',
}
