import type { LanguageTag } from './messages';
import type { Messages } from './pl';

const pl = {
  film: {
    title: 'Film lat',
    help: 'Mapa rok po roku, od pierwszej daty do ostatniej. Bez daty: pominięte, chyba że zostawia je wybrane okno lat. Nagranie trwa tyle, ile film.',
    undated: (counts: string, isKept: boolean) =>
      isKept ? `Bez daty, przez cały film: ${counts}.` : `Bez daty, pominięte: ${counts}.`,
    save: 'Zapisz film (WebM)',
    recording: (step: number, steps: number) => `Nagrywam krok ${step} z ${steps}…`,
    failed: 'Filmu nie udało się nagrać.',
    file: 'wyzyny-lata',
  },
  title: 'Eksport mapy',
  close: 'Zamknij eksport',
  format: 'Format',
  formats: {
    png: 'PNG: obraz',
    svg: 'SVG: rysunek do dalszej pracy',
    pdf: 'PDF: do druku',
  },
  scope: 'Wycinek',
  scopes: { screen: 'to, co na ekranie', whole: 'cała mapa' },
  scale: 'Powiększenie',
  times: (scale: number) => `${scale}×`,
  background: 'Tło',
  backgrounds: { paper: 'papier', transparent: 'przezroczyste' },
  letters: 'Litery',
  asOutlines: 'litery jako krzywe',
  outlinesHelp: 'Wyglądają wszędzie tak samo, ale nie da się ich wyszukać ani poprawić.',
  textHelp:
    'Tekst do wyszukania i poprawiania. Programy graficzne pokażą go tak samo, jeśli mają czcionki Alegreya i Source Sans 3.',
  missing: (letters: string) =>
    `Żadna z czcionek tego pliku nie ma znaków: ${letters}. Plik ich nie pokaże; PNG oraz SVG z literami jako tekst pokażą.`,
  lacking: (letters: string) =>
    `Żadna z czcionek PDF nie ma znaków: ${letters}. Plik ich nie pokaże; jedna strona HTML pokaże.`,
  saveLacking: 'Zapisz bez nich',
  paper: 'Arkusz',
  orientation: 'Układ arkusza',
  orientations: { portrait: 'pionowo', landscape: 'poziomo' },
  marginShort: 'Margines',
  margin: 'Margines w milimetrach',
  millimetres: 'mm',
  below: 'Pod mapą',
  parts: {
    legend: 'legenda',
    filter: 'zdanie o filtrze',
    date: 'data danych',
    sources: 'źródła',
    qr: 'kod QR z linkiem do tego widoku',
  },
  dateOfData: (date: string) => `Stan danych: ${date}.`,
  sources: (sources: string) => `Źródło: ${sources}.`,
  description: (arrangement: string, sentences: string) => `Mapa w układzie „${arrangement}”. ${sentences}`,
  preview: 'Podgląd',
  pixels: (width: string, height: string) => `${width} × ${height} pikseli`,
  sheet: (name: string, width: string, height: string) => `${name}, ${width} × ${height} mm`,
  tooLarge: (millions: string, most: string) =>
    `Tego obrazu nie da się zapisać: ma ${millions} mln pikseli, a programy otwierają do ${most} mln.`,
  reduceTo: (scale: number) => `Zmniejsz do ${scale}×`,
  noScale: 'Wybierz SVG albo PDF albo zmniejsz okno.',
  save: (format: string) => `Zapisz ${format}`,
  working: 'Rysuję…',
  saved: (name: string) => `Zapisano: ${name}`,
  failed: 'Pliku nie udało się zapisać. Spróbuj mniejszego powiększenia albo innego formatu.',
  file: 'wyzyny',
};

type ExportWords = typeof pl;

const en: ExportWords = {
  film: {
    title: 'Film of the years',
    help: 'The map year by year, from the first date to the last. What has no date is left out unless the chosen window of years keeps it. Recording takes as long as the film.',
    undated: (counts, isKept) =>
      isKept ? `Without a date, all through the film: ${counts}.` : `Without a date, left out: ${counts}.`,
    save: 'Save the film (WebM)',
    recording: (step: number, steps: number) => `Recording step ${step} of ${steps}…`,
    failed: 'The film could not be recorded.',
    file: 'wyzyny-years',
  },
  title: 'Export the map',
  close: 'Close the export',
  format: 'Format',
  formats: {
    png: 'PNG: a picture',
    svg: 'SVG: a drawing to work on',
    pdf: 'PDF: for print',
  },
  scope: 'Part',
  scopes: { screen: 'what is on the screen', whole: 'the whole map' },
  scale: 'Enlargement',
  times: (scale) => `${scale}×`,
  background: 'Background',
  backgrounds: { paper: 'paper', transparent: 'transparent' },
  letters: 'Letters',
  asOutlines: 'letters as outlines',
  outlinesHelp: 'They look the same everywhere, but cannot be searched or corrected.',
  textHelp:
    'Text to search and correct. Drawing programs show it the same where they have the fonts Alegreya and Source Sans 3.',
  missing: (letters) =>
    `None of the fonts of this file has: ${letters}. The file will not show them; PNG, and SVG with letters as text, will.`,
  lacking: (letters) => `None of the fonts of a PDF has: ${letters}. The file will not show them; one HTML page will.`,
  saveLacking: 'Save without them',
  paper: 'Sheet',
  orientation: 'Orientation',
  orientations: { portrait: 'portrait', landscape: 'landscape' },
  marginShort: 'Margin',
  margin: 'Margin in millimetres',
  millimetres: 'mm',
  below: 'Below the map',
  parts: {
    legend: 'legend',
    filter: 'what the filter asks for',
    date: 'date of the data',
    sources: 'sources',
    qr: 'QR code with the link to this view',
  },
  dateOfData: (date) => `Data as of ${date}.`,
  sources: (sources) => `Source: ${sources}.`,
  description: (arrangement, sentences) => `The map arranged by “${arrangement}”. ${sentences}`,
  preview: 'Preview',
  pixels: (width, height) => `${width} × ${height} pixels`,
  sheet: (name, width, height) => `${name}, ${width} × ${height} mm`,
  tooLarge: (millions, most) =>
    `This picture cannot be saved: it has ${millions} million pixels, and programs open up to ${most} million.`,
  reduceTo: (scale) => `Reduce to ${scale}×`,
  noScale: 'Choose SVG or PDF, or make the window smaller.',
  save: (format) => `Save ${format}`,
  working: 'Drawing…',
  saved: (name) => `Saved: ${name}`,
  failed: 'The file could not be saved. Try a smaller enlargement or another format.',
  file: 'wyzyny',
};

const EXPORT_WORDS: Readonly<Record<LanguageTag, ExportWords>> = { pl, en };

/** The words of the export beside the rest of a language: they come with the export, so that the first map waits for none of them. */
export const exportWords = ({ meta }: Pick<Messages, 'meta'>): ExportWords => EXPORT_WORDS[meta.tag as LanguageTag];
