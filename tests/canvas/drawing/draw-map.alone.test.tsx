import { act } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { nodeKey } from '../../../src/canvas/core/keys';
import { inFrame, screenFrame } from '../../../src/canvas/layers/frame';
import { ARRANGEMENTS, type Arrangement } from '../../../src/graph/arrangements/arrangement';
import { type Mark, record } from '../../../src/io/picture/display-list';
import { setHover } from '../../../src/state/act/session-actions';
import type { DrawingChoice } from '../../../src/state/drawing';
import type { View } from '../../../src/state/link/view';
import { portOf } from '../../../src/state/ports';
import { COORDINATES } from '../../panels/small-atlas';
import { SCREEN } from '../headless';
import { openMap, PLACES } from '../map';
import { type Worn, wearTheme } from '../theme';

// jsdom has no canvas to draw on: Cytoscape runs without a screen.
vi.mock('react-cytoscapejs', async (importOriginal) => {
  const { default: CytoscapeComponent } = await importOriginal<typeof import('react-cytoscapejs')>();
  const Headless = (props: object) => <CytoscapeComponent elements={[]} {...props} headless styleEnabled />;
  return { default: Headless };
});

const SCREENSHOT: DrawingChoice = {
  scope: 'screen',
  caption: { legend: false, sentences: [], sources: [], qr: null },
  isTransparent: false,
};

let nameOf: (colour: string) => string;
beforeEach(() => {
  nameOf = wearTheme('light');
});

const measure = (_font: string, text: string) => text.length * 7;

/** The marks of a file of the map. */
async function marksOf(view: Partial<View>, choice: Partial<DrawingChoice> = {}) {
  const map = await openMap(view);
  const drawing = portOf('layOutNow')?.({ ...SCREENSHOT, ...choice });
  if (!drawing) throw new Error('The map is not laid out.');
  return { ...map, marks: record(drawing.draw, measure), ...drawing };
}

const round = (value: number) => Number(value.toFixed(2));
const faint = (alpha: number) => (alpha === 1 ? '' : ` at ${round(alpha)}`);

/** What a mark is, in words, but where. */
function told(mark: Mark): string {
  if (mark.kind === 'clip' || mark.kind === 'unclip') return mark.kind;
  const colour = nameOf(mark.colour) + faint(mark.alpha);
  if (mark.kind === 'fill') return `fill ${colour}`;
  if (mark.kind === 'words') return `words ${mark.lines.map(({ text }) => text).join(' / ')}, ${colour}`;
  const dash = mark.dash.length > 0 ? `, ${mark.dash.map(round).join(' ')}` : '';
  return `stroke ${colour}, ${round(mark.width)}${dash}`;
}

/** Marks in words, in their order; those that are alike and follow each other once, with how many they are. */
function list(marks: readonly Mark[]): readonly string[] {
  const runs: { text: string; count: number }[] = [];
  for (const text of marks.map(told)) {
    const last = runs.at(-1);
    if (last?.text === text) last.count += 1;
    else runs.push({ text, count: 1 });
  }
  return runs.map(({ text, count }) => (count > 1 ? `${count} × ${text}` : text));
}

const wordsIn = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.kind === 'words' ? mark.lines.map(({ text }) => text) : []));

describe('a file of the small atlas', () => {
  test.each(ARRANGEMENTS)('holds, arranged as %s, marks in this order', async (arrangement) => {
    const { marks } = await marksOf({ arrangement });
    expect(list(marks)).toMatchSnapshot();
  });

  const inTheme = async (theme: Worn, arrangement: Arrangement) => {
    nameOf = wearTheme(theme);
    const { marks, unmount } = await marksOf({ arrangement });
    unmount();
    return marks;
  };

  test.each(ARRANGEMENTS)(
    'holds the same marks in the dark, arranged as %s, in its own colours',
    async (arrangement) => {
      const [light, dark] = [list(await inTheme('light', arrangement)), list(await inTheme('dark', arrangement))];
      expect(dark).toEqual(light);
    },
  );

  test.each(ARRANGEMENTS)(
    'holds as many shapes on a projector, arranged as %s, with wider lines',
    async (arrangement) => {
      const lines = (marks: readonly Mark[]) =>
        marks.flatMap((mark) => (mark.kind === 'stroke' && round(mark.alpha) === 0.75 ? [mark.width] : []));
      const fills = (marks: readonly Mark[]) => marks.filter(({ kind }) => kind === 'fill').length;
      const [light, projector] = [await inTheme('light', arrangement), await inTheme('projector', arrangement)];
      expect(fills(projector)).toBe(fills(light));
      expect(lines(projector).map(round)).toEqual(lines(light).map((width) => round(width * 1.7)));
      expect(lines(light)).toHaveLength(4);
    },
  );
});

describe('in a file of the map', () => {
  test('actors stand where they stand on the screen', async () => {
    const { core, marks } = await marksOf({});
    const corners = marks.flatMap((mark) =>
      mark.kind === 'fill' ? [mark.path.flatMap((step) => (step[0] === 'Z' ? [] : [step.slice(-2)]))] : [],
    );
    const middle = (points: readonly (readonly unknown[])[]) => {
      const [xs, ys] = [points.map(([x]) => Number(x)), points.map(([, y]) => Number(y))];
      return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
    };
    const middles = corners.filter((points) => points.length > 0).map(middle);
    for (const [id, place] of PLACES) {
      const seen = inFrame(screenFrame(core), place);
      const isThere = middles.some(({ x, y }) => Math.hypot(x - seen.x, y - seen.y) < 2);
      expect([id, isThere]).toEqual([id, true]);
    }
  });

  test('what is inferred is dashed, and what is stated is not', async () => {
    const { marks } = await marksOf({ types: ['member-of'] });
    const lines = marks.filter((mark) => mark.kind === 'stroke' && mark.path.length === 2 && mark.dash.length > 0);
    expect(lines).toHaveLength(1);
    const { marks: stated } = await marksOf({ types: ['coordinates'] });
    expect(stated.filter((mark) => mark.kind === 'stroke' && mark.path.length === 2 && mark.dash.length > 0)).toEqual(
      [],
    );
  });

  test('nothing is drawn of whom the filter hides', async () => {
    const { marks } = await marksOf({ values: { kind: ['cluster'] } });
    const words = wordsIn(marks).join(' ');
    expect(words).toContain('ICT');
    expect(words).not.toMatch(/City|Łódź/);
  });

  test('what is pointed at by chance is not lit', async () => {
    const { core, marks } = await marksOf({});
    act(() => setHover('ict'));
    expect(core.getElementById(nodeKey('ict')).hasClass('lit')).toBe(true);
    const drawing = portOf('layOutNow')?.(SCREENSHOT);
    expect(drawing && list(record(drawing.draw, measure))).toEqual(list(marks));
    expect(core.getElementById(nodeKey('ict')).hasClass('lit')).toBe(true);
  });

  test('what is selected has its ring', async () => {
    const { marks } = await marksOf({ selection: ['wood'] });
    expect(marks.filter((mark) => mark.kind === 'stroke' && nameOf(mark.colour) === 'accent')).toHaveLength(1);
  });

  test('the line that is selected lies over the others', async () => {
    const { marks } = await marksOf({ relation: COORDINATES });
    const lines = marks.filter((mark) => mark.kind === 'stroke' && mark.path.length === 2);
    const selected = lines.findIndex((mark) => told(mark).startsWith('stroke accent'));
    expect(selected).toBeGreaterThan(2);
    expect(lines.slice(selected).filter((mark) => told(mark).includes('at 0.75'))).toEqual([]);
  });

  test('there is paper under all of it, unless none is asked for', async () => {
    const { marks, width, height } = await marksOf({});
    expect(marks[0]).toMatchObject({ kind: 'fill', colour: expect.any(String), alpha: 1 });
    expect([told(marks[0] as Mark), width, height > SCREEN.height]).toEqual(['fill paper', SCREEN.width, true]);
    const clear = await marksOf({}, { isTransparent: true });
    expect(clear.marks[0]?.kind).toBe('clip');
  });

  test('the map is cut where its caption begins', async () => {
    const { marks } = await marksOf(
      {},
      { caption: { legend: true, sentences: ['A sentence.'], sources: [], qr: null } },
    );
    const end = marks.findLastIndex(({ kind }) => kind === 'unclip');
    expect(wordsIn(marks.slice(end))).toContain('A sentence.');
    expect(wordsIn(marks.slice(0, end))).not.toContain('A sentence.');
    const clip = marks.find((mark) => mark.kind === 'clip');
    expect(clip?.path.slice(0, 3)).toEqual([
      ['M', 0, 0],
      ['L', SCREEN.width, 0],
      ['L', SCREEN.width, SCREEN.height],
    ]);
  });

  test('the whole is as wide and as high as a sheet asks, caption included', async () => {
    const size = { width: 1000, height: 700 };
    const { width, height, marks } = await marksOf({}, { scope: 'whole', size });
    expect([width, height]).toEqual([1000, 700]);
    expect(wordsIn(marks).join(' ')).toContain('Wood');
  });

  test('the whole shows everyone, wherever the camera is', async () => {
    const away = { camera: { zoom: 3, x: 9000, y: 9000 } };
    const screen = await marksOf(away);
    screen.unmount();
    const whole = await marksOf(away, { scope: 'whole' });
    expect(wordsIn(screen.marks)).toEqual(['Wyżyny', "an atlas of Lublin's economic ecosystems"]);
    expect(wordsIn(whole.marks).length).toBeGreaterThan(5);
  });
});
