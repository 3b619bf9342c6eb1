/** Mutations of words, numbers and dates; see `graph.mjs`. */
export const TEXT = {
  'src/text/format.ts': [
    ['if (/^\\d{2}XX$/.test(date)) return century(first);', '', 'A century would be told as its pattern.'],
    [".padStart(2, '0')", '', 'Five seconds would be told as fifty.'],
    ['${date.slice(2, 3)}9`', '${date.slice(3, 4)}9`', 'The end of a decade would be told as a sign.'],
  ],
  'src/text/pl/language.ts': [
    [
      "'X'.repeat(Math.floor(number / 10))",
      "'X'.repeat(Math.round(number / 10))",
      'The eighteenth century would be the twenty-eighth.',
    ],
  ],
  'src/text/pl/time.ts': [
    ['first % 100 === 0 ?', 'false ?', 'The years from 1900 would be the nought-ies.'],
    ["one !== 'later' || counts.later > 0", 'true', 'Nothing later would be told as something.'],
  ],
  'src/text/pl/counts.ts': [
    ["few: 'relacje'", "few: 'relacji'", 'Two relations would be told in the wrong case.'],
    ["many: 'aktorów'", "many: 'aktora'", 'Five actors would be told in the wrong case.'],
  ],
  'src/text/local-text.ts': [
    [
      'text[language] || inAnother',
      'text[language] ?? inAnother',
      'An empty text would hide the one in another language.',
    ],
  ],
  'src/text/sentences/short-name.ts': [
    [
      'capitals.length * 2 >= letters.length',
      'capitals.length * 2 > letters.length',
      'An acronym that is half small letters would be passed over.',
    ],
  ],
  'src/text/sentences/reading-order.ts': [['(context ? rank.size + 1 : 0)', '0', 'Context would be read among ties.']],
};
