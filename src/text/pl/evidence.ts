/** Of sides about which the source contradicts itself. */
export const contested = { mark: 'strona sporna', sides: (sides: string) => `strona sporna: ${sides}` };

export const role = {
  coordinator: 'koordynator',
  anchor: 'klaster-kotwica wyżyny',
  initiator: 'inicjator',
  founder: 'założyciel',
  member: 'członek',
  operator: 'prowadzący',
};

/** How strongly the source says that a side of the helix takes part in a cluster or an upland. */
export const presence = {
  short: { named: 'z nazwy', told: 'ogólnie', wanted: 'zamiar', possible: 'możliwość', nothing: 'nic' },
  long: {
    named: 'z nazwy',
    told: 'ogólnie: źródło mówi, że ta strona jest, nikogo nie nazywa',
    wanted: 'zamiar: źródło podaje to tylko jako zadanie albo cel',
    possible: 'możliwość: źródło mówi tylko, kto może dołączyć',
    nothing: 'nic: źródło nie mówi o udziale tej strony',
  },
  legend: 'Znaki tego, co źródło podaje bez nazw',
  title: 'Strony helisy',
  beside: 'obok czterech stron',
  marks: {
    inferred: (count: string) => `wnioski: ${count}`,
    contested: (count: string) => `sporne: ${count}`,
    past: (count: string) => `dawne: ${count}`,
  },
  isInferred: 'wywnioskowane',
  /** Cells without a word in general, and those of them in which someone is named. */
  silent: (count: string, named: string) => `bez słowa ogólnego ${count}, z czego z nazwy ${named}`,
  isPast: 'z przeszłości',
  counted: 'rejestr liczy firmy',
  anchorMark: 'profil klastra-kotwicy mówi więcej',
  anchor: (names: string, presence: string) =>
    `Profil klastra-kotwicy (${names}) mówi więcej (${presence}), ale nie mówi o wyżynie`,
};

export const part = {
  founder: 'założyciele',
  member: 'członkowie',
  partner: 'partnerzy',
  participant: 'uczestnicy',
  user: 'korzystający',
  beneficiary: 'beneficjenci',
};
