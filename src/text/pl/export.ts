/** The words of the export and of the film of years. */
export const pl = {
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

export type ExportWords = typeof pl;
