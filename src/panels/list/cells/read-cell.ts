import { sentenceOf } from '../../../answers/words/relation-words';
import type { Field } from '../../../graph/document/entity-fields';
import { withWords } from '../../../graph/document/local-texts';
import { brokenBy } from '../../../graph/document/may-join';
import type { Entity } from '../../../graph/model';
import { flagIn } from '../../../io/cells/cell-values';
import { plainWord } from '../../../io/cells/column-words';
import { type Understood, understand } from '../../common/editing/understand';
import type { CellField } from './cell-field';
import { type CellWords, flagsOf, type Known } from './cell-words';

/** What was typed or chosen as the value of a cell of an actor, or why it can be none, in words. */
export function readCell(typed: string, entity: Partial<Entity>, cell: CellField, said: CellWords): Understood {
  if (cell === 'name') return readName(typed, entity, said);
  if (cell === 'kind') return readKind(typed, entity, said);
  if (typed === '') return {};
  const { type, values } = cell.attribute;
  if (type === 'flag') return readFlag(typed, cell, said);
  if (type === 'categories') return readSeveral(typed, said.known(cell), said);
  if (type === 'category' && values) return readWord(typed, said.known(cell), said);
  return understand(typed, cell, entity, said);
}

function readName(typed: string, { name }: Partial<Entity>, { text, nameLanguage }: CellWords): Understood {
  const isLost = name !== undefined && withWords(name, nameLanguage(name), typed) === undefined;
  return isLost ? { problem: text.problem.name } : { value: typed };
}

function readKind(typed: string, { id }: Partial<Entity>, said: CellWords): Understood {
  const { graph, words, nameOf, kinds, text } = said;
  if (typed === '') return { problem: text.problem.needed };
  const read = readWord(typed, kinds, said);
  const [broken] = id !== undefined && typeof read.value === 'string' ? brokenBy(graph, [id], read.value) : [];
  return broken ? { problem: text.problem.kind(sentenceOf(broken, words, nameOf, id)) } : read;
}

function readFlag(typed: string, field: Field, { words, text }: CellWords): Understood {
  const options = flagsOf(field, words);
  const chosen = options.find(({ value, label }) => [value, label.toLowerCase()].includes(typed.toLowerCase()));
  const flag = chosen ? chosen.value === 'yes' : flagIn(typed);
  if (flag === null) return { problem: text.cells.unknownWord(typed, options.map(({ label }) => label).join(', ')) };
  return { value: flag || field.at === 'values' ? flag : undefined };
}

/** The most known words that are told to who typed another. */
const MOST_TOLD = 8;

function readWord(typed: string, known: readonly Known[], { text }: CellWords): Understood {
  const calledAs = (as: (name: string) => string) =>
    known.find(({ names }) => names.some((name) => as(name) === as(typed)));
  const found = calledAs((name) => name.toLowerCase()) ?? calledAs(plainWord);
  if (found) return { value: found.value };
  const labels = known.slice(0, MOST_TOLD).map(({ label }) => label);
  return { problem: text.cells.unknownWord(typed, [...labels, ...(known.length > MOST_TOLD ? ['…'] : [])].join(', ')) };
}

/** Several words, in the order in which they are known. */
function readSeveral(typed: string, known: readonly Known[], said: CellWords): Understood {
  const parts = typed.split(';').map((part) => part.trim());
  const read = parts.filter(Boolean).map((part) => readWord(part, known, said));
  const problem = read.find((each) => each.problem !== undefined);
  if (problem) return problem;
  const values = known.map(({ value }) => value).filter((id) => read.some(({ value }) => value === id));
  return { value: values.length > 0 ? values : undefined };
}
