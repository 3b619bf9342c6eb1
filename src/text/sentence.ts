import type { Relation, Strength } from '../graph/model';
import type { Messages } from './pl';

type Verbs = Readonly<{ forward: string; inverse: string; name: string }>;

/** The verbs of a relation type, as a fact, an aim or a possibility; its id where the type is not of our vocabulary. */
export function verbsOf(type: string, messages: Messages, strength: Strength = 'told'): Verbs {
  const verbs: Readonly<Record<string, Verbs>> = messages.relation;
  const told = (Object.hasOwn(verbs, type) && verbs[type]) || { forward: type, inverse: `← ${type}`, name: type };
  if (strength === 'told') return told;
  const weaker: Readonly<Record<string, Omit<Verbs, 'name'>>> = messages.relationByStrength[strength];
  const marked = (verb: string) => `${verb} (${messages.strength[strength]})`;
  const { forward, inverse } = (Object.hasOwn(weaker, type) && weaker[type]) || {
    forward: marked(told.forward),
    inverse: marked(told.inverse),
  };
  return { forward, inverse, name: `${told.name} (${messages.strength[strength]})` };
}

/**
 * A relation as a sentence, seen from one of its ends: subject, verb and object, so that names can be links. Names are
 * never inflected.
 */
export function sentenceParts(
  relation: Pick<Relation, 'type' | 'from' | 'to' | 'strength'>,
  messages: Messages,
  seenFrom: string = relation.from,
): Readonly<{ subject: string; verb: string; object: string }> {
  const verbs = verbsOf(relation.type, messages, relation.strength);
  return seenFrom === relation.from
    ? { subject: relation.from, verb: verbs.forward, object: relation.to }
    : { subject: relation.to, verb: verbs.inverse, object: relation.from };
}
