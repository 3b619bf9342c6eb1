import type { Scene, StoryProblem } from '../../io/read/parse-story';
import { LANGUAGES } from '../../state/link/view';
import { languageName } from '../../text/intl';
import { playerWords } from '../../text/later-words';
import { localText } from '../../text/local-text';
import { expectedText, foundText } from '../../text/sentences/expected-words';
import type { Words } from '../../text/words';

type Texts = Scene['title'];

/** What is said in one language and not in another, in words; one sentence for each language. */
export function missingTexts(fields: readonly (readonly [string, Texts])[], words: Words): readonly string[] {
  return LANGUAGES.flatMap((language) => {
    const missing = fields.filter(([, text]) => !text[language] && localText(text, language) !== '');
    if (missing.length === 0) return [];
    return [words.stage.missing(inWords(language, words), missing.map(([name]) => name).join(', '))];
  });
}

const inWords = (language: string, { shell, meta }: Words) => shell.inLanguage(languageName(language, meta.tag));

/** What is wrong with a file, in words: which scene and field, what is there and what should be. */
export function problemText(problem: StoryProblem, words: Words): string {
  const { noJson, twice, wrong, absent, unknown } = playerWords(words).file.problem;
  if (problem.rule === 'no-json') return noJson;
  if (problem.rule === 'duplicate-id') return twice(problem.scene, problem.found);
  const { found, expected } = problem;
  const where = placeText(problem, words);
  if (found === undefined) return absent(where);
  if (expected.is === 'known') return unknown(where);
  return wrong(where, foundText(found, expected, words), expectedText(expected, words));
}

function placeText({ scene, field }: Readonly<{ scene: number | null; field: string }>, words: Words): string {
  const { scene: ofScene, story } = playerWords(words).file.problem;
  const place = scene === null ? story : ofScene(scene);
  return field === '' ? place : `${place}, ${fieldText(field, words)} (${field})`;
}

/** A field by what the panel calls it: `annotations.0.text.pl` is the first mark, its text in Polish. */
function fieldText(field: string, words: Words): string {
  const { fields, mark } = playerWords(words).file.problem;
  const parts = field.split('.');
  const said = parts.map((part, index) => {
    if (LANGUAGES.some((language) => language === part)) return inWords(part, words);
    if (parts[index - 1] === 'annotations') return mark(Number(part) + 1);
    if (part === 'annotations' && index < parts.length - 1) return '';
    if (/^\d+$/.test(part)) return String(Number(part) + 1);
    return Object.hasOwn(fields, part) ? fields[part as keyof typeof fields] : words.meta.quote(part);
  });
  return said.filter(Boolean).join(' ');
}
