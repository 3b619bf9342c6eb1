import type { Relation, Strength } from '../../graph/model';
import type { Pair, Verbs, VocabularyWords } from '../vocabulary-words';

type Said = Pick<Relation, 'strength' | 'as'>;

/** The words that relations are read with. */
type RelationWords = Pick<VocabularyWords, 'relation'> & Readonly<{ strength: Readonly<Record<Strength, string>> }>;

/**
 * The verbs of a relation type, as a fact, an aim or a possibility, and by what those at its end are there; its id where
 * the vocabulary lacks the type.
 */
export function verbsOf(
  type: string,
  { relation, strength: strengthWords }: RelationWords,
  { strength = 'told', as }: Said = {},
): Pair & Pick<Verbs, 'name' | 'endLabel'> {
  const { forward, inverse, name, endLabel, strengths, parts } =
    (Object.hasOwn(relation, type) && relation[type]) || unknownVerbs(type);
  const marked = (text: string) => (strength === 'told' ? text : `${text} (${strengthWords[strength]})`);
  const ofPart = as && parts[strength]?.[as];
  const ofStrength = strength === 'told' ? undefined : strengths[strength];
  return {
    ...(ofPart ?? ofStrength ?? { forward: marked(forward), inverse: marked(inverse) }),
    name: marked(name),
    endLabel,
  };
}

const unknownVerbs = (type: string): Verbs => ({
  forward: type,
  inverse: `← ${type}`,
  name: type,
  endLabel: null,
  strengths: {},
  parts: {},
});

/**
 * A relation as a sentence, seen from one of its ends: subject, verb and object, so that names can be links. Names are
 * never inflected.
 */
export function sentenceParts(
  relation: Pick<Relation, 'type' | 'from' | 'to' | 'strength' | 'as'>,
  words: RelationWords,
  seenFrom: string = relation.from,
): Readonly<{ subject: string; verb: string; object: string }> {
  const verbs = verbsOf(relation.type, words, relation);
  return seenFrom === relation.from
    ? { subject: relation.from, verb: verbs.forward, object: relation.to }
    : { subject: relation.to, verb: verbs.inverse, object: relation.from };
}
