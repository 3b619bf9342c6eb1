import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { setDialog, wantDocument } from '../../state/act/session-actions';
import { edit } from '../../state/document/edit-actions';
import { atlasStore, type KeptAtlas, keepProblemOf } from '../../state/kept/atlas-store';
import { isKeptForGood } from '../../state/kept/door';
import type { KeepProblem } from '../../state/kept/keeping';
import { portOf } from '../../state/ports';
import { useAtlas } from '../../state/store';
import { formatMoment, formatNumber } from '../../text/format';
import { documentWords } from '../../text/later-words';
import { localText } from '../../text/local-text';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { focusOpened } from '../../ui/focus-opened';
import { useWords } from '../common/use-words';
import styles from './atlases.module.css';

type Kept = readonly KeptAtlas[] | 'coming' | KeepProblem;

const allKept = async (): Promise<Kept> => {
  try {
    return await (await atlasStore()).list();
  } catch (error) {
    return keepProblemOf(error);
  }
};

/** The reader's atlases that this device keeps: opened, saved as files, renamed and removed here; and the way back to the shipped one. */
export function AtlasesDialog() {
  const { words } = useWords();
  const text = documentWords(words).atlases;
  const [kept, setKept] = useState<Kept>('coming');
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    let isThere = true;
    void allKept().then((all) => isThere && setKept(all));
    return () => {
      isThere = false;
    };
  }, []);
  /** Does something to what is kept; that the browser did not let it is told. */
  const change = async (act: () => Promise<string>) => {
    setSaid(await act().catch((error: unknown) => text.notKept[keepProblemOf(error)]));
    setKept(await allKept());
  };
  return (
    <Dialog closeLabel={text.close} isWide onClose={() => setDialog(null)} title={text.title}>
      <p ref={heading} tabIndex={-1}>
        {text.help}
      </p>
      <p className={styles.said} role="status">
        {said}
      </p>
      {kept === 'coming' ? (
        <p>{text.coming}</p>
      ) : (
        <List change={change} heading={heading} kept={kept} onSay={setSaid} />
      )}
    </Dialog>
  );
}

type ListProps = Readonly<{
  kept: Exclude<Kept, 'coming'>;
  /** Where the focus goes when a row goes with its buttons. */
  heading: RefObject<HTMLParagraphElement | null>;
  change: (act: () => Promise<string>) => Promise<void>;
  onSay: (what: string) => void;
}>;

function List({ kept, heading, change, onSay }: ListProps) {
  const { words, language } = useWords();
  const text = documentWords(words).atlases;
  const remove = ({ id, title }: KeptAtlas) =>
    change(async () => {
      await (await atlasStore()).remove(id);
      heading.current?.focus();
      return text.removed(localText(title, language));
    });
  const rename = (atlas: KeptAtlas, name: string) => change(async () => renamed(atlas, language, name));
  const atlases = typeof kept === 'string' ? [] : kept;
  return (
    <>
      {typeof kept === 'string' && <NotKept why={kept} />}
      {kept.length === 0 && <p>{text.none}</p>}
      <ul className={styles.atlases}>
        {atlases.map((atlas) => (
          <Row
            atlas={atlas}
            key={atlas.id}
            onRemove={() => remove(atlas)}
            onRename={(name) => rename(atlas, name)}
            onSay={onSay}
          />
        ))}
        <ShippedRow />
      </ul>
      {atlases.length > 0 && <ForGood />}
    </>
  );
}

/** Why nothing is kept, and the way to keep what is open all the same. */
function NotKept({ why }: Readonly<{ why: KeepProblem }>) {
  const text = documentWords(useWords().words).atlases;
  return (
    <div className={styles.tools}>
      <p>{text.notKept[why]}</p>
      <Button look="primary" onClick={() => portOf('saveAtlas')?.()}>
        {text.saveOpen}
      </Button>
    </div>
  );
}

/** Whether the browser may take away what it keeps when it runs out of room; nothing where it does not say. */
function ForGood() {
  const text = documentWords(useWords().words).atlases;
  const [isForGood, setForGood] = useState<boolean | null>(null);
  useEffect(() => {
    let isThere = true;
    void isKeptForGood().then((is) => isThere && setForGood(is));
    return () => {
      isThere = false;
    };
  }, []);
  return isForGood === null ? null : <p className={styles.told}>{isForGood ? text.forGood : text.forNow}</p>;
}

/** The shipped atlas, which no edit touches: the way back to it. */
function ShippedRow() {
  const text = documentWords(useWords().words).atlases;
  const isOpen = useAtlas((state) => state.document.id === '');
  return (
    <li>
      <div>
        <strong>{text.shipped}</strong>
        <p className={styles.told}>{isOpen ? text.isOpen : text.shippedHelp}</p>
      </div>
      {!isOpen && (
        <div className={styles.tools}>
          <Button aria-label={text.openNamed(text.shipped)} look="plain" onClick={() => openAtlas('')}>
            {text.open}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Opens an atlas in place of what is open. */
function openAtlas(id: string): void {
  setDialog(null);
  wantDocument(id);
  focusMapOf(id);
}

/** Gives the map the focus once this atlas is open: the row that led there is gone with its dialog. */
function focusMapOf(id: string): void {
  const leave = useAtlas.subscribe(({ document, session }) => {
    if (session.wanted === id) return;
    leave();
    if (document.id === id) focusOpened('#map[tabindex]');
  });
}

/** Gives an atlas another name in a language; of the one that is open that is an edit. */
async function renamed({ id, title }: KeptAtlas, language: string, name: string): Promise<string> {
  const after = { ...title, [language]: name };
  if (useAtlas.getState().document.id === id) edit((content) => ({ diff: { title: [content.title, after] } }));
  await (await atlasStore()).rename(id, after);
  return '';
}

/** Gives what appears the focus. */
const focused = (element: HTMLElement | null) => element?.focus();

type RowProps = Readonly<{
  atlas: KeptAtlas;
  onRemove: () => void;
  onRename: (name: string) => Promise<void>;
  onSay: (what: string) => void;
}>;

function Row({ atlas: { id, title, changed, depth, size }, onRemove, onRename, onSay }: RowProps) {
  const { words, language } = useWords();
  const text = documentWords(words).atlases;
  const isOpen = useAtlas((state) => state.document.id === id);
  const [asks, setAsks] = useState<'name' | 'removal' | null | 'nothing'>('nothing');
  const name = localText(title, language);
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <p className={styles.told}>
          {[
            ...(isOpen ? [text.isOpen] : []),
            text.changed(formatMoment(changed, language)),
            text.steps(depth),
            text.size(formatNumber(Math.ceil(size / 1024), language)),
          ].join(' · ')}
        </p>
      </div>
      {asks === 'name' && (
        <NameForm
          name={name}
          onDone={async (given) => {
            if (given !== null && given !== name) await onRename(given);
            setAsks(null);
          }}
        />
      )}
      {asks === 'removal' && (
        <div className={styles.tools}>
          <span>{text.reallyRemove}</span>
          <Button look="plain" onClick={() => setAsks(null)} ref={focused}>
            {text.stay}
          </Button>
          <Button look="plain" onClick={onRemove}>
            {text.remove}
          </Button>
        </div>
      )}
      {(asks === null || asks === 'nothing') && (
        // What was asked is answered: the focus comes back.
        <Tools id={id} isBack={asks === null} name={name} onAsk={setAsks} onSay={onSay} />
      )}
    </li>
  );
}

type ToolsProps = Readonly<{
  id: string;
  name: string;
  /** Whether the focus was elsewhere in the row, and comes back here. */
  isBack: boolean;
  onAsk: (what: 'name' | 'removal') => void;
  onSay: (what: string) => void;
}>;

function Tools({ id, name, isBack, onAsk, onSay }: ToolsProps) {
  const text = documentWords(useWords().words).atlases;
  const isOpen = useAtlas((state) => state.document.id === id);
  const save = async () => {
    // What is open may be further than what is kept.
    if (isOpen) portOf('saveAtlas')?.();
    const isSaved = isOpen || (await portOf('saveKept')?.(id).catch(() => false));
    onSay(isSaved ? text.saved(name) : text.notRead(name));
  };
  return (
    <div className={styles.tools}>
      {!isOpen && (
        <Button aria-label={text.openNamed(name)} look="primary" onClick={() => openAtlas(id)}>
          {text.open}
        </Button>
      )}
      <Button aria-label={text.saveNamed(name)} look="plain" onClick={save}>
        {text.save}
      </Button>
      <Button
        aria-label={text.renameNamed(name)}
        look="plain"
        onClick={() => onAsk('name')}
        ref={isBack ? focused : undefined}
      >
        {text.rename}
      </Button>
      {!isOpen && (
        <Button aria-label={text.removeNamed(name)} look="plain" onClick={() => onAsk('removal')}>
          {text.remove}
        </Button>
      )}
    </div>
  );
}

/** Asks for a name; answers null where it is to stay. */
function NameForm({ name, onDone }: Readonly<{ name: string; onDone: (name: string | null) => void }>) {
  const text = documentWords(useWords().words).atlases;
  const field = useId();
  const [given, setGiven] = useState(name);
  return (
    <form
      className={styles.tools}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(given.trim() || null);
      }}
    >
      <label htmlFor={field}>{text.name}</label>
      <input
        className={styles.input}
        id={field}
        maxLength={200}
        ref={focused}
        onChange={({ target }) => setGiven(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Escape leaves the field, not the dialog.
          event.preventDefault();
          event.stopPropagation();
          onDone(null);
        }}
        value={given}
      />
      <Button look="primary" type="submit">
        {text.keepName}
      </Button>
    </form>
  );
}
