import type { Part, Relation } from '../graph/model';
import type { Messages } from './pl';

type Pair = Readonly<{ forward: string; inverse: string }>;
type Verbs = Pair & Readonly<{ name: string }>;

type Said = Pick<Relation, 'strength' | 'as'>;

/**
 * The verbs of a relation type, as a fact, an aim or a possibility, and by what those at its end are there; its id where
 * the type is not of our vocabulary.
 */
export function verbsOf(type: string, messages: Messages, { strength = 'told', as }: Said = {}): Verbs {
  const verbs: Readonly<Record<string, Verbs>> = messages.relation;
  const told = (Object.hasOwn(verbs, type) && verbs[type]) || { forward: type, inverse: `← ${type}`, name: type };
  const name = strength === 'told' ? told.name : `${told.name} (${messages.strength[strength]})`;
  const byPart: Readonly<Partial<Record<Part, Pair>>> = messages.relationByPart[strength];
  const ofPart = type === 'brings-together' && as && byPart[as];
  if (ofPart) return { ...ofPart, name };
  if (strength === 'told') return told;
  const weaker: Readonly<Record<string, Pair>> = messages.relationByStrength[strength];
  const marked = (verb: string) => `${verb} (${messages.strength[strength]})`;
  const { forward, inverse } = (Object.hasOwn(weaker, type) && weaker[type]) || {
    forward: marked(told.forward),
    inverse: marked(told.inverse),
  };
  return { forward, inverse, name };
}

/**
 * A relation as a sentence, seen from one of its ends: subject, verb and object, so that names can be links. Names are
 * never inflected.
 */
export function sentenceParts(
  relation: Pick<Relation, 'type' | 'from' | 'to' | 'strength' | 'as'>,
  messages: Messages,
  seenFrom: string = relation.from,
): Readonly<{ subject: string; verb: string; object: string }> {
  const verbs = verbsOf(relation.type, messages, relation);
  return seenFrom === relation.from
    ? { subject: relation.from, verb: verbs.forward, object: relation.to }
    : { subject: relation.to, verb: verbs.inverse, object: relation.from };
}
