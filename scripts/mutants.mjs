// npm run mutants [part of a path]: changes the code in small ways that matter, one at a time and in a copy of the project,
// and asks the tests of the place whether they notice; into bench/MUTANTS.md. With a part of a path only the mutations of
// such files are tried, and nothing is written. It fails where a text is no longer there, or where a mutation survives
// that is not known to change nothing.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVitest } from 'vitest/node';
import { ANSWERS } from './mutants/answers.mjs';
import { ATLAS } from './mutants/atlas.mjs';
import { CANVAS } from './mutants/canvas.mjs';
import { GRAPH } from './mutants/graph.mjs';
import { IO } from './mutants/io.mjs';
import { report } from './mutants/report.mjs';
import { STAGE } from './mutants/stage.mjs';
import { STATE } from './mutants/state.mjs';
import { TEXT } from './mutants/text.mjs';

const RESULTS = 'bench/MUTANTS.md';

/** What a test needs of the project. */
const COPIED = ['src', 'tests', 'scripts', 'data', 'docs', 'public', 'package.json', 'tsconfig.json', 'vite.config.ts'];

/** A change that no test has noticed for so long has the code run for ever, which anyone would notice. */
const LONGEST_MS = 300_000;

const part = process.argv[2] ?? '';
const mutations = Object.entries({ ...GRAPH, ...ATLAS, ...ANSWERS, ...STATE, ...IO, ...TEXT, ...STAGE, ...CANVAS })
  .filter(([file]) => file.includes(part))
  .flatMap(([file, list]) => list.map(([text, instead, why, nothing]) => ({ file, text, instead, why, nothing })));
checkTexts();

const root = mkdtempSync(join(tmpdir(), 'wyzyny-mutants-'));
for (const name of COPIED) cpSync(name, join(root, name), { recursive: true });
symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
const tests = readdirSync('tests', { recursive: true })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => ({ path: `tests/${name}`, text: readFileSync(`tests/${name}`, 'utf8') }));
/** What has failed in the run under way, the first first: what stands in its state may be of runs before. */
const failures = [];
let vitest = await open();
try {
  const tried = [];
  for (const mutation of mutations) {
    const result = await attempt(mutation);
    tried.push({ ...mutation, ...result });
    console.log(`${result.seconds} s  ${result.killer ?? 'SURVIVED'}\n      ${mutation.file}: ${mutation.why}`);
  }
  const sound = await checkKillers(tried);
  const survivors = tried.filter(({ killer, nothing }) => !killer && !nothing);
  console.log(`\n${tried.length} tried, ${tried.filter(({ killer }) => !killer).length} survived.`);
  if (part === '') {
    mkdirSync('bench', { recursive: true });
    writeFileSync(RESULTS, report(tried));
  }
  process.exitCode = sound && survivors.length === 0 ? 0 : 1;
} finally {
  await vitest.close();
  rmSync(root, { recursive: true, force: true });
}

/** Each text stands in its file once: else nobody knows what was tried. */
function checkTexts() {
  const wrong = mutations.filter(({ file, text }) => readFileSync(file, 'utf8').split(text).length !== 2);
  for (const { file, text } of wrong) console.error(`Not there once, in ${file}: ${text}`);
  if (wrong.length > 0) process.exit(1);
}

function open() {
  const reporter = {
    onTestCaseResult: (test) => {
      if (test.result().state === 'failed') failures.push(`${test.module.relativeModuleId}: ${test.fullName}`);
    },
    onTestModuleEnd: (module) => {
      if (module.errors().length > 0) failures.push(module.relativeModuleId);
    },
  };
  return createVitest(
    'test',
    // A busy machine notices nothing by being slow.
    { root, watch: false, bail: 1, reporters: [reporter], passWithNoTests: true, testTimeout: LONGEST_MS },
    { configLoader: 'runner', logLevel: 'silent' },
  );
}

/** The tests of a file, the nearest first: those of its room that name it, of its folder, of its room, and others that name it. */
function placesOf(file) {
  const [, room = '', ...inner] = file.split('/').slice(0, -1);
  const folder = ['tests', room, ...inner].join('/');
  const name = file.replace(/^src\/|\.tsx?$/g, '');
  const naming = tests.filter((test) => test.text.includes(`/src/${name}'`)).map(({ path }) => path);
  const isNear = (path) => path.startsWith(`tests/${room}/`);
  return [naming.filter(isNear), [folder], [`tests/${room}`, ...naming.filter((path) => !isNear(path))]];
}

/** Changes a file of the copy, has its tests run, and says which of them noticed. */
async function attempt({ file, text, instead }) {
  const path = join(root, file);
  const code = readFileSync(path, 'utf8');
  const start = Date.now();
  writeFileSync(
    path,
    code.replace(text, () => instead),
  );
  vitest.invalidateFile(path);
  try {
    let killer = null;
    for (const places of placesOf(file)) killer ??= places.length > 0 ? await failureIn(places) : null;
    return { killer, seconds: ((Date.now() - start) / 1000).toFixed(1) };
  } finally {
    writeFileSync(path, code);
    vitest.invalidateFile(path);
  }
}

/** The first test under these places that fails; null where none does. */
async function failureIn(places) {
  const specifications = await vitest.globTestSpecifications(places.map((place) => join(root, place)));
  if (specifications.length === 0) return null;
  failures.length = 0;
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, LONGEST_MS, 'late');
  });
  const run = await Promise.race([vitest.runTestSpecifications(specifications), late]);
  clearTimeout(timer);
  if (run === 'late') {
    await vitest.close();
    vitest = await open();
    return 'no answer';
  }
  return failures[0] ?? (run.unhandledErrors.length > 0 ? 'an error outside of tests' : null);
}

/** Whether the tests that noticed pass where nothing is changed. */
async function checkKillers(tried) {
  const files = new Set(tried.flatMap(({ killer }) => /^tests[^:]*/.exec(killer ?? '')?.[0] ?? []));
  if (files.size === 0) return true;
  const failure = await failureIn([...files]);
  if (failure) console.error(`It fails where nothing is changed: ${failure}`);
  return failure === null;
}
