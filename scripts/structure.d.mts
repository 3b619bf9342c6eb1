type Tree = ReadonlyMap<
  string,
  Readonly<{
    imports: readonly string[];
    functions: readonly Readonly<{ name: string; line: number; lines: number }>[];
  }>
>;

export function readTree(root: string): Tree;
export function longestChain(tree: Tree): readonly string[];
export function circles(tree: Tree): readonly (readonly string[])[];
export function longestFunctions(
  tree: Tree,
): readonly Readonly<{ path: string; name: string; line: number; lines: number }>[];
export function faultsOf(tree: Tree): readonly string[];
