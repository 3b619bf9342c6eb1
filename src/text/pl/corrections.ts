/** What is said where corrections are given back. */
export const corrections = {
  title: 'Oddaj poprawki',
  close: 'Zamknij',
  none: 'Niczego tu jeszcze nie poprawiono. Wybierz na mapie aktora albo relację i naciśnij „Popraw”: każda zmiana stanie tutaj, gotowa do oddania.',
  help: 'Zapisz poprawki do pliku i wyślij temu, kto prowadzi atlas. Otworzy ten plik w atlasie jak każdy inny i zobaczy każdą zmianę, zanim ją wprowadzi.',
  by: 'Kto poprawił',
  byHint: 'Możesz pominąć. Zapamięta to tylko ta przeglądarka.',
  why: 'Dlaczego',
  whyHint: 'Możesz pominąć, na przykład: rok według KRS.',
  savePatch: 'Zapisz poprawki',
  saveTable: 'Zapisz tabelę (CSV)',
  file: 'wyzyny-poprawki',
  saved: (name: string) => `Zapisano plik ${name}.`,
};
