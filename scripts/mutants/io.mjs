/** Mutations of formats in and out; see `graph.mjs`. */
export const IO = {
  'src/io/write/csv.ts': [
    ['/^[=+\\-@\\t\\r]/', '/^[=+@\\t\\r]/', 'A spreadsheet would run a text that begins with a dash.'],
    ['/["\\r\\n]/.test(text)', '/["\\n]/.test(text)', 'A bare return would break a row in two.'],
    ["text.replaceAll('\"', '\"\"')", 'text', 'A quotation mark would end its cell.'],
  ],
  'src/io/write/report-markdown.ts': [
    ['|^\\d+(?=[.)])', '', 'A year at the start of a sentence would begin a list.'],
    ["text.replace(/\\s*[\\r\\n]+\\s*/g, ' ')", 'text', 'A break of lines in a name would break a table.'],
  ],
  'src/io/read/parse-story.ts': [
    ['ids.indexOf(id) < index', 'false', 'Two scenes of one id would be read, and one never reached.'],
    [
      'scene: isScene ? Number(path[1]) + 1 : null',
      'scene: isScene ? Number(path[1]) : null',
      'The scene before the broken one would be blamed.',
    ],
  ],
  'src/io/read/parse-stage-message.ts': [
    ['v.maxLength(20)', 'v.maxLength(200)', 'A key of any length would be taken.'],
  ],
  'src/io/read/decode-text.ts': [
    ['{ fatal: true }', '{ fatal: false }', 'Letters of another encoding would be replaced without a word.'],
    ['if (first === 0xfe && second === 0xff)', 'if (false)', 'A file of UTF-16 would not be read.'],
  ],
  'src/io/read/guess-roles.ts': [
    [
      'values.length >= LEAST_SIDES && values.length <= MOST_SIDES',
      'values.length >= LEAST_SIDES',
      'Twenty sides would be put on the map.',
    ],
    [
      "if (of !== 'nodes' || taken.has(id)) return false;",
      "if (of !== 'nodes') return false;",
      'One attribute would play two roles.',
    ],
  ],
  'src/io/read/item-checks.ts': [
    ['companies > members', 'companies >= members', 'A cluster of companies alone would be refused.'],
    ['first <= last ?', 'first < last ?', 'Evidence of one line would be refused.'],
    [
      "strength !== 'told' && !type.context",
      "strength !== 'told' && type.context",
      'An aim would be a tie that paths follow.',
    ],
    ['joins(type, fromKind, toKind)', 'true', 'Kinds that a relation does not join would be joined by it.'],
  ],
  'src/io/read/read-values.ts': [
    [".padStart(4, '0')", '', 'The year 965 would be no date.'],
    ['v.regex(/^(https?|mailto):/i)', 'v.regex(/:/)', 'An address of a file could be a script.'],
    ['Number(asNumber(value)) >= 0', 'Number(asNumber(value)) > 0', 'A size of nothing would be left out.'],
    ['Number.isFinite(value) ?', "typeof value === 'number' ?", 'A number without end would be read.'],
    [
      "/^\\d{4}$/.test(value) && attribute?.type === 'number'",
      '/^\\d{4}$/.test(value)',
      'A date would be saved as a number.',
    ],
  ],
  'src/io/read/fit-to.ts': [
    ['const MOST_SINGLE = 30;', 'const MOST_SINGLE = 0;', 'One wrong line would take all evidence with it.'],
    ['if (!isTakenOut) misfits.push', 'misfits.push', 'One fault would be told twice.'],
  ],
  'src/io/read/read-list.ts': [
    [
      'return duplicates.length > 0 ? [] : [item];',
      'return [item];',
      'Of two items of one id the second would take the place of the first.',
    ],
  ],
  'src/io/picture/display-list.ts': [
    [
      'for (let open = this.clips; open > 0; open -= 1)',
      'for (let open = this.clips; open > 1; open -= 1)',
      'All that follows a clipped part would be clipped.',
    ],
    ['spacing * Math.max(0, text.length - 1)', 'spacing * text.length', 'Spaced words would stand off their middle.'],
    ["align === 'right' ? x - width : x", 'x', 'Words at the right edge would leave the sheet.'],
    ['this.dash.map((length) => length * scale)', '[...this.dash]', 'Dashes would not grow with the map.'],
  ],
  'src/io/picture/svg.ts': [
    [".replaceAll('<', '&lt;')", '', 'A name with a sign of markup would break the file.'],
    ["mark.rule === 'evenodd' ? mark.rule : undefined", 'undefined', 'Hollows of the relief would be filled.'],
    ["(index === 0 ? [span] : [' ', span])", '[span]', 'Words of two lines would be copied as one.'],
  ],
  'src/io/picture/pdf.ts': [
    ['Math.min(spacing, WIDEST_SPACING * size)', 'spacing', 'Readers would copy a spaced name letter by letter.'],
    ["if (text.trim() === '') return [];", '', 'A line of missing letters would break the file.'],
  ],
};
