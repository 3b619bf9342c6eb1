import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { record } from '../../../../src/io/picture/display-list';
import { FORMAT_IDS, FORMATS, KNOWN, missingIn } from '../../../../src/panels/common/files/make-file';
import type { Drawing, Pen } from '../../../../src/state/drawing';

const SANS = '400 12px "Source Sans 3 Variable", sans-serif';

/** A drawing of a square and some words. */
function drawing(text: string): Drawing {
  const draw = (pen: Pen) => {
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.lineTo(10, 0);
    pen.lineTo(10, 10);
    pen.closePath();
    pen.fillStyle = '#112233';
    pen.fill();
    pen.write?.({
      lines: [text],
      x: 5,
      y: 50,
      align: 'left',
      lineHeight: 14,
      font: SANS,
      spacing: 0,
      colour: '#000000',
    });
  };
  return { width: 400, height: 200, draw, measure: (_font, words) => words.length * 6 };
}

const marksOf = (text: string) => record(drawing(text).draw, drawing(text).measure);

const OPTIONS = {
  scale: 1,
  paper: { name: 'A4', isLandscape: true, margin: 10 },
  outlines: false,
  title: 'A map',
  description: 'What it shows',
  language: 'en',
  onProgress: () => undefined,
  signal: new AbortController().signal,
} as const;

/** Which files of the app are asked for; they come from the disk. */
const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const path = address.replace(/^\/@fs/, '').replace(/[?#].*$/, '');
    return new Response(readFileSync(path.startsWith('/node_modules') ? `.${path}` : path));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const textOf = async (blob: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsText(blob, 'latin1');
  });

describe('a file of a drawing', () => {
  test('can be made in each format, each of its own kind', () => {
    const kinds = Object.values(FORMATS).map(({ mime }) => mime);
    expect(new Set(kinds).size).toBe(FORMAT_IDS.length);
  });

  test('as SVG has its size and name, words as text, and the fonts that these need', async () => {
    const file = await FORMATS.svg.make({ ...OPTIONS, drawing: drawing('Lublin') });
    const text = await textOf(file);
    expect(file.type).toBe('image/svg+xml');
    expect(text).toMatch(/<svg [^>]*width="400" height="200"/);
    expect(text).toContain('A map');
    expect(text).toMatch(/<tspan[^>]*>Lublin<\/tspan>/);
    expect(text).toContain("font-family:'Source Sans 3'");
    expect(text).not.toContain("font-family:'Alegreya'");
  });

  test('as SVG has letters as outlines on request, and no font then', async () => {
    const text = await textOf(await FORMATS.svg.make({ ...OPTIONS, drawing: drawing('Lublin'), outlines: true }));
    expect(text).not.toMatch(/<tspan|@font-face/);
    expect(text).toMatch(/aria-label="Lublin"/);
  });

  test('as PDF lies on its sheet', async () => {
    const file = await FORMATS.pdf.make({ ...OPTIONS, drawing: drawing('Lublin') });
    const text = await textOf(file);
    expect(file.type).toBe('application/pdf');
    expect(text.slice(0, 5)).toBe('%PDF-');
    const upright = await FORMATS.pdf.make({
      ...OPTIONS,
      drawing: drawing('Lublin'),
      paper: { name: 'A4', isLandscape: false, margin: 10 },
    });
    expect(upright.size).toBeGreaterThan(0);
  });
});

describe('letters that a file would lack', () => {
  test('are none of those that every font has, and no font is loaded to know that', async () => {
    expect(await missingIn(marksOf('Łódź “Świdnik” – 10 §'))).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('are told each once where they are', async () => {
    expect(await missingIn(marksOf('Люблін 東東'))).toEqual(['東']);
    expect(asked.length).toBeGreaterThan(0);
  });

  test.each(['ł', 'Ż', '–', '„', ' '])('%j is known to be there', (letter) => {
    expect(KNOWN.test(letter)).toBe(true);
  });

  test.each(['東', 'Ж', '\u0149'])('%j is asked for', (letter) => {
    expect(KNOWN.test(letter)).toBe(false);
  });
});
