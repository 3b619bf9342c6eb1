import { pluralOf } from '../grammar/plural';
import { early } from './early';

export const map = {
  ...early.map,
  /** What one reads off each arrangement. */
  arrangementHints: {
    uplands: 'kto należy do której wyżyny; im gęściej stoją, tym wyżej',
    helix: 'kto stoi po stronie nauki, urzędów, biznesu, mieszkańców',
    years: 'kto kiedy powstał, rok po roku',
    around: 'kto jest o krok, o dwa, o trzy od jednego aktora',
    force: 'kto z kim jest powiązany, bez innego porządku',
  },
  annotations: 'Dopiski na mapie',
  areaLabel: 'Obszar do przybliżenia',
  areaHelp:
    'Przeciągnij po mapie albo ustaw ramkę: strzałki ją przesuwają, z Shift zmieniają jej rozmiar, Enter przybliża, Escape cofa.',
  areaHolds: (actors: string) => `W ramce: ${actors}`,
  areaShow: 'Pokaż obszar',
  areaCancel: 'Anuluj',
  minimapLabel: 'Cała mapa w małym oknie. Strzałki przesuwają widok.',
};

/** The map restricted to the surroundings of some actors. */
export const focus = {
  title: 'Skupienie',
  within: (steps: string, names: string) => `do ${steps} od: ${names}`,
  steps: pluralOf('pl', { one: 'kroku', other: 'kroków' }),
  fewer: 'Krok bliżej',
  more: 'Krok dalej',
  direction: 'Kierunek relacji',
  directions: { both: 'w obie strony', out: 'od nich', in: 'do nich' },
  leave: 'Wyjdź ze skupienia',
};

export const legend = {
  ...early.legend,
  colour: 'Kolor',
  size: 'Wielkość',
  colours: {
    degree: 'liczba powiązań',
    community: 'społeczność powiązań',
    measure: 'miara sieci',
  },
  community: (leader: string) => `wokół: ${leader}`,
  sizes: {
    degree: 'powiązania',
    measure: 'miara sieci',
    even: 'jednakowa',
  },
  other: 'inne',
  unknown: 'brak danych',
  toggle: 'Kliknięcie filtruje, drugie cofa.',
  /** A community is no condition: it is found anew with each graph. */
  chooseNamed: 'Kliknięcie filtruje do tych aktorów po nazwach, drugie cofa.',
  /** A filter by a measure would change what it is taken over. */
  select: 'Kliknięcie wybiera, drugie cofa: filtr zmieniłby samą miarę.',
  unmeasured: 'bez wartości',
  computing: 'Liczę miarę…',
  anew: 'Liczę od nowa; na razie widać poprzednie wartości.',
  heights: 'Poziomice: przynależność',
  steps: [
    'podnóże: pojedynczy aktorzy wyżyny',
    'zbocze: kilku aktorów blisko siebie',
    'szczyt: wyżyna i jej klaster-kotwica',
  ],
  inferredHeight: 'poziomice przerywane: teren wywnioskowany',
  belonging: 'Poziomice: przynależność, nie liczba członków',
  summit: 'liczba członków klastra-kotwicy',
  kinds: 'Rodzaj: kształt i znak',
  lines: 'Linie',
  statedLine: 'podana w źródle',
  inferredLine: 'wywnioskowana',
  contextLine: 'przynależność i tło',
  weakLine: 'zamiar lub możliwość',
  supposedLine: 'tylko założona',
};
