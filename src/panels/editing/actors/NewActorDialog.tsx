import { useState } from 'react';
import { withWords } from '../../../graph/document/local-texts';
import { newId } from '../../../graph/document/new-id';
import type { LocalText } from '../../../graph/model';
import { goToNode } from '../../../state/act/selection-actions';
import { setDialog, setEditing } from '../../../state/act/session-actions';
import { edit } from '../../../state/document/edit-actions';
import { useAtlas } from '../../../state/store';
import { languageName } from '../../../text/intl';
import { wordFor } from '../../../text/local-text';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { FieldRow } from '../../../ui/field/FieldRow';
import { SelectRow } from '../../../ui/field/SelectRow';
import { TextRow } from '../../../ui/field/TextRow';
import { focusOpened } from '../../../ui/focus-opened';
import { SourceFields } from '../../common/editing/SourceFields';
import { useEditing, useLanguages } from '../../common/editing/use-editing';
import { useSourceDraft } from '../../common/editing/use-source-draft';
import styles from '../form/editing.module.css';
import { ClaimFields } from '../relations/ClaimFields';
import { claimIn, NO_CLAIM } from '../relations/claim';
import { addActor } from './new-items';

/** A new actor: its names, its kind, and how it is tied to another; what else is known is filled in afterwards. */
export function NewActorDialog() {
  const said = useEditing();
  const { text } = said;
  const graph = useAtlas((state) => state.graph);
  const { place, arrangement } = usePlace();
  const [name, setName] = useState<LocalText>({});
  const [kind, setKind] = useState(useFirstKind());
  const [draft, setDraft] = useState(NO_CLAIM);
  const [isTold, setTold] = useState(false);
  const id = newId(Object.values(name).find(Boolean) ?? '', [...graph.nodes.values()]);
  const read = claimIn(draft, { id, kind }, graph, said);
  const isNamed = Object.keys(name).length > 0;
  const isTied = draft.others.length > 0;
  const isFit = isNamed && (!isTied || read.problem === undefined) && read.when.problem === undefined;
  const source = useSourceDraft(Object.values(name).find(Boolean) ?? '');
  const add = () => {
    setTold(!isFit);
    const stated = isFit ? source.take() : null;
    if (!stated) return;
    const at = place && graph.layouts.has(arrangement) ? { [arrangement]: place } : {};
    const entity = { id, kind, name, aliases: [], status: 'unsourced' as const, evidence: [] };
    const claim = isTied ? read.claim : null;
    if (edit((content) => addActor(content, graph, { entity, claim, stated }, at)) !== null) return;
    setDialog(null);
    setEditing(true);
    goToNode(id);
    // The dialog gives the focus back where it was: from there it goes on to what is known of the newcomer.
    requestAnimationFrame(() => focusOpened('#inspector h2[tabindex]'));
  };
  return (
    <Dialog closeLabel={text.cancel} isForm onClose={() => setDialog(null)} title={text.newActor}>
      <div className={styles.form}>
        <div className={styles.part}>
          <NameRows isTold={isTold && !isNamed} name={name} onChange={setName} />
          <KindRow kind={kind} onChange={setKind} />
        </div>
        <div className={styles.part}>
          <h3>{text.firstRelation}</h3>
          <ClaimFields draft={draft} onChange={setDraft} read={read} />
        </div>
        <div className={styles.part}>
          <h3>{text.whereStated}</h3>
          <SourceFields draft={source.draft} onChange={source.change} onEnter={add} problems={source.problems} />
        </div>
        <div className={styles.buttons}>
          <Button look="primary" onClick={add}>
            {text.addActor}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function KindRow({ kind, onChange }: Readonly<{ kind: string; onChange: (kind: string) => void }>) {
  const { text, words } = useEditing();
  const kinds = useAtlas(({ graph }) => graph.vocabulary.kinds);
  const options = kinds.map(({ id }) => ({ value: id, label: wordFor(words.kind, id) }));
  return <SelectRow groups={[{ options }]} label={text.kind} onChange={onChange} value={kind} />;
}

/** Where on the map the reader wants the newcomer, in the arrangement in force. */
function usePlace() {
  const place = useAtlas((state) => state.session.newPlace);
  const arrangement = useAtlas((state) => state.view.arrangement);
  return { place, arrangement };
}

/** The kind of most actors: a newcomer is most likely one. */
function useFirstKind(): string {
  const { nodes, vocabulary } = useAtlas((state) => state.graph);
  const counts = new Map<string, number>(vocabulary.kinds.map(({ id }) => [id, 0]));
  for (const { kind } of nodes.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}

type NameProps = Readonly<{ name: LocalText; onChange: (name: LocalText) => void; isTold: boolean }>;

/** The names of the newcomer, of which one is needed. */
function NameRows({ name, onChange, isTold }: NameProps) {
  const { text, language } = useEditing();
  const languages = useLanguages();
  return (
    <FieldRow label={text.name}>
      {languages.map((tag, index) => (
        <TextRow
          key={tag}
          label={tag === 'und' ? text.anyLanguage : languageName(tag, language)}
          lang={tag}
          onChange={(typed) => onChange(withWords(name, tag, typed.trimStart()) ?? {})}
          problem={isTold && index === 0 ? text.problem.name : undefined}
          value={name[tag] ?? ''}
        />
      ))}
    </FieldRow>
  );
}
