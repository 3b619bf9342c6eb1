import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react';
import { sentenceOf } from '../../../answers/words/relation-words';
import { relationsAlike } from '../../../graph/document/may-join';
import { newRelationId } from '../../../graph/document/new-id';
import type { Entity } from '../../../graph/model';
import { setDialog } from '../../../state/act/session-actions';
import { openInspector } from '../../../state/act/sheet-actions';
import { contentOf } from '../../../state/document/content-of';
import { edit } from '../../../state/document/edit-actions';
import { type RelationDraft, useAtlas } from '../../../state/store';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Radios } from '../../../ui/field/Radios';
import { TextRow } from '../../../ui/field/TextRow';
import { focusOpened } from '../../../ui/focus-opened';
import { SourceFields } from '../../common/editing/SourceFields';
import { useEditing } from '../../common/editing/use-editing';
import { useSourceDraft } from '../../common/editing/use-source-draft';
import styles from '../form/editing.module.css';
import { claimIn, NO_CLAIM } from './claim';
import { addedRelation } from './new-relation';
import { joinedBy, readingsBetween } from './readings';

/** A new relation between two actors that were chosen on the map: which it is, and where that is stated. */
export function NewRelationDialog() {
  const { text } = useEditing();
  const ends = useAtlas((state) => state.session.newEnds);
  const from = useAtlas(({ graph }) => graph.nodes.get(ends?.[0] ?? ''));
  const form = useRef<HTMLDivElement>(null);
  // After the dialog has opened, which gives the focus to what closes it.
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);
  if (!ends || !from) return null;
  // On a small screen the form made room for the map on which they were chosen.
  const close = () => {
    setDialog(null);
    openInspector('half');
  };
  return (
    <Dialog closeLabel={text.cancel} onClose={close} title={text.newRelation}>
      <NewRelation form={form} from={from} to={ends[1]} />
    </Dialog>
  );
}

type NewProps = Readonly<{ from: Entity; to: string; form: Ref<HTMLDivElement> }>;

function NewRelation({ from, to, form }: NewProps) {
  const { text, words, nameOf } = useEditing();
  const { options, draft, setDraft, read, source, add } = useNewRelation(from, to);
  const { claim, problem, when } = read;
  const onKeyDown = ({ key, target }: KeyboardEvent) => {
    if (key === 'Enter' && target instanceof HTMLInputElement) add();
  };
  return (
    <div className={styles.form} ref={form}>
      <p>{text.between(nameOf(from.id), nameOf(to))}</p>
      <div className={styles.part} onKeyDown={onKeyDown} role="none">
        <Radios
          legend={text.how}
          onChoose={(reading) => setDraft({ ...draft, reading })}
          options={options}
          value={draft.reading}
        />
        {claim && (
          <p aria-live="polite" className={problem === undefined ? styles.sentence : styles.problem}>
            {problem ?? `${sentenceOf(claim, words, nameOf, from.id)}.`}
          </p>
        )}
        <TextRow
          hint={when.hint}
          label={text.when}
          onChange={(date) => setDraft({ ...draft, date })}
          problem={when.problem}
          value={draft.date}
        />
      </div>
      <div className={styles.part}>
        <h3>{text.whereStated}</h3>
        <SourceFields draft={source.draft} onChange={source.change} onEnter={add} problems={source.problems} />
      </div>
      <div className={styles.buttons}>
        <Button look="primary" onClick={add}>
          {text.makeRelation}
        </Button>
      </div>
    </div>
  );
}

/** What can be said of two actors, what is said so far, and what adds it: then the focus goes to the row of the newcomer. */
function useNewRelation(from: Entity, to: string) {
  const said = useEditing();
  const graph = useAtlas((state) => state.graph);
  const options = readingsBetween(graph, from.id, to, said.words).map((reading) => {
    const isThere = relationsAlike(graph, joinedBy(reading, from.id, to)).length > 0;
    return { value: reading.key, label: isThere ? said.text.isThere(reading.text) : reading.text, isThere };
  });
  const first = options.find(({ isThere }) => !isThere) ?? options[0];
  const [draft, setDraft] = useState<RelationDraft>({ ...NO_CLAIM, reading: first?.value ?? '', others: [to] });
  const read = claimIn(draft, from, graph, said);
  const source = useSourceDraft(said.nameOf(to));
  const add = () => {
    const { claim, problem, when } = read;
    const stated = claim && problem === undefined && when.problem === undefined ? source.take() : null;
    if (!claim || !stated) return;
    const id = newRelationId(contentOf(useAtlas.getState()), claim);
    if (edit((content) => addedRelation(content, claim, stated)) !== null) return;
    setDialog(null);
    openInspector('half');
    // The dialog gives the focus back where it was: from there it goes on to what was added.
    requestAnimationFrame(() => focusOpened(`#inspector [data-relation="${CSS.escape(id)}"]`));
  };
  return { options, draft, setDraft, read, source, add };
}
