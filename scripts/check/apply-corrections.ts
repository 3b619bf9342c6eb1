import { diffOf } from '../../src/graph/document/diff';
import type { Content } from '../../src/graph/document/document';
import type { Atlas } from '../../src/graph/model';
import type { Vocabulary } from '../../src/graph/vocabulary';
import { applyPatch, type Decision } from '../../src/io/patch/apply-patch';
import { parsePatchText } from '../../src/io/patch/parse-patch';
import { parseAtlas, problemText } from '../../src/io/read/parse-atlas';
import { parseStory, type Scene } from '../../src/io/read/parse-story';
import { loadDocumentWords } from '../../src/text/later-words';
import { loadMessages } from '../../src/text/load-messages';
import { localText } from '../../src/text/local-text';
import { conflictTexts } from '../../src/text/sentences/conflict-text';
import { documentProblemText } from '../../src/text/sentences/document-problems';
import { editSentences } from '../../src/text/sentences/edit-text';
import { wordsOf } from '../../src/text/words-of';
import { withAnswers, withPlaces } from './consequences';
import { DATA_FILES, type DataFiles, dataText, writtenAs } from './data-files';
import { FOLDER, readDataFile } from './dataset';

/** What the commands of the dataset speak. */
const LANGUAGE = 'en';

await Promise.all([loadMessages(LANGUAGE), loadDocumentWords()]);

/** What comes of corrections: what to print, why nothing may be written, else the files that change with their texts. */
type Outcome = Readonly<{
  lines: readonly string[];
  problems: readonly string[];
  texts: readonly (readonly [path: string, text: string])[];
}>;

const refused = (problems: readonly string[], lines: readonly string[] = []): Outcome => ({
  lines,
  problems,
  texts: [],
});

/** Does corrections to the dataset; `decision` counts where the two conflict. Throws where the dataset is no JSON. */
export function appliedTo(text: string, where: string, decision: Decision | null): Outcome {
  const files: DataFiles = Object.fromEntries(DATA_FILES.map((name) => [name, readDataFile(name)])) as DataFiles;
  const parsed = parseAtlas(files);
  const story = parseStory(files.story);
  if (!parsed.ok) return refused(parsed.problems.map(problemText));
  if (!story) return refused(['story.json breaks its schema.']);
  const before = contentOf(parsed, story.scenes);
  const said = saidOf(before);
  const reading = parsePatchText(text, where);
  const told = reading.problems.map((problem) => documentProblemText(problem, said.words));
  // What is left out of a patch would be lost without a word to who made it.
  if (!reading.ok || told.length > 0) return refused(told);
  const { content, already, conflicts } = applyPatch(before, reading.patch, () => decision);
  const both = saidOf(before, content);
  const lines = [
    ...editSentences(diffOf(before, content), both),
    ...(already.length > 0 ? [`So already: ${already.length}.`] : []),
    ...(decision
      ? decidedLines(decision, conflictTexts(before, applyPatch(before, reading.patch).conflicts, both))
      : []),
  ];
  if (conflicts.length > 0) return refused(conflictTexts(before, conflicts, both), lines);
  if (content.title !== before.title) return refused(['The files of the dataset have no title.'], lines);
  const { content: whole, placed } = withPlaces(content);
  const after = writtenAs(files, whole);
  const checked = parseAtlas(after);
  if (!checked.ok) return refused(checked.problems.map(problemText), lines);
  if (!parseStory(after.story)) return refused(['story.json would break its schema.'], lines);
  const changed = DATA_FILES.flatMap((name) => {
    const [was, is] = [files, after].map((each) => dataText(name, each[name]));
    return is === undefined || is === was ? [] : [[`${FOLDER}/${name}.json`, is] as const];
  });
  const questions = readDataFile('questions');
  const { file, answered } = withAnswers(questions, whole);
  const answers = answered.length > 0 ? [[`${FOLDER}/questions.json`, dataText('story', file)] as const] : [];
  const follows = [
    ...(placed.length > 0 ? [`Placed near whom they are tied to: ${placed.join(', ')}.`] : []),
    ...(answered.length > 0 ? [`Prepared answers that are others now: ${answered.join(', ')}.`] : []),
  ];
  return { lines: [...lines, ...follows], problems: [], texts: [...changed, ...answers] };
}

/** What was decided, each conflict side by side. */
const decidedLines = (decision: Decision, conflicts: readonly string[]): readonly string[] =>
  conflicts.map((conflict) => `Decided for ${decision === 'mine' ? 'the dataset' : 'the correction'}: ${conflict}`);

const contentOf = (
  { vocabulary, atlas }: Readonly<{ vocabulary: Vocabulary; atlas: Atlas }>,
  scenes: readonly Scene[],
): Content<Scene> => ({ title: {}, vocabulary, atlas, scenes });

/** What is needed to put changes from one content to another into words. */
function saidOf(...contents: readonly Content<Scene>[]) {
  const names = new Map(contents.flatMap(({ atlas }) => atlas.entities.map(({ id, name }) => [id, name])));
  const vocabulary = contents.at(-1)?.vocabulary ?? { kinds: [], relationTypes: [], attributes: [], roles: {} };
  return {
    words: wordsOf(LANGUAGE, vocabulary),
    roles: vocabulary.roles,
    nameOf: (id: string) => localText(names.get(id) ?? { [LANGUAGE]: id }, LANGUAGE),
  };
}
