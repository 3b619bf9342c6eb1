/** Mutations of formats in and out; see `graph.mjs`. */
export const IO = {
  'src/io/write/csv.ts': [
    ["/^'*[=+\\-@\\t\\r]/", "/^'*[=+@\\t\\r]/", 'A spreadsheet would run a text that begins with a dash.'],
    ['/["\\r\\n]/.test(text)', '/["\\n]/.test(text)', 'A bare return would break a row in two.'],
  ],
  'src/io/read/parse-story.ts': [
    [
      'scene: isScene ? Number(path[1]) + 1 : null',
      'scene: isScene ? Number(path[1]) : null',
      'The scene before the broken one would be blamed.',
    ],
  ],
  'src/io/read/decode-text.ts': [
    ['{ fatal: true }', '{ fatal: false }', 'Letters of another encoding would be replaced without a word.'],
  ],
  'src/io/read/guess-roles.ts': [
    [
      "({ id, of }) => of === 'nodes' && !taken.has(id)",
      "({ of }) => of === 'nodes'",
      'One attribute would play two roles.',
    ],
  ],
  'src/io/read/item-checks.ts': [['first <= last ?', 'first < last ?', 'Evidence of one line would be refused.']],
  'src/io/read/read-values.ts': [
    [".padStart(4, '0')", '', 'The year 965 would be no date.'],
    ['Number(asNumber(value)) >= 0', 'Number(asNumber(value)) > 0', 'A size of nothing would be left out.'],
    [
      "/^\\d{4}$/.test(value) && attribute?.type === 'number'",
      '/^\\d{4}$/.test(value)',
      'A date would be saved as a number.',
    ],
  ],
  'src/io/picture/display-list.ts': [
    [
      'for (let open = this.clips; open > 0; open -= 1)',
      'for (let open = this.clips; open > 1; open -= 1)',
      'All that follows a clipped part would be clipped.',
    ],
    ['this.dash.map((length) => length * scale)', '[...this.dash]', 'Dashes would not grow with the map.'],
  ],
  'src/io/picture/svg.ts': [
    ["(index === 0 ? [span] : [' ', span])", '[span]', 'Words of two lines would be copied as one.'],
  ],
};
