import type { HealthCheck, UnusedList } from '../../graph/health/checks';

/** What is said of the state of the data. */
export const health = {
  title: 'Stan danych',
  close: 'Zamknij',
  score: (score: string) => `${score} na 100`,
  scoreHelp: (weights: string) =>
    `Wynik to średnia tego, co jest w porządku; co ważniejsze, liczy się w niej bardziej: ${weights}. Spada, gdy czegoś brakuje, i nie mówi, czy dane są prawdziwe.`,
  weight: (name: string, weight: number) => `${name} × ${weight}`,
  head: { check: 'Co sprawdzono', found: 'Do poprawy', show: 'Gdzie' },
  found: (found: string, of: string) => `${found} z ${of}`,
  well: 'w porządku',
  show: 'Pokaż i popraw',
  showNamed: (name: string) => `Pokaż i popraw: ${name}`,
  unused: (names: string) => `Nieużywane: ${names}.`,
  mending: {
    at: (name: string, at: number, of: number) => `${name}: ${at} z ${of}`,
    previous: 'Poprzednie',
    next: 'Następne',
    end: 'Zakończ przegląd',
  },
  checks: {
    unsourced: ['źródła', 'fakty bez źródła'],
    contradictions: ['sprzeczności', 'aktorzy i relacje, o których źródło mówi dwojako'],
    dates: ['daty', 'koniec przed początkiem'],
    duplicates: ['powtórzenia', 'pary, które mogą być jednym aktorem'],
    coordinators: ['koordynatorzy', 'klastry bez koordynatora'],
    years: ['lata', 'aktorzy bez roku, których rodzaj zwykle go ma'],
    values: ['braki', 'aktorzy bez wartości, którą większość ich rodzaju ma'],
    languages: ['języki', 'aktorzy bez nazwy lub opisu w jednym z języków'],
    orphans: ['powiązania', 'aktorzy bez żadnej relacji'],
    vocabulary: ['słownik', 'rodzaje, typy i atrybuty, których nic nie używa'],
  } satisfies Readonly<Record<HealthCheck, readonly [string, string]>> as Readonly<
    Record<HealthCheck, readonly [name: string, help: string]>
  >,
  lists: { kinds: 'rodzaj', relationTypes: 'typ relacji', attributes: 'atrybut' } as Readonly<
    Record<UnusedList, string>
  >,
};
