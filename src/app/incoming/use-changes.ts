import { useMemo } from 'react';
import type { Content } from '../../graph/document/document';
import { changesOf } from '../../graph/merge/changes';
import { matchContents } from '../../graph/merge/match';
import type { Decisions, FieldChange } from '../../graph/merge/proposal';
import { startingDecisions } from '../../graph/merge/starting-decisions';
import { termsOf } from '../../graph/merge/terms';
import type { Entity, Relation } from '../../graph/model';
import { useWords } from '../../panels/common/use-words';
import { localText } from '../../text/local-text';
import { fieldChangeText } from '../../text/sentences/changes-text';
import { wordsOf } from '../../text/words-of';

const namesIn = (entities: readonly Entity[], language: string) =>
  new Map(entities.map(({ id, name }) => [id, localText(name, language)] as const));

/** What of what was brought is the same, what it would change as is decided, and all of that in words. */
export function useChanges(open: Content, incoming: Content, decided: Decisions | null) {
  const { language } = useWords();
  const match = useMemo(() => matchContents(open, incoming), [open, incoming]);
  const decisions = useMemo(() => decided ?? startingDecisions(match), [decided, match]);
  const { taken } = decisions;
  const changes = useMemo(() => changesOf(open, incoming, match, taken), [open, incoming, match, taken]);
  // The words of what is new are those of what was brought.
  const vocabulary = useMemo(
    () => termsOf(open.vocabulary, incoming.vocabulary, match, new Map()).united,
    [open, incoming, match],
  );
  const theirs = useMemo(() => namesIn(incoming.atlas.entities, language), [incoming, language]);
  const ours = useMemo(
    () => namesIn([...open.atlas.entities, ...changes.entities.added.map(({ item }) => item)], language),
    [open, changes, language],
  );
  const verbs = useMemo(
    () => new Map(vocabulary.relationTypes.map(({ id, forward }) => [id, localText(forward, language)])),
    [vocabulary, language],
  );
  const words = wordsOf(language, vocabulary);
  const nameOf = (id: string) => ours.get(id) ?? id;
  const relations = new Map(open.atlas.relations.map((each) => [each.id, each]));
  const relationText = ({ from, type, to }: Relation) => `${nameOf(from)} ${verbs.get(type) ?? type} ${nameOf(to)}`;
  const itemText = (item: Entity | Relation) => ('name' in item ? nameOf(item.id) : relationText(item));
  const changeText = (change: FieldChange) => {
    const relation = relations.get(change.id);
    const subject = ours.get(change.id) ?? (relation ? relationText(relation) : change.id);
    return `${subject}: ${fieldChangeText(change, { words, roles: vocabulary.roles, nameOf })}`;
  };
  return {
    match,
    decisions,
    changes,
    words,
    itemText,
    changeText,
    nameOf,
    theirName: (id: string) => theirs.get(id) ?? id,
  };
}
