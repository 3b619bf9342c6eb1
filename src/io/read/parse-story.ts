import * as v from 'valibot';
import type { Expected } from '../../graph/document/expected';
import { STORY_SCHEMAS } from '../schema/story-schema';
import { expectedOf } from './expected-of';

/** A story: scenes in the order in which they are told. */
export type Story = v.InferOutput<typeof STORY_SCHEMAS.story>;
export type Scene = Story['scenes'][number];
export type Annotation = Scene['annotations'][number];

/** Why a story cannot be read: `scene` is its place from 1, `field` the way to what is wrong, such as `title.pl`. */
export type StoryProblem = Readonly<
  | { rule: 'no-json' }
  | { rule: 'duplicate-id'; scene: number; found: string }
  | { rule: 'schema'; scene: number | null; field: string; found: unknown; expected: Expected }
>;

type Reading = Readonly<{ story: Story; problems?: never } | { story: null; problems: readonly StoryProblem[] }>;

/** A story, or what is wrong with it. Throws nothing. */
export function readStory(content: unknown): Reading {
  const parsed = v.safeParse(STORY_SCHEMAS.story, content);
  if (!parsed.success) return { story: null, problems: parsed.issues.map(problemOf) };
  const ids = parsed.output.scenes.map(({ id }) => id);
  const problems = ids.flatMap((id, index): readonly StoryProblem[] =>
    ids.indexOf(id) < index ? [{ rule: 'duplicate-id', scene: index + 1, found: id }] : [],
  );
  return problems.length > 0 ? { story: null, problems } : { story: parsed.output };
}

function problemOf(issue: v.BaseIssue<unknown>): StoryProblem {
  const path = issue.path?.map(({ key }) => String(key)) ?? [];
  const isScene = path[0] === 'scenes' && path[1] !== undefined;
  return {
    rule: 'schema',
    scene: isScene ? Number(path[1]) + 1 : null,
    field: path.slice(isScene ? 2 : 0).join('.'),
    found: issue.received === 'undefined' ? undefined : issue.input,
    expected: expectedOf(issue),
  };
}

/** The story of a file's text, or what is wrong with it. Throws nothing. */
export function readStoryFile(text: string): Reading {
  try {
    return readStory(JSON.parse(text));
  } catch {
    return { story: null, problems: [{ rule: 'no-json' }] };
  }
}

/** The story of a file; null where it breaks the schema or two scenes share an id, as the atlas can do without. Throws nothing. */
export function parseStory(content: unknown): Story | null {
  return readStory(content).story;
}
