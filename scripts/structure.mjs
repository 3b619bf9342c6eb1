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

/** Which files make a room import another, by the pair. */
export const crossings = (tree, part) =>
  [...tree].flatMap(([path, { imports }]) =>
    part.includes(roomOf(path))
      ? imports.filter((other) => part.includes(roomOf(other)) && roomOf(other) !== roomOf(path)).map((o) => [path, o])
      : [],
  );

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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const tree = readTree('src');
  const chain = longestChain(tree);
  console.log(`${tree.size} files in ${roomSizes(tree).length} rooms.`);
  console.log(
    'Fullest rooms:',
    roomSizes(tree)
      .slice(0, 8)
      .map(([room, size]) => `${room} ${size}`)
      .join(', '),
  );
  console.log(`Longest chain of imports: ${chain.length}.`);
  console.log(chain.map((path) => `  ${path}`).join('\n'));
  for (const part of circles(tree)) {
    console.log(`Circle: ${part.join(', ')}.`);
    if (process.argv.includes('--crossings'))
      for (const [from, to] of crossings(tree, part)) console.log(`  ${from} → ${to}`);
  }
  if (circles(tree).length === 0) console.log('No circles between rooms.');
  console.log('Longest functions:');
  for (const { path, name, line, lines } of longestFunctions(tree).slice(0, 12))
    console.log(`  ${lines} ${path}:${line} ${name}`);
}
