import type { ComparedCounts, MergeProblem, Why } from '../../graph/merge/proposal';
import { pluralOf } from '../grammar/plural';

/** How many became what, each as a part of a sentence. */
type Counts = Readonly<Record<keyof ComparedCounts, (count: number) => string>>;

const apart = {
  gone: pluralOf('pl', { other: 'bez odpowiednika w nowym' }),
  same: pluralOf('pl', { other: 'bez zmian' }),
};

/** What is said of a second register beside the one that is open. */
export const merging = {
  counts: {
    entities: {
      ...apart,
      new: pluralOf('pl', { one: 'nowy', few: 'nowych', many: 'nowych', other: 'nowego' }),
      changed: pluralOf('pl', { one: 'zmieniony', few: 'zmienionych', many: 'zmienionych', other: 'zmienionego' }),
    },
    relations: {
      ...apart,
      new: pluralOf('pl', { one: 'nowa', few: 'nowe', many: 'nowych', other: 'nowej' }),
      changed: pluralOf('pl', { one: 'zmieniona', few: 'zmienione', many: 'zmienionych', other: 'zmienionej' }),
    },
  } satisfies Readonly<Record<'entities' | 'relations', Counts>>,
  /** Nothing is in either register. */
  none: 'brak',
  reasons: {
    id: 'ten sam identyfikator w pliku',
    identifier: 'ten sam numer',
    name: 'ta sama nazwa',
    folded: 'ta sama nazwa w innym zapisie',
    alias: 'inna nazwa tego samego',
    acronym: 'skrót tej nazwy',
    spelling: 'prawie ta sama nazwa',
  } satisfies Readonly<Record<Why, string>>,
  /** An attribute that is called by its abbreviation, as a register is, and any other. */
  sameNumber: (name: string) => `ten sam ${name}`,
  sameIn: (name: string) => `to samo w polu ${name}`,
  fields: {
    kind: 'rodzaj',
    short: 'krótka nazwa',
    ours: 'co dodaliśmy do nazw',
    past: 'dawny',
    facts: 'co jeszcze mówi źródło',
    contestedHelix: 'sporna strona helisy',
    status: 'skąd wiadomo',
    why: 'uzasadnienie',
    evidence: 'dowody',
    strength: 'czy to fakt',
    as: 'w jakiej roli',
    since: 'od kiedy',
    until: 'do kiedy',
    note: 'uwaga',
  },
  items: pluralOf('pl', { one: 'pozycja', few: 'pozycje', many: 'pozycji', other: 'pozycji' }),
  change: 'Porównanie',
  states: { new: 'nowe', changed: 'zmienione', gone: 'bez odpowiednika w nowym', same: 'bez zmian' },
  was: 'Było',
  problems: {
    'attribute-clash': (name, renamed) =>
      `Atrybut ${name} ma w drugim rejestrze wartości innego typu. Dodano go osobno jako ${renamed}.`,
    'type-clash': (name, renamed) =>
      `Typ relacji ${name} czyta się w drugim rejestrze inaczej. Dodano go osobno jako ${renamed}.`,
  } satisfies Readonly<Record<MergeProblem['rule'], (name: string, renamed: string) => string>>,
};
