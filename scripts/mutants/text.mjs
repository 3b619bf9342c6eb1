/** Mutations of words, numbers and dates; see `graph.mjs`. */
export const TEXT = {
  'src/text/format.ts': [
    ['if (/^\\d{2}XX$/.test(date)) return century(first);', '', 'A century would be told as its pattern.'],
    ['day ? { ...options', 'false ? { ...options', 'A day would be told as its month.'],
    ["timeZone: 'UTC'", "timeZone: 'America/New_York'", 'A day would be told as the one before.'],
    ['Number.isInteger(value) ?', 'false ?', 'A count of thousands would be rounded.'],
    [".padStart(2, '0')", '', 'Five seconds would be told as fifty.'],
    ['${date.slice(2, 3)}9`', '${date.slice(3, 4)}9`', 'The end of a decade would be told as a sign.'],
    ['(Number(date.slice(0, 2)) * 100)', '(Number(date.slice(0, 2)))', 'Every century would be the first.'],
  ],
  'src/text/pl/language.ts': [
    ['lata ${first}–${first + 9}', 'lata ${first}–${first + 10}', 'A Polish decade would have eleven years.'],
    ['lata ${first}–${first + 99}', 'lata ${first}–${first + 100}', 'A Polish century would have a year too many.'],
    ['roman(first / 100 + 1)', 'roman(first / 100)', 'The twentieth century would be the nineteenth.'],
    [
      "'X'.repeat(Math.floor(number / 10))",
      "'X'.repeat(Math.round(number / 10))",
      'The eighteenth century would be the twenty-eighth.',
    ],
  ],
  'src/text/en/language.ts': [
    ["{ one: 'st', two: 'nd', few: 'rd' }", "{ one: 'st', two: 'nd' }", 'Third would be 3th.'],
    ['`${first}–${first + 99}`', '`${first}–${first + 100}`', 'An English century would have a year too many.'],
  ],
  'src/text/pl/time.ts': [
    ['first % 100 === 0 ?', 'false ?', 'The years from 1900 would be the nought-ies.'],
    ["one !== 'later' || counts.later > 0", 'true', 'Nothing later would be told as something.'],
    ['from === to ? String(from)', 'false ? String(from)', 'One year would be told as a span.'],
  ],
  'src/text/pl/counts.ts': [
    ["few: 'relacje'", "few: 'relacji'", 'Two relations would be told in the wrong case.'],
    ["many: 'aktorów'", "many: 'aktora'", 'Five actors would be told in the wrong case.'],
  ],
  'src/text/grammar/plural.ts': [
    ['digits.format(count)', 'count', 'Thousands would stand without their separator.'],
    ['\\u00a0', ' ', 'A count could be parted from its word at the end of a line.'],
  ],
  'src/text/messages.ts': [
    [
      'text[language] || inAnother',
      'text[language] ?? inAnother',
      'An empty text would hide the one in another language.',
    ],
    [
      'Object.hasOwn(words, id) ? (words[id] ?? id) : id',
      'words[id] ?? id',
      'An id called as what every object has would be told as code.',
    ],
  ],
  'src/text/words.ts': [
    [
      'said(none, isNumber ? filters.orNone : filters.none)',
      'said(none, filters.none)',
      'Numbers would lack a value in the words of categories.',
    ],
    ['messages.filters.kind, values: kind', 'messages.filters.kind', 'Kinds would be told by their ids.'],
  ],
  'src/text/sentences/short-name.ts': [
    [
      'capitals.length * 2 >= letters.length',
      'capitals.length * 2 > letters.length',
      'An acronym that is half small letters would be passed over.',
    ],
    ['alias.length < whole.length / 2', 'alias.length < whole.length', 'A short name would be as long as the whole.'],
    ["alias.includes(' ') && ", '', 'One plain word would stand for an actor.'],
  ],
  'src/text/sentences/reading-order.ts': [['(context ? rank.size + 1 : 0)', '0', 'Context would be read among ties.']],
};
