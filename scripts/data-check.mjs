// Prints what the dataset holds and every problem of it; fails on any.
import { runnerImport } from 'vite';

const load = async (path) => (await runnerImport(path, { configFile: false })).module;
const { problemText } = await load('./src/io/read/parse-atlas.ts');
const { parseDataset, readDataFile, readSource } = await load('./scripts/check/dataset.ts');
const { addedWords } = await load('./scripts/check/added-words.ts');
const { missingTerms, uncoveredNames } = await load('./scripts/check/source-proof.ts');
const { emptyAttributes } = await load('./scripts/check/empty-attributes.ts');
const { answerProblems, computedAnswer } = await load('./scripts/check/answers.ts');
const { presenceTable } = await load('./scripts/check/presence-table.ts');
const { buildGraph } = await load('./src/graph/graph.ts');
const { LUBLIN } = await load('./src/atlas/lublin.ts');
const { parseQuestions } = await load('./src/io/read/parse-questions.ts');

const tally = (title, items, key) => {
  const counts = new Map();
  for (const item of items) counts.set(item[key], (counts.get(item[key]) ?? 0) + 1);
  console.log(`${title}: ${items.length}`);
  for (const [value, count] of [...counts].sort((a, b) => b[1] - a[1]))
    console.log(`  ${String(count).padStart(4)}  ${value}`);
};

const parsed = parseDataset();
const problems = parsed.ok ? [] : parsed.problems.map(problemText);
if (parsed.ok) {
  const { entities, relations, notes, layouts } = parsed.atlas;
  tally('Entities by kind', entities, 'kind');
  tally('Relations by type', relations, 'type');
  tally('Relations by status', relations, 'status');
  tally('Notes by kind', notes, 'kind');
  const claims = [...entities, ...relations].filter(({ status }) => status === 'stated');
  const backed = claims.filter(({ evidence }) => evidence.length > 0);
  console.log(`Evidence: ${backed.length} of ${claims.length} stated entities and relations`);
  for (const [name, positions] of layouts) {
    const absent = entities.filter(({ id }) => !positions.has(id));
    console.log(`Layout ${name}: ${positions.size} of ${entities.length} entities placed`);
    problems.push(...absent.map(({ id }) => `layout.json: ${name}: no position for ${id}`));
  }
  const graph = buildGraph(parsed.atlas, parsed.vocabulary, LUBLIN);
  const questions = parseQuestions(readDataFile('questions'));
  console.log('Uplands by side of the helix (a star: the profile of its anchor says more)');
  console.table(presenceTable(graph));
  console.log('Prepared answers, computed anew');
  for (const question of questions) {
    const { pl, en } = computedAnswer(question, graph) ?? {};
    console.log(`  ${question.id}\n    pl  ${pl}\n    en  ${en}`);
  }
  problems.push(...emptyAttributes(graph), ...answerProblems(questions, graph));
  const source = readSource();
  if (source === null) {
    console.log('Source: skipped, its text is not beside the checkout (set ATLAS_SOURCE to its path)');
  } else {
    const missing = missingTerms(source, parsed.atlas);
    const uncovered = uncoveredNames(
      source,
      parsed.atlas,
      readDataFile('ignored').map(({ term }) => term),
    );
    console.log(`Evidence terms not in the source: ${missing.length}`);
    console.log(`Names of the source neither in evidence nor ignored: ${uncovered.length}`);
    const added = addedWords(source, parsed.atlas);
    console.log(`Words of names that the source lacks and that are not called ours: ${added.length}`);
    problems.push(...missing, ...uncovered, ...added);
  }
}
console.log(problems.length === 0 ? 'No problem.' : `${problems.length} problems:\n${problems.join('\n')}`);
process.exitCode = problems.length === 0 ? 0 : 1;
