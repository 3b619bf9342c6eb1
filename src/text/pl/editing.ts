import { pluralOf } from '../grammar/plural';

const relations = pluralOf('pl', { one: 'relacja', few: 'relacje', many: 'relacji', other: 'relacji' });
const notes = pluralOf('pl', { one: 'uwaga', few: 'uwagi', many: 'uwag', other: 'uwagi' });

/** What is named and counted, joined; nothing where there is neither. */
const listed = (...parts: readonly string[]) => parts.filter(Boolean).join(', ');
const counted = (count: number, write: (count: number) => string) => (count > 0 ? write(count) : '');
const told = (head: string, what: string) => (what === '' ? '' : `${head}: ${what}.`);

/** What is said where one corrects what is open. */
export const pl = {
  editing: (what: string) => `Poprawianie: ${what}`,
  done: 'Gotowe',
  name: 'Nazwa',
  short: 'Krótka nazwa',
  aliases: 'Inne nazwy, każda w swoim wierszu',
  summary: 'Opis',
  kind: 'Rodzaj',
  facts: 'Fakty',
  none: 'brak',
  missing: 'brak',
  anyLanguage: 'bez języka',
  known: 'Skąd wiadomo',
  understood: (value: string) => `czyli ${value}`,
  relation: 'relacja',
  from: 'Kto',
  to: 'Kogo dotyczy',
  change: 'Zmień',
  another: (end: string, name: string) => `${end}: ${name}. Zmień`,
  other: (end: string) => `${end}: kto inny`,
  turn: 'Odwróć kierunek',
  strength: 'Czy to fakt',
  asFact: 'fakt',
  note: 'Uwaga',
  changeRelation: (sentence: string) => `Popraw relację: ${sentence}`,
  removeThis: (sentence: string) => `Usuń relację: ${sentence}`,
  removeActor: 'Usuń aktora',
  removeRelation: 'Usuń relację',
  addRelation: 'Dodaj relację',
  how: 'Relacja',
  withWhom: 'Z kim',
  when: 'Kiedy',
  add: 'Dodaj',
  source: {
    lacking: 'bez źródła',
    line: (about: string, place: string) => `Źródło: ${about} – ${place}`,
    of: (about: string) => `Źródło: ${about}`,
    andMore: (count: number) => `i jeszcze ${count}`,
    which: 'Źródło',
    none: 'bez źródła',
    another: 'Nowe źródło…',
    title: 'Tytuł',
    publisher: 'Wydawca',
    year: 'Rok albo data',
    section: 'Rozdział',
    first: 'Od wiersza',
    last: 'Do wiersza',
    terms: 'Słowa, które to mówią',
    save: 'Zapisz źródło',
    leave: 'Zostaw bez źródła',
    remove: (place: string) => `Usuń źródło: ${place}`,
  },
  problem: {
    name: 'Nazwa jest potrzebna choć w jednym języku.',
    needed: 'To pole jest potrzebne.',
    date: 'Nie wiadomo, jaka to data. Napisz rok, 21.01.2014, 2014-01 albo lata 90.',
    number: 'To nie jest liczba.',
    negative: 'Liczba nie może być ujemna.',
    whole: 'To ma być liczba całkowita.',
    companies: 'Firm nie może być więcej niż członków.',
    link: 'To nie jest adres strony: ma się zaczynać od https://.',
    colour: 'Kolor zapisuje się tak: #2f86e0.',
    checkDigit: 'Nie zgadza się cyfra kontrolna. Sprawdź numer.',
    endBeforeBegin: 'Koniec byłby przed początkiem.',
    other: 'Wybierz drugą stronę relacji.',
    self: 'Relacja nie może prowadzić do tego samego aktora.',
    kinds: 'Taka relacja nie może łączyć tych rodzajów aktorów.',
    line: 'Podaj numer wiersza od 1.',
    lastLine: 'Ostatni wiersz nie może być przed pierwszym.',
  },
  said: {
    done: '',
    undone: 'Cofnięto.',
    redone: 'Ponowiono.',
    added: (names: string, count: number) => told('Dodano', listed(names, counted(count, relations))),
    changed: (names: string, count: number) => told('Zmieniono', listed(names, counted(count, relations))),
    removed: (names: string, count: number, noted: number) =>
      told('Usunięto', listed(names, counted(count, relations), counted(noted, notes))),
  },
};

export type EditingWords = typeof pl;
