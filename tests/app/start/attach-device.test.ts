import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attachDevice } from '../../../src/app/start/attach-device';
import { addSpoken, rememberVisit } from '../../../src/state/act/session-actions';
import { chooseLanguage, chooseTheme } from '../../../src/state/act/view-actions';
import { LANGUAGES } from '../../../src/state/link/view';
import { selectLanguage, selectTheme } from '../../../src/state/select/preference-selectors';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';

const KEY = 'wyzyny.preferences';

/** What the device asks for: the media queries that match, and those who want to hear of changes. */
let matching = new Set<string>();
let listeners: Readonly<{ query: string; listener: () => void }>[] = [];

const subscribe = useAtlas.subscribe;
const subscriptions: (() => void)[] = [];

beforeEach(() => {
  matching = new Set();
  listeners = [];
  localStorage.clear();
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return [...matching].some((part) => query.includes(part));
    },
    addEventListener: (_type: string, listener: () => void) => listeners.push({ query, listener }),
  }));
  vi.spyOn(useAtlas, 'subscribe').mockImplementation((listener) => {
    const unsubscribe = subscribe(listener);
    subscriptions.push(unsubscribe);
    return unsubscribe;
  });
  useAtlas.setState(INITIAL_STATE, true);
  LANGUAGES.forEach(addSpoken);
});
afterEach(() => {
  for (const unsubscribe of subscriptions.splice(0)) unsubscribe();
  vi.unstubAllGlobals();
});

function attach(languages: readonly string[] = ['pl-PL'], ...media: readonly string[]) {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue([...languages]);
  matching = new Set(media);
  attachDevice();
}

/** The device changes its mind: one more query matches. */
function change(media: string): void {
  matching.add(media);
  for (const { query, listener } of listeners) if (query.includes(media)) listener();
}

const language = () => selectLanguage(useAtlas.getState());
const theme = () => selectTheme(useAtlas.getState());
const root = document.documentElement;

describe('the language', () => {
  test.each([
    [['en-GB', 'pl'], 'en'],
    [['pl', 'en'], 'pl'],
    [['de-DE', 'en-US', 'pl'], 'en'],
    [['EN'], 'en'],
    [['de', 'fr'], 'pl'],
    [[], 'pl'],
  ] as const)('of a browser that speaks %o is %s', (languages, expected) => {
    attach(languages);
    expect(language()).toBe(expected);
  });

  test('is that of the page and of its title', () => {
    attach(['en']);
    expect([root.lang, document.title]).toEqual(['en', "Wyżyny – an atlas of Lublin's economic ecosystems"]);
  });

  test('chosen by hand changes page and title', () => {
    attach(['en']);
    chooseLanguage('pl');
    expect([root.lang, document.title]).toEqual(['pl', 'Wyżyny – atlas ekosystemów gospodarczych Lublina']);
  });

  test('follows the browser', () => {
    attach(['en']);
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['pl']);
    window.dispatchEvent(new Event('languagechange'));
    expect(root.lang).toBe('pl');
  });
});

describe('the look', () => {
  test('is light unless the device wants it dark', () => {
    attach();
    expect([theme(), root.dataset.theme]).toEqual(['light', 'light']);
  });

  test('is dark where the device wants it so', () => {
    attach(['pl'], 'prefers-color-scheme: dark');
    expect([theme(), root.dataset.theme]).toEqual(['dark', 'dark']);
  });

  test('follows the device', () => {
    attach();
    change('prefers-color-scheme: dark');
    expect(root.dataset.theme).toBe('dark');
  });

  test('chosen by hand does not follow the device', () => {
    attach();
    chooseTheme('light');
    change('prefers-color-scheme: dark');
    expect(root.dataset.theme).toBe('light');
  });
});

describe.each([
  ['prefers-reduced-motion: reduce', 'reducedMotion'],
  ['forced-colors: active', 'forcedColours'],
  ['width < 64em', 'narrow'],
] as const)('what the device says of %s', (query, field) => {
  const isOn = () => useAtlas.getState().session.device[field];

  test('is read', () => {
    attach(['pl'], query);
    expect(isOn()).toBe(true);
  });

  test('is followed', () => {
    attach();
    expect(isOn()).toBe(false);
    change(query);
    expect(isOn()).toBe(true);
  });
});

describe.each([
  ['has no room', 'setItem'],
  ['is shut', 'getItem'],
] as const)('a device whose storage %s', (_what, call) => {
  beforeEach(() => {
    vi.spyOn(Storage.prototype, call).mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
  });

  test('lets one choose, and says that the choice does not last', () => {
    attach();
    chooseTheme('dark');
    expect([root.dataset.theme, useAtlas.getState().session.notices[0]?.kind]).toEqual(['dark', 'choice-not-kept']);
  });

  test('has nothing said of what nobody chose', () => {
    attach();
    rememberVisit('umcs');
    expect(useAtlas.getState().session.notices).toEqual([]);
  });
});

describe('the room beside the map', () => {
  const hasFilters = () => useAtlas.getState().session.device.room.filters;
  const resize = (innerWidth: number, innerHeight: number) => {
    Object.assign(window, { innerWidth, innerHeight });
    window.dispatchEvent(new Event('resize'));
  };

  test('is that of the window, and follows it', () => {
    attach();
    resize(1920, 1080);
    expect(hasFilters()).toBe(true);
    resize(1280, 720);
    expect(hasFilters()).toBe(false);
  });

  test('follows the size of the letters that a look brings', () => {
    attach();
    resize(1920, 1080);
    vi.stubGlobal('getComputedStyle', () => ({ fontSize: root.dataset.theme === 'projector' ? '20px' : '16px' }));
    chooseTheme('projector');
    expect(hasFilters()).toBe(false);
  });
});

describe('what was chosen before', () => {
  test('wins over what the device asks for', () => {
    localStorage.setItem(KEY, JSON.stringify({ language: 'pl', theme: 'light' }));
    attach(['en'], 'prefers-color-scheme: dark');
    expect([root.lang, root.dataset.theme]).toEqual(['pl', 'light']);
  });

  test('gives way to what a link says', () => {
    localStorage.setItem(KEY, JSON.stringify({ language: 'pl' }));
    attach(['pl']);
    useAtlas.setState(({ view }) => ({ view: { ...view, language: 'en' } }));
    expect(root.lang).toBe('en');
  });

  test('is kept on the device', () => {
    attach();
    chooseTheme('dark');
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toMatchObject({ preferences: { theme: 'dark' } });
  });

  test('is ignored where it makes no sense', () => {
    localStorage.setItem(KEY, '{"theme":');
    attach(['en']);
    expect([root.lang, root.dataset.theme]).toEqual(['en', 'light']);
  });
});
