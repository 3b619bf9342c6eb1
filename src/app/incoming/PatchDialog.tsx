import { type ReactNode, useMemo, useState } from 'react';
import { changedActors } from '../../graph/document/changed-actors';
import { isEmpty } from '../../graph/document/diff';
import { placeAt } from '../../io/patch/places';
import { ProblemList } from '../../panels/common/ProblemList';
import { useWords } from '../../panels/common/use-words';
import { originOf } from '../../panels/corrections/given-back';
import { SentenceList } from '../../panels/corrections/SentenceList';
import { showChanged } from '../../panels/corrections/show-changed';
import { setDialog } from '../../state/act/session-actions';
import { changeScenes } from '../../state/act/story-actions';
import { contentOf } from '../../state/document/content-of';
import { edit } from '../../state/document/edit-actions';
import { type BroughtPatch, useIncoming } from '../../state/incoming';
import { useAtlas } from '../../state/store';
import { formatDate } from '../../text/format';
import { documentWords } from '../../text/later-words';
import { conflictTexts, placeTexts, saidConflicts } from '../../text/sentences/conflict-text';
import { documentTitle } from '../../text/sentences/document-title';
import { editSentences } from '../../text/sentences/edit-text';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { tooLargeToDraw } from '../documents/drawable';
import { ConflictChoices } from './ConflictChoices';
import styles from './patch.module.css';
import { type Decisions, type TakenPatch, takenPatch } from './taken-patch';

/** Corrections that somebody gave back: what they would change in what is open, before they are made. */
export function PatchDialog() {
  const { words } = useWords();
  const text = documentWords(words).corrections;
  const brought = useIncoming((state) => state.patch);
  if (!brought) return null;
  return (
    <Dialog
      closeLabel={text.close}
      isRead
      isWide
      onClose={() => setDialog(null)}
      title={text.taking.title(brought.name)}
    >
      <div className={styles.patch}>
        <About brought={brought} />
        <Changes brought={brought} />
      </div>
    </Dialog>
  );
}

/** Who made the corrections, when and why, and of what. */
function About({ brought: { patch } }: Readonly<{ brought: BroughtPatch }>) {
  const { words, language } = useWords();
  const text = documentWords(words).corrections.taking;
  const document = useAtlas((state) => state.document);
  const isOther = ![document.id, originOf({ document })].includes(patch.document.id);
  const titleOf = (titled: typeof patch.document) => words.meta.quote(documentTitle(titled, words).title);
  const told = [
    ...(patch.by ? [text.by(patch.by)] : []),
    ...(patch.why ? [text.why(patch.why)] : []),
    text.made(formatDate(patch.made, language)),
  ];
  return (
    <>
      <p className={styles.quiet}>{told.join(' · ')}</p>
      {isOther && <p className={styles.warning}>{text.other(titleOf(patch.document), titleOf(document))}</p>}
    </>
  );
}

/** What would change, what is so already, and what is to be decided; once it is made, what was. */
function Changes({ brought: { name, patch, problems } }: Readonly<{ brought: BroughtPatch }>) {
  const { words, nameOf } = useWords();
  const text = documentWords(words).corrections.taking;
  // As it was when the dialog was opened: what is made changes it.
  const [before] = useState(() => contentOf(useAtlas.getState()));
  const [decisions, setDecisions] = useState<Decisions>({});
  const [outcome, setOutcome] = useState<'open' | 'taken' | 'elsewhere'>('open');
  const taken = useMemo(() => takenPatch(before, patch, decisions), [before, patch, decisions]);
  const said = { words, roles: before.vocabulary.roles, nameOf };
  const { applied, diff, scenes, open, impossible } = taken;
  const sentences = editSentences({ ...diff, ...(scenes && { scenes }) }, said);
  const already = placeTexts(
    before,
    applied.already.flatMap((path) => placeAt(path) ?? []),
    said,
  );
  const take = () => setOutcome(takenIn(taken));
  if (outcome === 'taken') return <Made sentences={sentences} taken={taken} />;
  return (
    <>
      <Part title={text.changes}>
        {sentences.length === 0 ? <p>{text.nothing}</p> : <SentenceList sentences={sentences} />}
        {scenes && <p className={styles.quiet}>{text.scenes}</p>}
      </Part>
      {open.length > 0 && (
        <Part title={text.conflicts}>
          <ConflictChoices
            conflicts={saidConflicts(before, open, said).map((each, at) => ({ ...each, path: open[at]?.path ?? '' }))}
            decisions={decisions}
            onDecide={setDecisions}
          />
        </Part>
      )}
      {impossible.length > 0 && (
        <Part title={text.impossible}>
          <SentenceList sentences={conflictTexts(before, impossible, said)} />
        </Part>
      )}
      {already.length > 0 && (
        <Part title={text.already}>
          <SentenceList sentences={already} />
        </Part>
      )}
      {problems.length > 0 && (
        <Part title={text.unread}>
          <ProblemList problems={problems} />
        </Part>
      )}
      <Foot
        count={sentences.length}
        isElsewhere={outcome === 'elsewhere'}
        onTake={take}
        tooLarge={tooLargeToDraw(applied.content.atlas, name)}
      />
    </>
  );
}

/** Makes all that was taken of corrections, or nothing where another tab edits what they change. */
function takenIn({ diff, scenes }: TakenPatch): 'taken' | 'elsewhere' {
  const { keeping, keepingEdits } = useAtlas.getState().session;
  const pens = [...(isEmpty(diff) ? [] : [keepingEdits.pen]), ...(scenes ? [keeping.pen] : [])];
  if (pens.includes('elsewhere')) return 'elsewhere';
  edit(() => ({ diff }));
  if (scenes) changeScenes(scenes);
  return 'taken';
}

function Part({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <section aria-label={title} className={styles.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

type FootProps = Readonly<{
  count: number;
  isElsewhere: boolean;
  tooLarge: ReturnType<typeof tooLargeToDraw>;
  onTake: () => void;
}>;

/** What is in reach: the button that makes the changes, with how many they are. */
function Foot({ count, isElsewhere, tooLarge, onTake }: FootProps) {
  const { words } = useWords();
  const { corrections, edits } = documentWords(words);
  const text = corrections.taking;
  return (
    <div className={styles.foot}>
      {isElsewhere && <p role="alert">{text.notTaken}</p>}
      <ProblemList problems={tooLarge} />
      <Button disabled={count === 0 || tooLarge.length > 0} look="primary" onClick={onTake}>
        {count === 0 ? text.takeNone : text.take(edits.total(count))}
      </Button>
      <p className="visually-hidden" role="status">
        {count === 0 ? text.nothing : edits.total(count)}
      </p>
    </div>
  );
}

/** What was made, and the way to it on the map. */
function Made({ sentences, taken: { diff } }: Readonly<{ sentences: readonly string[]; taken: TakenPatch }>) {
  const { words } = useWords();
  const { corrections, edits } = documentWords(words);
  const actors = useAtlas(({ graph }) => changedActors(diff, graph).size);
  return (
    <>
      <p ref={focused} tabIndex={-1} role="status">
        {corrections.taking.taken(edits.total(sentences.length))}
      </p>
      <SentenceList sentences={sentences} />
      <div className={styles.foot}>
        {actors > 0 && (
          <Button look="primary" onClick={() => showChanged(diff)}>
            {corrections.show}
          </Button>
        )}
        <Button look="plain" onClick={() => setDialog(null)}>
          {corrections.close}
        </Button>
      </div>
    </>
  );
}

/** What appears has the focus, which was on what went. */
const focused = (element: HTMLElement | null) => element?.focus();
