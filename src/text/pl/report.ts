export const report = {
  title: 'Raport',
  whole: 'Cały atlas',
  filtered: 'Wybór z atlasu',
  /** The same of another document. */
  filteredOf: (title: string) => `${title}: wybór`,
  noFilter: 'Bez filtra.',
  filter: (conditions: string) => `Filtr: ${conditions}.`,
  result: (actors: string, total: string, relations: string) => `Na mapie: ${actors} z ${total}, ${relations}.`,
  comparison: 'Porównanie',
  of: (subject: string, what: string) => `${subject}: ${what}`,
  gapKind: 'Rodzaj luki',
  count: 'Ile',
  settledBy: 'Co by rozstrzygnęło',
  actors: 'Aktorzy',
  relations: 'Relacje',
};
