// @vitest-environment node
import { readFile } from 'node:fs/promises';
import fontkit from '@pdf-lib/fontkit';
import { expect, test } from 'vitest';
import { record } from '../../../src/io/picture/display-list';
import { lettersIn, missingLetters } from '../../../src/io/picture/letters';
import type { TextBlock } from '../../../src/io/picture/pen';
import { toSvg } from '../../../src/io/picture/svg';
import { KNOWN } from '../../../src/panels/common/files/make-file';

const FONTS = 'node_modules/@expo-google-fonts';
const SANS = `${FONTS}/source-sans-3/400Regular/SourceSans3_400Regular.ttf`;
const fontFile = async () => new Uint8Array(await readFile(SANS));

const marksOf = (text: string, spacing = 0) => {
  const block: TextBlock = {
    lines: [text],
    x: 100,
    y: 50,
    align: 'left',
    lineHeight: 14,
    font: '400 12px "Source Sans 3 Variable", sans-serif',
    spacing,
    colour: '#123456',
    halo: { colour: '#ffffff', width: 4 },
  };
  return record(
    (pen) => pen.write?.(block),
    (_, letters) => letters.length * 6,
  );
};

const svgOf = async (text: string) => {
  const marks = marksOf(text);
  const letters = await lettersIn(marks, fontFile);
  return toSvg(marks, { width: 9, height: 9, title: '', description: '', language: 'pl', fontFaces: '', letters });
};

test('outlines stand in a file in place of the text, once, and say what they spell', async () => {
  const svg = await svgOf('Łódź & „gęś”');
  expect(svg).not.toMatch(/<text|font-family|@font-face/);
  expect(svg.match(/<path [^>]*>/g)).toHaveLength(1);
  expect(svg).toContain('aria-label="Łódź &amp; „gęś”"');
  expect(svg).toMatch(/<use href="#m0"\/>/);
});

test('outlines take the place that the line has on the screen', async () => {
  for (const spacing of [0, 3]) {
    const marks = marksOf('HELIX', spacing);
    const [words] = marks;
    if (words?.kind !== 'words') throw new Error('There are no words.');
    const letters = (await lettersIn(marks, fontFile))(words);
    const xs = letters.flatMap((step) => (step[0] === 'Z' ? [] : [step.at(-2) as number]));
    const ys = letters.flatMap((step) => (step[0] === 'Z' ? [] : [step.at(-1) as number]));
    const width = 5 * 6 + 4 * spacing;
    // But for the room that a letter has on its sides.
    expect(Math.abs(Math.min(...xs) - 100)).toBeLessThan(1.5);
    expect(Math.abs(Math.max(...xs) - 100 - width)).toBeLessThan(1.5);
    expect(Math.max(...ys)).toBeCloseTo(50, 0);
    expect(Math.min(...ys)).toBeLessThan(44);
  }
});

test('letters that the font does not have are named, each once, and leave no box', async () => {
  expect(await missingLetters(marksOf('Łódź 中文中 👩‍💻 عرب'), fontFile)).toEqual([
    '中',
    '文',
    '👩',
    '💻',
    'ع',
    'ر',
    'ب',
  ]);
  const outline = (svg: string) => / d="([^"]*)"/.exec(svg)?.[1];
  expect(outline(await svgOf('中'))).toBe('');
  expect(outline(await svgOf('a'))).not.toBe('');
});

test('every font of files has the letters that are taken to be known', async () => {
  const listed = await readFile('src/panels/common/files/pdf-fonts.ts', 'utf8');
  const files = [...listed.matchAll(/'(@expo-google-fonts[^']*\.ttf)\?url'/g)].map(
    ([, file]) => `node_modules/${file}`,
  );
  expect(files).toHaveLength(7);
  const known = Array.from({ length: 0x3000 }, (_, code) => code).filter((code) =>
    KNOWN.test(String.fromCodePoint(code)),
  );
  expect(known.length).toBeGreaterThan(300);
  for (const file of files) {
    const face = fontkit.create(new Uint8Array(await readFile(file)));
    expect([file, known.filter((code) => !face.hasGlyphForCodePoint(code))]).toEqual([file, []]);
  }
});
