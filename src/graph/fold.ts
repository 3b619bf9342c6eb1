/** Lower case without diacritics, `ł` included, so that `swiatlowod` finds `Światłowodów`. Length may change. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
}
