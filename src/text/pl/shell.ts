import { early } from './early';

export const shell = {
  ...early.shell,
  partsMissing: (names: string) => `Nie wczytało się: ${names}. Reszta atlasu działa dalej.`,
  share: 'Kopiuj link',
  linkCopied: 'Link do tego widoku jest w schowku.',
  linkNotCopied: 'Przeglądarka nie pozwala na schowek. Skopiuj link stąd:',
  linkParts: {
    only: 'wybrani aktorzy',
    select: 'zaznaczenie',
    at: 'przesunięte znaki',
    ask: 'pytanie',
    focus: 'skupienie',
  },
  linkTooLong: (left: string) =>
    `Ten widok jest za długi na link: w adresie brakuje części (${left}). Przy odświeżeniu strony nic nie ginie; dla innych zapisz obraz, raport albo plik.`,
  linkProblems: 'W linku nie udało się odczytać i pominięto:',
  choiceNotKept: 'Ta przeglądarka nie zapamiętuje ustawień atlasu: wybór działa do zamknięcia tej strony.',
  /** In a language that is named in the nominative. */
  inLanguage: (name: string) => (/[cs]ki$/.test(name) ? `po ${name.slice(0, -1)}u` : `w języku: ${name}`),
  theme: 'Wygląd',
};

export const offline = {
  reloadHelps: 'Jeśli część atlasu nadal się nie wczytuje, odśwież stronę. Ten widok jest w adresie i wróci.',
  reloadPage: 'Odśwież stronę',
  updateReady: 'Nowa wersja atlasu jest gotowa.',
  reload: 'Wczytaj',
};

/** What is said of the documents that can be open. */
export const opening = {
  ...early.opening,
  drop: 'Upuść pliki, a zobaczysz, co z nich powstanie',
  limits: 'CSV, TSV, XLSX, ODS lub plik atlasu, razem do 25 MB. Nic nie opuszcza tego urządzenia.',
  pasted: 'Wklejona tabela',
  template: 'wzor-tabeli',
  own: 'Własne dane',
  merged: 'Scalono we własnej kopii. Ctrl Z wraca do tego, co było.',
  forked: 'To już własna kopia: poprawiasz ją, a to, co było otwarte, zostaje bez zmian.',
  editsElsewhere: 'Ten atlas jest poprawiany w innej karcie.',
  takeEdits: 'Poprawiaj tutaj',
  editsParted: 'Ten sam atlas poprawiono też w innej karcie. Poprawki stąd są teraz osobną kopią.',
  editsThere: (count: number) =>
    `Plik otwarto z ${count === 1 ? 'Twoją poprawką' : 'Twoimi poprawkami'} z tego urządzenia (${count}).`,
  withoutEdits: 'Pokaż bez poprawek',
  editsNotKept: {
    room: 'W przeglądarce nie ma już miejsca na poprawki. Zapisz plik, zanim zamkniesz stronę.',
    newer: 'Poprawki przechowuje tu nowsza wersja atlasu. Zapisz plik, a potem odśwież stronę.',
    shut: 'Ta przeglądarka nie przechowa poprawek. Zapisz plik, zanim zamkniesz stronę.',
  },
  editsNotRead: 'Części poprawek nie udało się odczytać. Odłożono je, a atlas pokazuje stan sprzed nich.',
  edits: 'poprawki',
  layingOut: (percent: string) => `Układam aktorów: ${percent} %`,
  stop: 'Zatrzymaj układanie',
  small: 'Układ jest prosty, bo przeglądarka nie pozwoliła liczyć w tle.',
  elsewhere: (file: string) =>
    `Link dotyczy pliku${file && ` „${file}”`}, którego tu nie ma. Otwórz go, a zobaczysz, co pokazuje link.`,
  other: (file: string) => `To inny plik niż ${file ? `„${file}”, którego` : 'ten, którego'} dotyczy link.`,
  changed: (file: string) => `Plik „${file}” zmienił się, odkąd powstał link. Widok może być inny.`,
  mended: 'Plik jest otwarty, ale nie wszystko w nim było poprawne.',
  see: 'Zobacz, co zmieniono',
  examples: 'Inne grafy do obejrzenia',
  open: (title: string) => `Otwórz: ${title}`,
  words: 'przykład inny graf dokument example',
  back: 'Wróć do atlasu Lublina',
  about: 'O tym dokumencie',
  leave: 'Zmiany nie są zapisane',
  leaveHelp: 'Kiedy otworzysz coś innego, zmiany w tym dokumencie przepadną, jeśli nie zapiszesz ich w pliku.',
  saveAndGo: 'Zapisz plik i otwórz',
  stay: 'Zostań',
  go: 'Porzuć zmiany i otwórz',
};
