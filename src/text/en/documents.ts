import { pluralOf } from '../grammar/plural';
import type { DocumentWords } from '../pl/documents';
import { atlases, history } from './atlases';
import { corrections } from './corrections';
import { edits } from './edits';
import { health } from './health';
import { incoming } from './incoming';
import { merging } from './merging';

const forActors = pluralOf('en', { one: 'actor', other: 'actors' });

export const en: DocumentWords = {
  atlases,
  corrections,
  health,
  history,
  incoming,
  merging,
  edits,
  general: {
    groups: 'Groups',
    starters: {
      ties: () => 'Who is tied to most others?',
      growth: () => 'How did it grow?',
      missing: (name) => `Of whom is “${name}” not given?`,
      joins: () => 'Who joins the groups?',
      largest: (name) => `Who is the largest (“${name}”)?`,
      across: (rows, columns) => `“${rows}” by “${columns}”: how many are where?`,
      alone: () => 'Who has no ties at all?',
    },
    arrangementHints: {
      uplands: 'who belongs to which group; the closer they stand, the higher it is',
      helix: 'who stands on which side',
    },
    whole: 'The whole in numbers',
    apart: (gaps) => `Apart from that, among the questions: ${gaps}.`,
    years: {
      one: (year) => `Year: ${year}.`,
      sentence: ({ names, leaders, most, actors }) =>
        `Most common: ${names} (${leaders > 1 ? `${most} each` : most}); a year is given for ${forActors(actors)}.`,
    },
    timeChart: (begin) => (columns) => `${begin}, and dated events and relations, year by year: ${columns}`,
    steps: [
      'foot: single actors of the group',
      'slope: some actors close together',
      'summit: many actors of the group close together',
    ],
  },
  lists: {
    kinds: 'Kinds',
    relationTypes: 'Relation types',
    attributes: 'Attributes',
    roles: 'Roles of attributes',
    entities: 'Actors',
    relations: 'Relations',
    sources: 'Sources',
    notes: 'Notes',
    layout: 'Positions',
    scenes: 'Scenes',
  },
  reading: {
    open: (name) => `What was changed in the file ${name}`,
    refused: (name) => `The file ${name} was not opened`,
    stays: 'What was open is as it was.',
    further: (count) => `…and ${count} more like these.`,
    save: 'Download the whole list',
    file: 'changes',
  },
  item: (place) => `item ${place}`,
  sheet: (name) => `sheet ${name}`,
  line: (line) => `line ${line}`,
  cell: (cell) => `cell ${cell}`,
  column: (name) => `column ${name}`,
  absent: 'the field is missing.',
  unknown: 'there is no such field here.',
  wrong: (found, expected) => `found ${found}, expected ${expected}.`,
  done: {
    fieldLeftOut: 'The field was left out.',
    itemLeftOut: 'The item was left out.',
    partLeftOut: 'This part of the file was left out.',
    restLeftOut: 'The rest was left out.',
  },
  fields: {
    id: 'id',
    name: 'name',
    title: 'title',
    kind: 'kind',
    kinds: 'kinds',
    type: 'type',
    from: 'start',
    to: 'end',
    label: 'label',
    plural: 'plural',
    forward: 'verb from the start',
    inverse: 'verb from the end',
    values: 'values',
    status: 'status',
    why: 'reason',
    evidence: 'evidence',
    lines: 'lines',
    section: 'section',
    terms: 'terms',
    source: 'source',
    summary: 'summary',
    aliases: 'other names',
    about: 'what it is about',
    text: 'text',
    vocabulary: 'vocabulary',
    licence: 'licence',
    origin: 'origin',
    savedFrom: 'the document that it was saved from',
    mapping: 'meaning of tables',
    columns: 'columns',
  },
  rules: {
    'no-json': 'the file is not valid JSON. Choose one that the atlas saved, or mend it in an editor.',
    'too-large': 'the file is too large: it may have 64 MB at most.',
    'too-many': (found) => `there are ${found} items; there may be 200,000 at most.`,
    'too-large-to-draw': (found) =>
      `there are ${found} actors and relations, and the map draws 20,000 actors and 50,000 relations at most. Take a part of them, such as one county or one industry, and open that.`,
    'not-a-document': 'this is no document of the atlas: the field “format” with the value “wyzyny” is missing.',
    'newer-version': (found, newest) =>
      `the file is of version ${found}, and this atlas reads version ${newest} at most. Reload the atlas, or open the file where it was saved.`,
    'no-version': (found) => `the field “version” should be a whole number from 1, and is: ${found}.`,
    'no-entities': 'there is not one actor in it that can be read.',
    'not-a-patch':
      'these are no corrections of the atlas: the field “format” with the value “wyzyny-patch” is missing.',
    'leads-nowhere': (found) => `${found} leads to nothing that can be corrected. This change was left out.`,
    untested: (found) => `the change at ${found} does not say what was there before. It was left out.`,
    'only-tested': (found) => `no change follows the test of ${found}. It was left out.`,
    empty: 'the file is empty. Choose one that holds something.',
    'no-text':
      'this is neither text, nor a spreadsheet, nor a file of the atlas. Choose a CSV, XLSX, ODS or atlas file.',
    markup: 'this is a page or other XML, not a table. Open it in a spreadsheet and save it as XLSX or CSV.',
    'table-too-large': 'the file of tables is too large: it may have 25 MB at most. Split it or remove columns.',
    damaged: 'the file is damaged or cut off. Save it anew in the program that it comes from.',
    locked: 'the file is encrypted. Save it without a password.',
    'old-spreadsheet': 'this is a spreadsheet of an old format, or one with a password. Save it as XLSX without one.',
    'no-spreadsheet': 'there is no spreadsheet in this archive. Choose an XLSX or ODS file.',
    doctype: 'the file has a DOCTYPE, which no spreadsheet has. For safety it is not read.',
    inflates: 'the file inflates to more than 100 MB, or more than 200 times. For safety it is not read.',
    'too-deep': 'elements of the file stand within each other more than 64 deep. For safety it is not read.',
    unread: 'it could not be read within a minute, or memory ran out. Choose a smaller file.',
    'not-alone': 'a file of an atlas or of corrections is opened alone, without other files. It was left out.',
    'unknown-graph':
      'it is JSON, but of no format that the atlas reads. The command “File formats” lists them; choose another when you save.',
    'merged-nodes': (found) =>
      `actor ${found} is in the file more than once. They became one; where values differ, the first one counts.`,
    'self-relations': (found) =>
      `relations of somebody with themselves: ${found}. The map does not draw them; each actor has their number.`,
    hyperedge: (found) =>
      `a relation joins several actors at once (a hyperedge): ${found}. It was left out; write it as pairs.`,
    undeclared: (found) =>
      `the file does not declare the attribute ${found}. What it holds was guessed from its values.`,
    'not-finite': (found) => `${found} is no finite number. The value was left out.`,
    'style-left': (found) =>
      `the file says how to draw, too: ${found}. The atlas draws in its own way, and loads no pictures or styles of files.`,
    'broken-text': (found) => `the text ${found} has half of a character. It was replaced by �.`,
    'key-twice': (found) => `the key ${found} stands twice in one place. The last one counts.`,
    'over-time': (found) =>
      `the attribute ${found} changes in time. The last value counts; the whole course is kept as a text beside it.`,
    'direction-guessed':
      'the file does not say whether its relations have a direction. They were read as leading from the first end to the second.',
    'remote-context': (found) =>
      `the context ${found} would have to be fetched, and the atlas fetches nothing. What only it explains was left out; put it into the file.`,
    'part-left': (found) => `nothing on the map means the same as the part ${found}. It was left out.`,
    'no-table': 'beside headers there is not one filled row in it that is read.',
    'encoding-guessed': (found) =>
      `the file does not say its encoding. It was read as ${found}. If letters differ from the file, save it as CSV UTF-8.`,
    'guard-taken': (found) =>
      `apostrophes before =, +, - or @ keep spreadsheets from running a text. They were taken off cells (${found}).`,
    'open-quote': 'a quote opened here is never closed. The rest of the file became one cell; close the quote.',
    'stray-quote': 'there is a single quote within the cell. It was kept as text; in the file it should be doubled.',
    'cells-beyond': 'the row has more cells than the header names. Columns beyond are called by letters.',
    'rows-beyond': (found) => `at most ${found} rows are read. This one and the rest were left out; split the file.`,
    'columns-beyond': (found) => `at most ${found} columns are read. The rest were left out.`,
    'hidden-sheet': (found) => `the sheet ${found} is hidden and was left out. Unhide it if it belongs on the map.`,
    'sheet-of-text': (found) =>
      `the sheet ${found} holds only text, line below line. It was left out; give it a header if it lists actors.`,
    'error-cell': (found) => `the cell holds the error ${found}. It was left empty; mend the formula.`,
    'no-cached-value': 'the formula has no stored result. The cell was left empty; recalculate and save the sheet.',
    'renamed-column': (found) => `programs use this name of a column. It is called ${found} now.`,
    'row-without-name': 'the row has neither a name nor an id. It was left out.',
    'sum-row': (found) => `the row ${found} sums up those above. It is no actor and was left out.`,
    'row-without-end': 'the row does not say whom it joins. The relation was left out; give both ends.',
    'merged-rows': (found) =>
      `the actor ${found} stands further up already. The rows were joined; of two values the first was kept.`,
    'cut-text': (found) => `the text is longer than ${found} characters. The rest was left out.`,
    'parent-cycle': (found) => `${found} would be a part of itself. Its parent was left out.`,
    'unknown-parent': (found) => `there is no parent ${found} among the actors. It was left out.`,
    'check-digit': (found) => `the check digit of ${found} is wrong. The number was kept as it is; check it.`,
    'duplicate-id': 'an earlier item has this id already. The later one was left out.',
    'duplicate-param': 'an earlier attribute has this name in links already. The later one goes by its id there.',
    'unknown-role': (found) => `there is no ${found} in the vocabulary. Nothing plays this role.`,
    'unfit-role': (found, expected) => `${found} plays it, but it takes ${expected}. Nothing plays this role.`,
    'unknown-kind': (found) => `the kind ${found} is not in the vocabulary. It was added and goes by its id.`,
    'unknown-type': (found) => `the type ${found} is not in the vocabulary. It was added and goes by its id.`,
    'unknown-end': (found) => `there is no ${found} among the actors. The relation was left out.`,
    'kinds-not-allowed': (found, expected) =>
      `it joins ${found}, but by the vocabulary this type joins ${expected}. It was kept as it is.`,
    'self-loop': (found) => `it leads from ${found} to the same actor. The relation was left out.`,
    'stated-without-evidence': 'it is called stated, but names no place in a source. It is called unsourced now.',
    'inferred-without-why': 'it is called inferred, but does not say from what. It was kept as it is.',
    'unknown-source': (found) => `the source ${found} is not in the file. This evidence was left out.`,
    'lines-order': (found) => `the lines ${found} are the wrong way round. They were turned round.`,
    'companies-exceed-members': (found) => `there are more companies than members (${found}). It was kept as it is.`,
    'unknown-side': (found) => `it has the side ${found}, which the vocabulary does not know. It was kept.`,
    'side-and-contested-side': (found) => `it has the side ${found} and contested sides as well. Those were kept.`,
    'strength-of-a-tie':
      'only context can be an aim or a possibility, and as a fact it would say too much. The relation was left out.',
    'note-about-unknown': (found) => `there is no ${found} in the file. The note is not about it any more.`,
    'layout-unknown-id': (found) => `there is no ${found} among the actors. This position was left out.`,
    'unknown-attribute': (found) =>
      `this attribute is not in the vocabulary (value: ${found}). It was added and goes by its id.`,
    'unknown-value': (found) => `the attribute does not list the value ${found}. It was added and goes by its id.`,
    'attribute-of-others': (found) =>
      `this attribute is one of other items: of actors or of relations. The value ${found} was left out.`,
    'symmetric-ends': (found) =>
      `a symmetric type has to join the same at both ends, but joins ${found}. Both ends join what either did now.`,
    'further-alike': (found) => `there are ${found} more places like those before.`,
    'symmetric-phrases':
      'a symmetric type has to read the same from both ends. It reads as from the start of the relation now.',
  },
};
