import { titles } from './titles';

export const share = {
  open: titles.share,
  close: 'Zamknij',
  copied: 'Skopiowano',
  needsFile: (file: string) =>
    `Link nie zawiera danych: kto go otworzy, potrzebuje pliku „${file}”. Przekaż mu ten plik razem z linkiem.`,
  wordless:
    'To scena z własnej opowieści: link otwiera to, co pokazuje na mapie, bez jej słów i znaków. Całą opowieść przekaż jako plik.',
  leftOut: (left: string) => `Widok jest za długi na link: zostanie bez części (${left}).`,
  copyFailed: 'Przeglądarka nie pozwala na schowek. Zaznacz tekst i skopiuj go stąd.',
  local: 'Ten adres działa tylko na tym komputerze. Na innym urządzeniu się nie otworzy.',
  qrLabel: 'Kod QR z linkiem do tego widoku',
  tooLong: (bytes: string, most: string) =>
    `Link ma ${bytes} bajtów, a kod QR mieści ${most}. Przywróć położenie aktorów albo zawęź wybór.`,
  closeQr: 'Zamknij kod QR',
  sentence: (what: string, result: string) => `${what}. ${result}`,
  embed: 'Osadź na stronie',
  attribution: 'Wyżyny – otwórz cały atlas',
  newTab: 'w nowej karcie',
};
