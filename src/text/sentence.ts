import type { Relation } from '../graph/model';
import type { Messages } from './pl';

type Verbs = Readonly<{ forward: string; inverse: string; name: string }>;

/** The verbs of a relation type; its id where the type is not of our vocabulary. */
export function verbsOf(type: string, messages: Messages): Verbs {
  const verbs: Readonly<Record<string, Verbs>> = messages.relation;
  return (Object.hasOwn(verbs, type) && verbs[type]) || { forward: type, inverse: `← ${type}`, name: type };
}

/**
 * A relation as a sentence, seen from one of its ends: subject, verb and object, so that names can be links. Names are
 * never inflected.
 */
export function sentenceParts(
  relation: Pick<Relation, 'type' | 'from' | 'to'>,
  messages: Messages,
  seenFrom: string = relation.from,
): Readonly<{ subject: string; verb: string; object: string }> {
  const verbs = verbsOf(relation.type, messages);
  return seenFrom === relation.from
    ? { subject: relation.from, verb: verbs.forward, object: relation.to }
    : { subject: relation.to, verb: verbs.inverse, object: relation.from };
}
