import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attachPrint } from '../../../src/app/start/attach-print';
import type { DrawingChoice } from '../../../src/state/drawing';
import { setPort } from '../../../src/state/ports';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { openAtlas, session } from '../../panels/small-atlas';

let detach: () => void;
const asked: { choice: DrawingChoice; isPrinting: boolean }[] = [];

beforeEach(async () => {
  openAtlas();
  asked.length = 0;
  setPort('layOutNow', (choice) => {
    asked.push({ choice, isPrinting: session().isPrinting });
    return { width: 300, height: 200, draw: () => undefined, measure: () => 0 };
  });
  detach = await attachPrint();
});
afterEach(() => {
  detach();
  document.body.replaceChildren();
  useAtlas.setState(INITIAL_STATE, true);
  vi.restoreAllMocks();
});

const print = (what: 'beforeprint' | 'afterprint') => window.dispatchEvent(new Event(what));
const pictures = () => document.querySelectorAll('svg');

describe('printing the atlas', () => {
  test('puts a picture of the map on the page while it is printed, with its name and all that stands below it', () => {
    print('beforeprint');
    const [picture] = pictures();
    expect(picture?.getAttribute('viewBox')).toBe('0 0 300 200');
    expect(picture?.querySelector('title')?.textContent).toMatch(/^Wyżyny – /);
    const [{ choice } = { choice: null }] = asked;
    expect(choice).toMatchObject({ scope: 'screen', isTransparent: false, caption: { legend: true } });
    expect([choice?.caption.sentences.length, choice?.caption.sources.length]).toEqual([1, 2]);
    expect(choice?.caption.qr).not.toBeNull();
    print('afterprint');
    expect(pictures()).toHaveLength(0);
  });

  test('draws the map in light colours, and puts it back before the next frame', () => {
    print('beforeprint');
    expect([asked[0]?.isPrinting, session().isPrinting]).toEqual([true, false]);
  });

  test('puts the map back where it cannot be drawn', () => {
    setPort('layOutNow', () => {
      throw new Error('no canvas');
    });
    const told = vi.fn((event: ErrorEvent) => event.preventDefault());
    window.addEventListener('error', told);
    print('beforeprint');
    window.removeEventListener('error', told);
    expect([session().isPrinting, pictures().length]).toEqual([false, 0]);
  });

  test('asks once more each time, and leaves one picture', () => {
    print('beforeprint');
    print('beforeprint');
    expect([asked.length, pictures().length]).toEqual([2, 1]);
  });

  test('leaves the page as it is before there is a map, and what draws it', () => {
    setPort('layOutNow', null);
    print('beforeprint');
    expect(pictures()).toHaveLength(0);
    setPort('layOutNow', () => ({ width: 1, height: 1, draw: () => undefined, measure: () => 0 }));
    useAtlas.setState(({ session }) => ({ session: { ...session, load: 'loading' } }));
    print('beforeprint');
    expect(pictures()).toHaveLength(0);
  });

  test('leaves a report to print itself', () => {
    document.body.innerHTML = '<dialog data-full open></dialog>';
    print('beforeprint');
    expect(pictures()).toHaveLength(0);
  });

  test('is over once it is detached, with what it had put on the page', () => {
    print('beforeprint');
    detach();
    expect(pictures()).toHaveLength(0);
    print('beforeprint');
    expect(pictures()).toHaveLength(0);
  });
});
