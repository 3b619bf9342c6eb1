import { useMemo } from 'react';
import { evidenceOf } from '../../answers/words/passages';
import { isContextKind } from '../../graph/graph';
import type { Entity } from '../../graph/model';
import { sideNumber } from '../../graph/vocabulary';
import { clearFilter, setFilter } from '../../state/act/filter-actions';
import { selectResult } from '../../state/select/result-selectors';
import { useAtlas } from '../../state/store';
import { localText, wordFor } from '../../text/local-text';
import { backgroundKinds } from '../../text/sentences/background-words';
import { sideText } from '../../text/sentences/side-text';
import { LinkButton } from '../../ui/Button';
import { EvidenceList } from '../common/EvidenceList';
import styles from '../common/inspector.module.css';
import { NoteCallouts } from '../common/Notes';
import { StatusMark } from '../common/StatusMark';
import { useWords } from '../common/use-words';
import { FactTopics } from './FactTopics';
import { NodeFacts } from './NodeFacts';
import { Relations } from './Relations';
import { SelectionTools } from './SelectionTools';
import { Sides } from './Sides';

/** Everything that the atlas knows of an actor, and where it knows it from. */
export function NodeView({ entity }: Readonly<{ entity: Entity }>) {
  const { words, language } = useWords();
  const notes = useAtlas((state) => state.graph.notesAbout.get(entity.id));
  const isAlone = useAtlas((state) => state.view.selection.length === 1);
  const evidence = useMemo(() => evidenceOf(entity), [entity]);
  return (
    <article className={styles.view}>
      <header>
        <Eyebrow entity={entity} />
        <h2 tabIndex={-1}>{localText(entity.name, language)}</h2>
        <OtherNames entity={entity} />
      </header>
      {isAlone && <SelectionTools />}
      <LeftOut entity={entity} />
      {entity.summary && <p>{localText(entity.summary, language)}</p>}
      {entity.status === 'inferred' && (
        <p>
          <StatusMark status="inferred" />
          {entity.why && ` – ${localText(entity.why, language)}`}
        </p>
      )}
      <NodeFacts entity={entity} />
      <Sides entity={entity} />
      <FactTopics facts={entity.facts} />
      <Relations id={entity.id} />
      {notes && <NoteCallouts notes={notes} />}
      <section>
        <h3>{words.inspector.sources}</h3>
        <EvidenceList evidence={evidence} status={entity.status} />
      </section>
    </article>
  );
}

/** What else the actor is called, and what of all its names is ours and not the source's. */
function OtherNames({ entity: { aliases, name, ours = [] } }: Readonly<{ entity: Entity }>) {
  const { words } = useWords();
  const inName = ours.filter((one) => !aliases.includes(one) && Object.values(name).some((text) => text.includes(one)));
  const told = aliases.map((alias) => (ours.includes(alias) ? `${alias} (${words.facts.ours})` : alias));
  return (
    <>
      {told.length > 0 && (
        <p className={styles.aliases}>
          {words.inspector.aliases}: {told.join(', ')}
        </p>
      )}
      {inName.length > 0 && <p className={styles.aliases}>{words.facts.oursInName(inName.join(', '))}</p>}
    </>
  );
}

/** What the actor is, whether the register lists it, that it is past, and its side of the helix: a mark and a word. */
function Eyebrow({ entity }: Readonly<{ entity: Entity }>) {
  const { words } = useWords();
  const vocabulary = useAtlas(({ graph }) => graph.vocabulary);
  const { kind, register, past, helix } = entity;
  const side = sideText(entity, words);
  return (
    <p className={styles.eyebrow}>
      <span>
        {wordFor(words.kind, kind)}
        {register && ` ${words.inspector.fromRegister}`}
        {past && `, ${words.facts.past}`}
      </span>
      {side && (
        <span className={styles.side} data-side={sideNumber(vocabulary, helix ?? '')}>
          {side}
        </span>
      )}
    </p>
  );
}

/** Says that the map does not draw this actor, and what brings it back. */
function LeftOut({ entity: { id, kind } }: Readonly<{ entity: Entity }>) {
  const { words } = useWords();
  const isShown = useAtlas((state) => {
    const { nodes, neighbours } = selectResult(state);
    return nodes.has(id) || neighbours.has(id);
  });
  const vocabulary = useAtlas(({ graph }) => graph.vocabulary);
  const isContext = useAtlas(({ graph, view }) => !view.context && isContextKind(graph, kind));
  if (isShown) return null;
  const { leftOut, contextLeftOut, showContext } = words.inspector;
  return (
    <p className={styles.leftOut} role="note">
      {isContext ? contextLeftOut(backgroundKinds(vocabulary, words)) : leftOut}{' '}
      <LinkButton
        onClick={(event) => {
          // This button goes with what it does: the focus goes on to the heading.
          event.currentTarget.closest('article')?.querySelector('h2')?.focus();
          if (isContext) setFilter({ context: true });
          else clearFilter();
        }}
      >
        {isContext ? showContext : words.filters.clear}
      </LinkButton>
    </p>
  );
}
