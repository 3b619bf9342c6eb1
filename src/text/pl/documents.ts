import type { DocumentList, DocumentProblem } from '../../graph/document/document-problem';
import { pluralOf } from '../grammar/plural';
import type { YearsInWords } from './whole';

const forActors = pluralOf('pl', { one: 'aktora', other: 'aktorów' });

/** A rule in words: where it needs them, with what was found and what was expected. */
type Sentence = string | ((found: string, expected: string) => string);

/** What is wrong with a document that is opened, and what was done about it. */
export const pl = {
  /** What is said of another graph where the words of the atlas's own are of what only that has. */
  general: {
    groups: 'Grupy',
    whole: 'Całość w liczbach',
    apart: (gaps: string) => `Osobno, w pytaniach: ${gaps}.`,
    years: {
      one: (year: string) => `Rok: ${year}.`,
      sentence: ({ names, leaders, most, actors }: YearsInWords) =>
        `${leaders > 1 ? `Najczęstsze: ${names} (po ${most})` : `Najczęściej: ${names} (${most})`}; rok podano dla ${forActors(actors)}.`,
    },
    timeChart: (begin: string) => (columns: string) =>
      `${begin} oraz wydarzenia i relacje z datą w kolejnych latach: ${columns}`,
    steps: [
      'podnóże: pojedynczy aktorzy grupy',
      'zbocze: kilku aktorów blisko siebie',
      'szczyt: wielu aktorów grupy blisko siebie',
    ],
  },
  lists: {
    kinds: 'Rodzaje',
    relationTypes: 'Typy relacji',
    attributes: 'Atrybuty',
    roles: 'Role atrybutów',
    entities: 'Aktorzy',
    relations: 'Relacje',
    sources: 'Źródła',
    notes: 'Uwagi',
    layout: 'Położenia',
    scenes: 'Sceny',
  } satisfies Readonly<Record<DocumentList, string>>,
  reading: {
    open: (name: string) => `Co zmieniono w pliku ${name}`,
    refused: (name: string) => `Nie otwarto pliku ${name}`,
    stays: 'To, co było otwarte, jest bez zmian.',
    further: (count: number) => `…i jeszcze ${count} takich.`,
    save: 'Pobierz całą listę',
    file: 'zmiany',
  },
  item: (place: number) => `pozycja ${place}`,
  absent: 'brakuje tego pola.',
  unknown: 'takiego pola tu nie ma.',
  wrong: (found: string, expected: string) => `jest ${found}, a powinno być: ${expected}.`,
  done: {
    fieldLeftOut: 'To pole zostało pominięte.',
    itemLeftOut: 'Ta pozycja została pominięta.',
    partLeftOut: 'Ta część pliku została pominięta.',
    restLeftOut: 'Dalsze zostały pominięte.',
  },
  fields: {
    id: 'nazwa',
    name: 'nazwa własna',
    title: 'tytuł',
    kind: 'rodzaj',
    kinds: 'rodzaje',
    type: 'typ',
    from: 'początek',
    to: 'koniec',
    label: 'podpis',
    plural: 'liczba mnoga',
    forward: 'orzeczenie od początku',
    inverse: 'orzeczenie od końca',
    values: 'wartości',
    status: 'status',
    why: 'uzasadnienie',
    evidence: 'dowody',
    lines: 'wiersze',
    section: 'rozdział',
    terms: 'słowa',
    source: 'źródło',
    summary: 'opis',
    aliases: 'inne nazwy',
    about: 'czego dotyczy',
    text: 'tekst',
    vocabulary: 'słownik',
    licence: 'licencja',
    origin: 'pochodzenie',
  },
  rules: {
    'no-json': 'plik nie jest poprawnym JSON. Wybierz plik zapisany przez atlas albo popraw go w edytorze.',
    'too-large': 'plik jest za duży: może mieć najwyżej 64 MB.',
    'too-many': (found) => `pozycji jest ${found}, a może być najwyżej 200 000.`,
    'not-a-document': 'to nie jest dokument atlasu: brakuje pola „format” o wartości „wyzyny”.',
    'newer-version': (found) => `wersji ${found} ten atlas nie czyta. Czyta wersję 1.`,
    'no-entities': 'nie ma w nim ani jednego aktora, którego da się odczytać.',
    'duplicate-id': 'taką nazwę (id) ma już wcześniejsza pozycja. Późniejsza została pominięta.',
    'duplicate-param': 'taką nazwę w linkach ma już wcześniejszy atrybut. Późniejszy występuje w nich pod swoim id.',
    'unknown-role': (found) => `w słowniku nie ma ${found}. Tej roli nie gra nic.`,
    'unfit-role': (found, expected) => `gra ją ${found}, a powinno: ${expected}. Tej roli nie gra nic.`,
    'unknown-kind': (found) => `rodzaju ${found} nie ma w słowniku. Został dodany, a nazywa się jak jego id.`,
    'unknown-type': (found) => `typu ${found} nie ma w słowniku. Został dodany, a nazywa się jak jego id.`,
    'unknown-end': (found) => `wśród aktorów nie ma ${found}. Relacja została pominięta.`,
    'kinds-not-allowed': (found, expected) =>
      `łączy ${found}, a ten typ łączy według słownika ${expected}. Zostało tak, jak jest.`,
    'self-loop': (found) => `prowadzi od ${found} do tego samego aktora. Relacja została pominięta.`,
    'stated-without-evidence': 'ma status „podane w źródle”, a nie wskazuje miejsca w źródle. Teraz jest bez źródła.',
    'inferred-without-why': 'ma status „wywnioskowane”, a nie podaje, z czego. Zostało tak, jak jest.',
    'unknown-source': (found) => `źródła ${found} nie ma w pliku. Ten dowód został pominięty.`,
    'lines-order': (found) => `wiersze ${found} są w odwrotnej kolejności. Zostały zamienione.`,
    'companies-exceed-members': (found) => `firm jest więcej niż członków (${found}). Zostało tak, jak jest.`,
    'unknown-side': (found) => `ma stronę ${found}, której słownik nie zna. Została.`,
    'side-and-contested-side': (found) => `ma stronę ${found}, a zarazem strony sporne. Zostały strony sporne.`,
    'strength-of-a-tie':
      'zamiarem albo możliwością może być tylko kontekst, a jako fakt mówiłaby za dużo. Relacja została pominięta.',
    'note-about-unknown': (found) => `w pliku nie ma ${found}. Uwaga już tego nie dotyczy.`,
    'layout-unknown-id': (found) => `wśród aktorów nie ma ${found}. To położenie zostało pominięte.`,
    'unknown-attribute': (found) =>
      `tego atrybutu nie ma w słowniku (wartość: ${found}). Został dodany, a nazywa się jak jego id.`,
    'unknown-value': (found) => `wartości ${found} nie ma na liście atrybutu. Została dodana, a nazywa się jak jej id.`,
    'attribute-of-others': (found) =>
      `to atrybut innego rodzaju pozycji: aktorów albo relacji. Wartość ${found} została pominięta.`,
    'symmetric-ends': (found) =>
      `typ symetryczny ma na obu końcach łączyć to samo, a łączy ${found}. Teraz oba końce łączą wszystko z obu.`,
    'symmetric-phrases':
      'typ symetryczny ma się czytać tak samo z obu końców. Teraz czyta się tak, jak od początku relacji.',
  } satisfies Readonly<Record<Exclude<DocumentProblem['rule'], 'schema'>, Sentence>>,
};

export type DocumentWords = typeof pl;
