import { sentenceOf } from '../../answers/words/relation-words';
import type { Note } from '../../graph/model';
import { selectRelation } from '../../state/act/selection-actions';
import { useAtlas } from '../../state/store';
import { localText } from '../../text/local-text';
import { LinkButton } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { ActorLink } from './ActorLink';
import { EvidenceList } from './EvidenceList';
import styles from './inspector.module.css';
import { useWords } from './use-words';

/** Notes about what is shown, as callouts; nothing where there are none. */
export function NoteCallouts({ notes }: Readonly<{ notes: readonly Note[] }>) {
  const { words, language } = useWords();
  if (notes.length === 0) return null;
  return (
    <section>
      <h3>{words.inspector.notes}</h3>
      {notes.map((note) => (
        <div className={styles.callout} key={note.id}>
          <p className={styles.noteKind}>{words.inspector.note[note.kind]}</p>
          <h4 data-note={note.id} tabIndex={-1}>
            {localText(note.title, language)}
          </h4>
          <p>{localText(note.text, language)}</p>
          <Disclosure summary={words.inspector.sources}>
            <EvidenceList evidence={note.evidence} />
          </Disclosure>
        </div>
      ))}
    </section>
  );
}

/** All notes, each folded away under its title, with links to what it touches. */
export function NoteList({ notes }: Readonly<{ notes: readonly Note[] }>) {
  const { words, language } = useWords();
  return notes.map((note) => (
    <Disclosure
      key={note.id}
      summary={
        <>
          <span className={styles.noteKind}>{words.inspector.note[note.kind]}</span> {localText(note.title, language)}
        </>
      }
    >
      <p>{localText(note.text, language)}</p>
      {note.about.length > 0 && <h4>{words.inspector.about}</h4>}
      <ul className={styles.links}>
        {note.about.map((id) => (
          <li key={id}>
            <SubjectLink id={id} />
          </li>
        ))}
      </ul>
      <h4>{words.inspector.sources}</h4>
      <EvidenceList evidence={note.evidence} />
    </Disclosure>
  ));
}

/** What a note is about: an actor, or a relation as a sentence. */
function SubjectLink({ id }: Readonly<{ id: string }>) {
  const { words, nameOf } = useWords();
  const edge = useAtlas((state) => state.graph.edges.get(id));
  if (!edge) return <ActorLink id={id} />;
  return <LinkButton onClick={() => selectRelation(id)}>{sentenceOf(edge, words, nameOf)}</LinkButton>;
}
