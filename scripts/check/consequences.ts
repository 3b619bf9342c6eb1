import { LUBLIN } from '../../src/atlas/lublin';
import type { Content } from '../../src/graph/document/document';
import { buildGraph, type Graph } from '../../src/graph/graph';
import type { Position } from '../../src/graph/model';
import { parseQuestions } from '../../src/io/read/parse-questions';
import type { Scene } from '../../src/io/read/parse-story';
import { placesFor } from '../../src/worker/layout/places-for';
import { computedAnswer } from './answers';

const graphOf = ({ atlas, vocabulary }: Content): Graph => buildGraph(atlas, vocabulary, LUBLIN);

/**
 * A dataset in which whoever has no place yet in an arrangement stands near whom it is tied to, in whole units, and whom
 * that is about.
 */
export function withPlaces(content: Content<Scene>): Readonly<{ content: Content<Scene>; placed: readonly string[] }> {
  const lacking = content.atlas.entities
    .map(({ id }) => id)
    .filter((id) => [...content.atlas.layouts.values()].some((places) => !places.has(id)));
  let made = content;
  for (const id of lacking) {
    const places = placesFor(graphOf(made), id);
    const layouts = new Map(
      [...made.atlas.layouts].map(([layout, known]) => {
        const place = known.has(id) ? undefined : places[layout];
        return [layout, place ? new Map([...known, [id, inUnits(place)]]) : known];
      }),
    );
    made = { ...made, atlas: { ...made.atlas, layouts } };
  }
  return { content: made, placed: lacking };
}

const inUnits = ({ x, y }: Position): Position => ({ x: Math.round(x), y: Math.round(y) });

/** The file of prepared questions with the answers that a dataset gives by now, and the ids of those that are others. */
export function withAnswers(file: unknown, content: Content): Readonly<{ file: unknown; answered: readonly string[] }> {
  const graph = graphOf(content);
  const computed = new Map(
    parseQuestions(file).flatMap((question) => {
      const answer = question.answer && computedAnswer(question, graph);
      const isNew = answer && Object.entries(answer).some(([tag, text]) => question.answer?.[tag] !== text);
      return isNew ? [[question.id, answer] as const] : [];
    }),
  );
  const questions: readonly Readonly<{ id: string }>[] = Array.isArray(file) ? file : [];
  const next = questions.map((each) => {
    const answer = computed.get(each.id);
    return answer ? { ...each, answer } : each;
  });
  return { file: next, answered: [...computed.keys()] };
}
