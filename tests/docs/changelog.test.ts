import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PATCH_VERSION } from '../../src/io/patch/patch';
import * as document from '../../src/io/read/document-versions';
import { COMMAND } from '../../src/io/read/embed-messages';
import { MESSAGE } from '../../src/io/read/parse-stage-message';
import { STORY_SCHEMAS } from '../../src/io/schema/story-schema';
import { KEPT_VERSION } from '../../src/state/kept/atlas-store';
import { versionOf } from '../../src/state/kept/kept-form';
import { MAPPINGS_FORM } from '../../src/state/kept/kept-mappings';
import { storyForm } from '../../src/state/kept/kept-story';
import { PREFERENCES_FORM } from '../../src/state/kept/preferences';
import * as link from '../../src/state/link/link';
import { codeIn, tableUnder } from './tables';

const page = readFileSync('CHANGELOG.md', 'utf8');
const formats = new Map(tableUnder('Versions of the formats', page).map((row) => [row.format, row]));
const NONE = '–';

/** What the code says of each format: its version, and what shape is known where it has none. */
const CODE: Readonly<Record<string, Readonly<{ version: unknown; reads?: readonly string[] }>>> = {
  link: { version: link.VERSION, reads: [`v=${link.VERSION}`] },
  'story file': { version: NONE, reads: Object.keys(STORY_SCHEMAS.story.entries) },
  'stored story': { version: versionOf(storyForm('')) },
  'stored preferences': { version: versionOf(PREFERENCES_FORM) },
  'stored mappings of tables': { version: versionOf(MAPPINGS_FORM) },
  'kept atlas': { version: KEPT_VERSION },
  document: { version: document.VERSION },
  corrections: { version: PATCH_VERSION },
  'embed messages': { version: NONE, reads: COMMAND.options.map(({ entries }) => entries.type.literal) },
  'stage channel': { version: NONE, reads: MESSAGE.options.map(({ entries }) => entries.kind.literal) },
};

test('the table of versions names every format', () => {
  expect([...formats.keys()]).toEqual(Object.keys(CODE));
});

test.each(Object.entries(CODE))(
  'of the format %s the table says what the code does',
  (format, { version, reads = [] }) => {
    const row = formats.get(format);
    expect(row?.version).toBe(String(version));
    expect(codeIn(row?.reads ?? '')).toEqual(reads);
    expect(existsSync(codeIn(row?.code ?? '')[0] ?? '')).toBe(true);
  },
);

test('changes stand under headings that Keep a Changelog has', () => {
  const kinds = [...page.matchAll(/^#### (.*)$/gm)].map(([, kind]) => kind);
  expect(kinds.length).toBeGreaterThan(0);
  expect(['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']).toEqual(expect.arrayContaining(kinds));
  expect(/^## (?!Versions)(.*)$/m.exec(page)?.[1]).toBe('Unreleased');
});
