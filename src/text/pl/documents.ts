import type { DocumentList, DocumentProblem } from '../../graph/document/document-problem';
import { pluralOf } from '../grammar/plural';
import { atlases, history } from './atlases';
import { corrections } from './corrections';
import { edits } from './edits';
import { health } from './health';
import { incoming } from './incoming';
import { merging } from './merging';
import type { YearsInWords } from './whole';

const forActors = pluralOf('pl', { one: 'aktora', other: 'aktorów' });

/** A rule in words: where it needs them, with what was found and what was expected. */
type Sentence = string | ((found: string, expected: string) => string);

/** What is wrong with a document that is opened, and what was done about it. */
export const pl = {
  atlases,
  corrections,
  health,
  history,
  incoming,
  merging,
  edits,
  /** What is said of another graph where the words of the atlas's own are of what only that has. */
  general: {
    groups: 'Grupy',
    /** Questions of the first screen; names are those of attributes. */
    starters: {
      ties: () => 'Kto jest powiązany z największą liczbą innych?',
      growth: () => 'Jak to rosło?',
      missing: (name: string) => `Dla kogo nie podano: „${name}”?`,
      joins: () => 'Kto łączy grupy?',
      largest: (name: string) => `Kto jest największy („${name}”)?`,
      across: (rows: string, columns: string) => `„${rows}” a „${columns}”: ilu jest gdzie?`,
      alone: () => 'Kto nie ma żadnych powiązań?',
    },
    arrangementHints: {
      uplands: 'kto należy do której grupy; im gęściej stoją, tym wyżej',
      helix: 'kto po której stoi stronie',
    },
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
  sheet: (name: string) => `arkusz ${name}`,
  line: (line: number) => `wiersz ${line}`,
  cell: (cell: string) => `komórka ${cell}`,
  column: (name: string) => `kolumna ${name}`,
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
    savedFrom: 'dokument, z którego zapisano plik',
    mapping: 'znaczenie tabel',
    columns: 'kolumny',
  },
  rules: {
    'no-json': 'plik nie jest poprawnym JSON. Wybierz plik zapisany przez atlas albo popraw go w edytorze.',
    'too-large': 'plik jest za duży: może mieć najwyżej 64 MB.',
    'too-many': (found) => `pozycji jest ${found}, a może być najwyżej 200 000.`,
    'too-large-to-draw': (found) =>
      `aktorów i relacji jest ${found}, a mapa rysuje najwyżej 20 000 aktorów i 50 000 relacji. Wybierz część, na przykład jeden powiat albo jedną branżę, i otwórz ją.`,
    'not-a-document': 'to nie jest dokument atlasu: brakuje pola „format” o wartości „wyzyny”.',
    'newer-version': (found, newest) =>
      `plik jest w wersji ${found}, a ten atlas czyta najwyżej wersję ${newest}. Odśwież atlas albo otwórz plik tam, gdzie go zapisano.`,
    'no-version': (found) => `pole „version” powinno być liczbą całkowitą od 1, a jest: ${found}.`,
    'no-entities': 'nie ma w nim ani jednego aktora, którego da się odczytać.',
    'not-a-patch': 'to nie są poprawki do atlasu: brakuje pola „format” o wartości „wyzyny-patch”.',
    'leads-nowhere': (found) => `${found} nie wskazuje niczego, co da się poprawić. Ta zmiana została pominięta.`,
    untested: (found) => `zmiana w miejscu ${found} nie mówi, co było tam przedtem. Została pominięta.`,
    'only-tested': (found) => `po sprawdzeniu miejsca ${found} nie ma żadnej zmiany. Zostało pominięte.`,
    empty: 'plik jest pusty. Wybierz plik, w którym coś jest.',
    'no-text': 'to nie jest ani tekst, ani arkusz, ani plik atlasu. Wybierz plik CSV, XLSX, ODS albo plik atlasu.',
    markup: 'to strona albo inny plik XML, a nie tabela. Otwórz go w arkuszu i zapisz jako XLSX albo CSV.',
    'table-too-large': 'plik z tabelą jest za duży: może mieć najwyżej 25 MB. Podziel go albo usuń zbędne kolumny.',
    damaged: 'plik jest uszkodzony albo urwany. Zapisz go jeszcze raz w programie, z którego pochodzi.',
    locked: 'plik jest zaszyfrowany. Zapisz go bez hasła.',
    'old-spreadsheet': 'to arkusz w starym formacie albo z hasłem. Zapisz go bez hasła jako XLSX.',
    'no-spreadsheet': 'w tym archiwum nie ma arkusza. Wybierz plik XLSX albo ODS.',
    doctype: 'plik zawiera deklarację DOCTYPE, której w arkuszach nie ma. Ze względów bezpieczeństwa nie jest czytany.',
    inflates:
      'plik rozpakowuje się do więcej niż 100 MB albo ponad 200 razy. Ze względów bezpieczeństwa nie jest czytany.',
    'too-deep': 'elementy pliku są zagnieżdżone głębiej niż 64 razy. Ze względów bezpieczeństwa nie jest czytany.',
    unread: 'nie udało się go odczytać w ciągu minuty albo zabrakło na to pamięci. Wybierz mniejszy plik.',
    'not-alone': 'plik atlasu albo poprawek otwiera się sam, bez innych plików. Został pominięty.',
    'unknown-graph':
      'to JSON, ale w żadnym z formatów, które atlas czyta. Lista formatów jest w poleceniu „Formaty plików”; wybierz inny format przy zapisie.',
    'merged-nodes': (found) =>
      `aktor ${found} jest w pliku więcej niż raz. Połączono ich w jednego, a przy różnych wartościach została pierwsza.`,
    'self-relations': (found) =>
      `relacji kogoś z samym sobą jest: ${found}. Mapa ich nie rysuje; ich liczba jest przy aktorze.`,
    hyperedge: (found) =>
      `relacja łączy kilku aktorów naraz (hiperkrawędź): ${found}. Została pominięta; rozpisz ją na pary.`,
    undeclared: (found) => `plik nie zapowiada atrybutu ${found}. Co zawiera, zgadnięto z jego wartości.`,
    'not-finite': (found) => `${found} nie jest skończoną liczbą. Wartość została pominięta.`,
    'style-left': (found) =>
      `plik mówi też, jak rysować: ${found}. Atlas rysuje po swojemu; obrazów ani stylów z plików nie wczytuje.`,
    'broken-text': (found) => `w tekście ${found} jest połowa znaku. Zastąpiono ją znakiem �.`,
    'key-twice': (found) => `klucz ${found} jest dwa razy w jednym miejscu. Liczy się ostatni.`,
    'over-time': (found) =>
      `atrybut ${found} zmienia się w czasie. Liczy się ostatnia wartość; cały przebieg jest obok jako tekst.`,
    'direction-guessed':
      'plik nie mówi, czy relacje mają kierunek. Przyjęto, że prowadzą od pierwszego końca do drugiego.',
    'remote-context': (found) =>
      `kontekst ${found} trzeba by pobrać, a atlas niczego nie pobiera. Pominięto to, co tylko on objaśnia; wpisz go do pliku.`,
    'part-left': (found) => `część ${found} nie ma na mapie odpowiednika. Została pominięta.`,
    'no-table': 'poza nagłówkami nie ma w nim ani jednego wypełnionego wiersza, który jest czytany.',
    'encoding-guessed': (found) =>
      `plik nie mówi, w jakim jest kodowaniu. Przyjęto ${found}. Jeśli polskie litery są inne niż w pliku, zapisz go jako CSV UTF-8.`,
    'guard-taken': (found) =>
      `apostrofy przed =, +, - albo @ chronią arkusze przed uruchomieniem tekstu. Z komórek (${found}) zostały zdjęte.`,
    'open-quote':
      'cudzysłów otwarty w tym miejscu nigdzie się nie zamyka. Reszta pliku stała się jedną komórką; zamknij go.',
    'stray-quote': 'w środku komórki jest pojedynczy cudzysłów. Został w jej tekście; w pliku powinien być podwojony.',
    'cells-beyond': 'wiersz ma więcej komórek, niż nagłówek nazywa. Nadmiarowe kolumny nazwano literami.',
    'rows-beyond': (found) =>
      `czytanych jest najwyżej ${found} wierszy. Ten i następne zostały pominięte; podziel plik.`,
    'columns-beyond': (found) => `czytanych jest najwyżej ${found} kolumn. Następne zostały pominięte.`,
    'hidden-sheet': (found) => `arkusz ${found} jest ukryty i został pominięty. Odkryj go, jeśli ma być na mapie.`,
    'sheet-of-text': (found) =>
      `w arkuszu ${found} jest tylko tekst, wiersz pod wierszem. Został pominięty; dodaj nagłówek, jeśli to aktorzy.`,
    'error-cell': (found) => `komórka zawiera błąd ${found}. Została pusta; popraw formułę.`,
    'no-cached-value': 'formuła nie ma zapisanego wyniku. Komórka została pusta; przelicz i zapisz arkusz.',
    'renamed-column': (found) => `takiej nazwy kolumny używają programy. Nazywa się teraz ${found}.`,
    'row-without-name': 'wiersz nie ma nazwy ani identyfikatora. Został pominięty.',
    'sum-row': (found) => `wiersz ${found} podsumowuje te powyżej. Nie jest aktorem i został pominięty.`,
    'row-without-end': 'wiersz nie podaje, kogo łączy. Relacja została pominięta; podaj oba końce.',
    'merged-rows': (found) =>
      `aktor ${found} był już wyżej. Wiersze połączono, a przy różnych wartościach została pierwsza.`,
    'cut-text': (found) => `tekst jest dłuższy niż ${found} znaków. Reszta została pominięta.`,
    'parent-cycle': (found) => `${found} byłby częścią samego siebie. Jednostka nadrzędna została pominięta.`,
    'unknown-parent': (found) => `wśród aktorów nie ma jednostki nadrzędnej ${found}. Została pominięta.`,
    'check-digit': (found) =>
      `w numerze ${found} nie zgadza się cyfra kontrolna. Numer został tak, jak jest; sprawdź go.`,
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
    'further-alike': (found) => `takich miejsc jak poprzednie jest jeszcze ${found}.`,
    'symmetric-phrases':
      'typ symetryczny ma się czytać tak samo z obu końców. Teraz czyta się tak, jak od początku relacji.',
  } satisfies Readonly<Record<Exclude<DocumentProblem['rule'], 'schema'>, Sentence>>,
};

export type DocumentWords = typeof pl;
