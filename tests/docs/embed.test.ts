import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { transformWithOxc } from 'vite';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as published from '../../public/embed';
import { COMMAND, type EmbedCommand, type EmbedEvent, parseEmbedCommand } from '../../src/io/read/embed-messages';
import { readLink } from '../../src/state/link/link';
import { shippedGraph } from '../support/shipped';
import { codeIn, tableUnder } from './tables';

const page = readFileSync('public/embed.md', 'utf8');
const types = readFileSync('public/embed.d.ts', 'utf8');
const code = readFileSync('src/io/read/embed-messages.ts', 'utf8');

const COMMANDS = COMMAND.options.map(({ entries }) => entries.type.literal);
/** The compiler asks for each event of the code, and for no other. */
const EVENTS = Object.keys({
  'wyzyny:ready': true,
  'wyzyny:height': true,
  'wyzyny:select': true,
  'wyzyny:view': true,
} satisfies Record<EmbedEvent['type'], true>);

const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, text = '']) => text);
const typeNames = (text: string) => [...text.matchAll(/^export type (\w+)/gm)].map(([, name]) => name).toSorted();
const kindsIn = (heading: string) => tableUnder(heading, page).flatMap(({ type }) => codeIn(type ?? ''));

describe('the published types', () => {
  test('are those of the code', () => {
    expect(typeNames(types)).toEqual(typeNames(code));
    expectTypeOf<published.EmbedEvent>().toEqualTypeOf<EmbedEvent>();
    // What the code has read it may change.
    expectTypeOf<EmbedCommand>().toExtend<published.EmbedCommand>();
    expectTypeOf<published.EmbedCommand['type']>().toEqualTypeOf<EmbedCommand['type']>();
  });

  test.each([
    ['EmbedEvent', EVENTS],
    ['EmbedCommand', COMMANDS],
  ])('%s names every kind of message that the code has, and no other', (name, kinds) => {
    const declared = types.slice(types.indexOf(`export type ${name}`)).split(/>;\n/)[0] ?? '';
    expect([...declared.matchAll(/type: '([^']+)'/g)].map(([, kind]) => kind)).toEqual(kinds);
  });
});

describe('the page about embeds', () => {
  test('has a row for each kind of message, and no other', () => {
    expect(kindsIn('What the atlas tells your page')).toEqual(EVENTS);
    expect(kindsIn('What your page may ask')).toEqual(COMMANDS);
  });

  const [told = [], asked = []] = blocks('json').map((block) =>
    block
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  );

  test('shows each kind of message once', () => {
    expect(told).toMatchObject(EVENTS.map((type) => ({ type })));
    expect(asked).toMatchObject(COMMANDS.map((type) => ({ type })));
  });

  test.each(asked)('shows a command that is obeyed: %j', (message) => {
    expect(parseEmbedCommand(message)).toEqual(message);
  });

  test('says the limits of what is asked', () => {
    const [, characters = '', ids = ''] = /link over ([\d,]+) characters, more than ([\d,]+) ids/.exec(page) ?? [];
    const [longest, most] = [characters, ids].map((number) => Number(number.replace(',', '')));
    const open = (length = 0) => parseEmbedCommand({ type: 'wyzyny:open', link: 'x'.repeat(length) });
    const select = (count = 0) => parseEmbedCommand({ type: 'wyzyny:select', ids: new Array(count).fill('umcs') });
    expect([open(longest), select(most)]).not.toContain(null);
    expect([open((longest ?? 0) + 1), select((most ?? 0) + 1)]).toEqual([null, null]);
  });

  test('shows links and actors that the atlas knows', () => {
    const graph = shippedGraph();
    const links = [...page.matchAll(/"link": "(?:[^"#]*#)?([^"]*)"/g)].map(([, link = '']) => link);
    const ids = [...page.matchAll(/"ids": (\[[^\]]*\])/g)].flatMap(([, list = '[]']) => JSON.parse(list) as string[]);
    expect(links.flatMap((link) => readLink(link, graph).problems)).toEqual([]);
    expect([links.length, ids.filter((id) => !graph.nodes.has(id))]).toEqual([2, []]);
  });

  test('shows scripts and TypeScript that can be read', async () => {
    const scripts = blocks('html').flatMap((html) => [...html.matchAll(/<script>(.*?)<\/script>/gs)]);
    const typed = blocks('ts');
    expect([scripts.length, typed.length]).toEqual([1, 1]);
    for (const [, script = ''] of scripts) expect(new Script(script)).toBeDefined();
    for (const text of typed) await expect(transformWithOxc(text, 'page.ts')).resolves.toHaveProperty('code');
  });
});
