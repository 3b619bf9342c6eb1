import { shallow } from 'zustand/shallow';
import { setDevice, setNotice } from '../../state/act/session-actions';
import { setPreferences } from '../../state/act/set';
import { deviceShelf } from '../../state/kept/door';
import { loadPreferences, savePreferences } from '../../state/kept/preferences';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language, type Preferences } from '../../state/link/view';
import { roomIn } from '../../state/room';
import { selectLanguage, selectTheme } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { FIRST_MESSAGES } from '../../text/messages';
import { documentTitle } from '../../text/sentences/document-title';

/** Whether those who want a language, as “en-GB”, speak one that is there, as “en”. */
const isSpokenBy = (wanted: string) => (known: Language) =>
  `${wanted}-`.toLowerCase().startsWith(`${known}-`.toLowerCase());

/** Polish unless the first language of the browser that we speak is another one. */
function deviceLanguage(): Language {
  const [first = DEFAULT_LANGUAGE] = navigator.languages.flatMap((wanted) => LANGUAGES.find(isSpokenBy(wanted)) ?? []);
  return first;
}

/** Keeps what was chosen; where the device does not, a choice made by hand is told to last as long as the page. */
function keep(preferences: Preferences, before: Preferences): void {
  const isKept = savePreferences(deviceShelf, preferences, before);
  const isChoice = CHOICES.some((key) => preferences[key] !== before[key]);
  if (!isKept && isChoice) setNotice({ kind: 'choice-not-kept' });
}

const CHOICES = ['language', 'theme', 'shortcuts'] as const;

/**
 * Reads what the device wants, remembers and has room for, follows its changes, and shows language and theme on the
 * page's root.
 */
export function attachDevice(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const reduced = matchMedia('(prefers-reduced-motion: reduce)');
  const forced = matchMedia('(forced-colors: active)');
  const narrow = matchMedia('(width < 64em)');
  const coarse = matchMedia('(pointer: coarse)');
  const read = () =>
    setDevice({
      language: deviceLanguage(),
      theme: dark.matches ? 'dark' : 'light',
      reducedMotion: reduced.matches,
      forcedColours: forced.matches,
      narrow: narrow.matches,
    });
  const measure = () => {
    const { device } = useAtlas.getState().session;
    const { innerWidth: width, innerHeight: height } = window;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    const room = roomIn({ width, height, rem, target: coarse.matches ? 44 : 32 });
    if (!shallow(room, device.room)) setDevice({ room });
  };
  const show = () => {
    const state = useAtlas.getState();
    const [language, theme] = [selectLanguage(state), selectTheme(state)];
    const root = document.documentElement;
    // Writing what is there already would have the whole page styled anew.
    if (root.dataset.theme !== theme) {
      root.dataset.theme = theme;
      // What is drawn for paper changes nothing on the screen.
      if (!state.session.isPrinting) measure();
    }
    if (state.session.spoken.length === 0) return;
    const { title, subtitle } = documentTitle(state.document, FIRST_MESSAGES[language]);
    const named = `${title} – ${subtitle}`;
    if (root.lang === language && document.title === named) return;
    root.lang = language;
    document.title = named;
  };
  setPreferences(loadPreferences(deviceShelf));
  useAtlas.subscribe((state, before) => {
    if (state.preferences !== before.preferences) keep(state.preferences, before.preferences);
    show();
  });
  read();
  measure();
  dark.addEventListener('change', read);
  reduced.addEventListener('change', read);
  forced.addEventListener('change', read);
  narrow.addEventListener('change', read);
  coarse.addEventListener('change', measure);
  window.addEventListener('resize', measure);
  window.addEventListener('languagechange', read);
}
