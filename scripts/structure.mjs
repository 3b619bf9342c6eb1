// How `src/` hangs together, read from its syntax: circles between rooms, the longest chain of imports, the longest
// functions. Imports of types count, imports that come later do not. Run by itself it prints the table.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'vite';

/** The files of a tree with what each imports of it and its functions with their lines. */
export function readTree(root) {
  const paths = readdirSync(root, { recursive: true })
    .filter((path) => /\.tsx?$/.test(path))
    .sort();
  return new Map(
    paths.map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const { program, module } = parseSync(path, text);
      const imports = [...module.staticImports, ...module.staticExports.flatMap(({ entries }) => entries)]
        .map(({ moduleRequest }) => moduleRequest?.value)
        .filter((name) => name?.startsWith('.'))
        .map((name) => fileAt(root, normalize(join(dirname(path), name))))
        .filter((file) => file !== null);
      return [path, { imports: [...new Set(imports)], functions: functionsOf(program, text) }];
    }),
  );
}

/** The file that an import names; null where it is none of ours, as data and styles. */
const fileAt = (root, path) =>
  [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((file) => existsSync(join(root, file))) ?? null;

const FUNCTION = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;
const nameOf = ({ type, id, key }) => id?.name ?? (type === 'Property' ? key?.name : undefined);

/** The functions of a file with their lines; what is written within one counts as part of it, too. */
function functionsOf(program, text) {
  const found = [];
  const lineAt = (offset) => text.slice(0, offset).split('\n').length;
  const take = (node, name) => {
    const line = lineAt(node.start);
    found.push({ name, line, lines: lineAt(node.end) - line + 1 });
  };
  const walk = (node, before) => {
    const name = nameOf(node) ?? before;
    if (FUNCTION.test(node.type)) take(node, name ?? '');
    for (const part of Object.values(node).flat()) if (typeof part?.type === 'string') walk(part, name);
  };
  walk(program);
  return found;
}

/** The room of a file: its folder. */
const roomOf = (path) => dirname(path);

/** The longest chains of imports: from each file, the most files one after another, itself among them. */
export function longestChain(tree) {
  const known = new Map();
  const chainFrom = (path) => {
    const before = known.get(path);
    if (before) return before;
    known.set(path, [path]);
    let longest = [];
    for (const next of tree.get(path)?.imports ?? []) {
      const chain = chainFrom(next);
      if (chain.length > longest.length) longest = chain;
    }
    const chain = [path, ...longest];
    known.set(path, chain);
    return chain;
  };
  return [...tree.keys()].map(chainFrom).reduce((one, other) => (other.length > one.length ? other : one), []);
}

/** Rooms that import each other, straight or round about: the strongly connected parts of more than one (Tarjan 1972). */
export function circles(tree) {
  const rooms = new Map();
  for (const [path, { imports }] of tree) {
    const others = rooms.get(roomOf(path)) ?? new Set();
    for (const other of imports) if (roomOf(other) !== roomOf(path)) others.add(roomOf(other));
    rooms.set(roomOf(path), others);
  }
  const [indexOf, lowOf, stack, found] = [new Map(), new Map(), [], []];
  const visit = (room) => {
    indexOf.set(room, indexOf.size);
    lowOf.set(room, indexOf.get(room));
    stack.push(room);
    for (const next of rooms.get(room) ?? []) {
      if (!indexOf.has(next)) visit(next);
      if (stack.includes(next)) lowOf.set(room, Math.min(lowOf.get(room), lowOf.get(next)));
    }
    if (lowOf.get(room) !== indexOf.get(room)) return;
    const part = stack.splice(stack.indexOf(room));
    if (part.length > 1) found.push(part.sort());
  };
  for (const room of rooms.keys()) if (!indexOf.has(room)) visit(room);
  return found;
}

/** The functions of a tree, the longest first. */
export const longestFunctions = (tree) =>
  [...tree]
    .flatMap(([path, { functions }]) => functions.map((each) => ({ path, ...each })))
    .sort((one, other) => other.lines - one.lines);

/** How many files each room holds, the fullest first. */
export function roomSizes(tree) {
  const sizes = new Map();
  for (const path of tree.keys()) sizes.set(roomOf(path), (sizes.get(roomOf(path)) ?? 0) + 1);
  return [...sizes].sort(([, one], [, other]) => other - one);
}

/** The longest chain of imports, and the most lines of a function. */
const MOST_FILES = 12;
const MOST_LINES = 60;

/** The panel of a file: the folder below `panels/`; null of what all panels share, and of what is none. */
const panelOf = (path) => /^panels\/(?!common\/)([^/]+)\//.exec(path)?.[1] ?? null;

/** What is put together of other panels. */
const COMPOSED = 'description';

/** What breaks a bound of the structure, in words. */
export function faultsOf(tree) {
  const chain = longestChain(tree);
  const strangers = [...tree].flatMap(([path, { imports }]) => {
    const panel = panelOf(path);
    const isStrange = (other) => panelOf(other) !== null && panelOf(other) !== panel;
    return panel === null || panel === COMPOSED ? [] : imports.filter(isStrange).map((other) => [path, other]);
  });
  return [
    ...circles(tree).map((part) => `These import each other: ${part.join(', ')}.`),
    ...(chain.length > MOST_FILES
      ? [`A chain of ${chain.length} imports, of at most ${MOST_FILES}, begins at ${chain[0]}.`]
      : []),
    ...longestFunctions(tree)
      .filter(({ lines }) => lines > MOST_LINES)
      .map(({ name, path, lines }) => `${name} of ${path} has ${lines} lines, of at most ${MOST_LINES}.`),
    ...strangers.map(([path, other]) => `${path} imports ${other}, of another panel.`),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const tree = readTree('src');
  const chain = longestChain(tree);
  const fullest = roomSizes(tree)
    .slice(0, 6)
    .map(([room, size]) => `${room} ${size}`);
  console.log(`${tree.size} files in ${roomSizes(tree).length} rooms; the fullest: ${fullest.join(', ')}.`);
  console.log(`Circles between rooms: ${circles(tree).length}.`);
  console.log(`The longest chain of imports: ${chain.length}.\n  ${chain.join('\n  ')}`);
  console.log('The longest functions:');
  for (const { path, name, line, lines } of longestFunctions(tree).slice(0, 8)) {
    console.log(`  ${lines} lines: ${name} at ${path}:${line}`);
  }
  const faults = faultsOf(tree);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
