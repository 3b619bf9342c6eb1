import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** The file of the build that holds the notices. */
export const LICENCES = 'licences.txt';

/** What may be shipped: licences that ask for their notice and no more. */
const PERMISSIVE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib', 'OFL-1.1'];

/** What a bundler itself adds to the bundle comes from its own package. */
const HELPERS: Readonly<Record<string, string>> = { 'vite/': 'vite', 'rolldown/': 'rolldown' };

/** The files of packages that a build takes something of, by the folder of their package. */
export type Packages = Map<string, Set<string>>;

/** The folder of the package that a module is of; null where it is ours. */
export function packageOf(id: string): string | null {
  const path = id.replace(/^\0/, '').replace(/\?.*/, '').replaceAll('\\', '/');
  const helper = Object.entries(HELPERS).find(([start]) => id.startsWith(`\0${start}`));
  if (helper) return join('node_modules', helper[1]);
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? null;
}

/** Notes whose packages a bundle takes something of; workers are bundles of their own. */
export function gatherPackages(packages: Packages): Plugin {
  return {
    name: 'gather-packages',
    generateBundle(_options, bundle) {
      for (const id of Object.values(bundle).flatMap(modulesOf)) {
        const folder = packageOf(id);
        if (folder) packages.set(folder, (packages.get(folder) ?? new Set()).add(id.replace(/^\0|\?.*/g, '')));
      }
    },
  };
}

const modulesOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk) =>
  file.type === 'chunk' ? file.moduleIds : file.originalFileNames;

/** Writes the notices of all that was gathered into the build; stops it where something may not be shipped so. */
export function licences(packages: Packages): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: LICENCES, source: noticesOf(packages) });
    },
  };
}

/**
 * The notices of packages, each text once under the names of all that it is for. Throws where a licence is not known to
 * be permissive.
 */
export function noticesOf(packages: Packages): string {
  const named = new Map<string, string[]>();
  for (const [folder, files] of [...packages].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const { name, version, license = '' } = manifestOf(folder);
    if (!isPermissive(license)) throw new Error(`${name} may not be shipped: its licence is "${license}".`);
    for (const text of [noticeOf(folder), ...commentsOf(files)])
      named.set(text, [...(named.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const own = `Wyżyny\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
  const others = [...named].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
  return `${[own, ...others].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

type Manifest = Readonly<{ name: string; version: string; license?: string; author?: string | { name: string } }>;

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Whether each licence that an SPDX expression names is one of ours. */
export function isPermissive(expression: string): boolean {
  const names = expression.split(/[()\s]+/).filter((part) => part !== '' && part !== 'AND' && part !== 'OR');
  return names.length > 0 && names.every((name) => PERMISSIVE.includes(name));
}

/** The notices of packages that leave them out of what they publish, as their repositories have them: a file by its name. */
const NOTICES = 'scripts/notices';

/**
 * The licence and notice files of a package; of one without any, the notice of its repository, or, where it is MIT, that
 * licence by its author's name.
 */
function noticeOf(folder: string): string {
  const files = readdirSync(folder).filter((file) =>
    /^(licen[cs]e|notice|copying|copyright)[^.]*(\.(md|txt))?$/i.test(file),
  );
  // What bundlers were built from is in none of our files.
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').split('# Licenses of bundled')[0]?.trim());
  if (texts.length > 0) return texts.join('\n\n');
  const { name, license, author = name } = manifestOf(folder);
  const kept = join(NOTICES, `${name}.txt`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8').trim();
  if (license !== 'MIT') throw new Error(`${name} has no notice of its licence.`);
  const terms = readFileSync('LICENSE', 'utf8')
    .replace(/^[\s\S]*?(?=Permission is hereby)/, '')
    .trim();
  return `MIT License\n\nCopyright (c) ${typeof author === 'string' ? author : author.name}\n\n${terms}`;
}

/** Comments of files that speak of a licence: what a package itself took from others. */
function commentsOf(files: ReadonlySet<string>): readonly string[] {
  const sources = [...files].filter((file) => /\.[cm]?js$/.test(file) && existsSync(file));
  const comments = sources.flatMap(
    (file) => readFileSync(file, 'utf8').match(/\/\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n)+/gm) ?? [],
  );
  const notices = comments.filter((comment) => /copyright|@licen[cs]e/i.test(comment));
  return [...new Set(notices.map((comment) => comment.replaceAll(/^[ \t]+/gm, ' ').trim()))];
}
