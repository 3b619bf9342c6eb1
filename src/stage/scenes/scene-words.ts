import type { Scene, StoryProblem } from '../../io/parse-story';
import { LANGUAGES } from '../../state/view';
import type { Messages } from '../../text/pl';
import { sceneText } from '../../text/scene-text';

type Texts = Scene['title'];

/** What is said in one language and not in another, in words; one sentence for each language. */
export function missingTexts(fields: readonly (readonly [string, Texts])[], words: Messages): readonly string[] {
  return LANGUAGES.flatMap((language) => {
    const missing = fields.filter(([, text]) => text[language] === '' && sceneText(text, language) !== '');
    if (missing.length === 0) return [];
    return [words.stage.missing(words.stage.inLanguage[language], missing.map(([name]) => name).join(', '))];
  });
}

/** What is wrong with a file, in words: which scene and field, what is there and what should be. */
export function problemText(problem: StoryProblem, words: Messages): string {
  const { noJson, twice, wrong, absent, unknown, other } = words.stage.problem;
  if (problem.rule === 'no-json') return noJson;
  if (problem.rule === 'duplicate-id') return twice(problem.scene, problem.found);
  const { found, expected } = problem;
  const where = placeText(problem, words);
  if (found === 'undefined') return absent(where);
  if (expected === 'never') return unknown(where);
  // A pattern is no help to a reader.
  return wrong(where, found, expected === '' || expected.startsWith('/') ? other : expected);
}

function placeText({ scene, field }: Readonly<{ scene: number | null; field: string }>, words: Messages): string {
  const { inScene, scene: ofScene, inStory, story } = words.stage.problem;
  if (scene === null) return field === '' ? story : inStory(field);
  return field === '' ? ofScene(scene) : inScene(scene, field);
}
