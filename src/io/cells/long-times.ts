const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** Centuries by how they are written: I to XXI. */
const CENTURIES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 21 }, (_, at) => [`${'X'.repeat(Math.floor((at + 1) / 10))}${UNITS[(at + 1) % 10]}`, at + 1]),
);

const CENTURY = /^(?:([IVX]+|[ivx]+)|(\d{1,2})(?:st|nd|rd|th)?) ?(?:w\.|[Ww]iek|[Ww]ieku|[Cc]entury)$/;
const DECADE = /^(?:lata|l\.) ?(\d)0\.?(?:-?te|-?tych)?(?: (.+))?$/i;
const ENGLISH_DECADE = /^(?:the )?(\d{3})0s$/i;
const EDTF = /^(\d{3}X|\d{2}XX)$/;

/** The first two digits of the years of a century; null where a text names none. */
function centuryIn(text: string): string | null {
  const [, roman = '', digits = ''] = CENTURY.exec(text) ?? [];
  const number = CENTURIES.get(roman.toUpperCase()) ?? Number(digits);
  return number >= 1 && number <= 21 ? `${number - 1}`.padStart(2, '0') : null;
}

/**
 * The decade or century that a text names, as EDTF: `lata 50.` is `195X`, `lata 80. XIX w.` is `188X`, `XIV w.` is `13XX`;
 * null where it is none, or a decade of which nobody knows the century.
 */
export function longTimeIn(text: string): string | null {
  if (EDTF.test(text)) return text;
  const [, said] = ENGLISH_DECADE.exec(text) ?? [];
  if (said) return `${said}X`;
  const [, decade, ofCentury] = DECADE.exec(text) ?? [];
  if (decade !== undefined) {
    // The twenties to the nineties of no century are those of the twentieth.
    const century = ofCentury ? centuryIn(ofCentury) : decade >= '2' ? '19' : null;
    return century && `${century}${decade}X`;
  }
  const century = centuryIn(text);
  return century && `${century}XX`;
}
