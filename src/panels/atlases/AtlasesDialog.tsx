import { useEffect, useId, useRef, useState } from 'react';
import { setDialog, wantDocument } from '../../state/act/session-actions';
import { edit } from '../../state/document/edit-actions';
import { atlasStore, type KeptAtlas } from '../../state/kept/atlas-store';
import { useAtlas } from '../../state/store';
import { formatMoment, formatNumber } from '../../text/format';
import { documentWords } from '../../text/later-words';
import { localText } from '../../text/local-text';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { focusOpened } from '../../ui/focus-opened';
import { useWords } from '../common/use-words';
import styles from './atlases.module.css';

type Kept = readonly KeptAtlas[] | 'coming' | 'shut';

const allKept = async (): Promise<Kept> => {
  try {
    return await (await atlasStore()).list();
  } catch {
    return 'shut';
  }
};

/** The reader's atlases that this device keeps: opened, renamed and removed here. */
export function AtlasesDialog() {
  const { words, language } = useWords();
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
  const remove = async ({ id, title }: KeptAtlas) => {
    await (await atlasStore()).remove(id);
    // The row goes with its buttons.
    heading.current?.focus();
    setSaid(text.removed(localText(title, language)));
    setKept(await allKept());
  };
  const rename = async (atlas: KeptAtlas, name: string) => {
    await renamed(atlas, language, name);
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
      {kept === 'coming' && <p>{text.coming}</p>}
      {kept === 'shut' && <p>{text.shut}</p>}
      {kept.length === 0 && <p>{text.none}</p>}
      {Array.isArray(kept) && (
        <ul className={styles.atlases}>
          {kept.map((atlas: KeptAtlas) => (
            <Row atlas={atlas} key={atlas.id} onRemove={() => remove(atlas)} onRename={(name) => rename(atlas, name)} />
          ))}
        </ul>
      )}
    </Dialog>
  );
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
async function renamed({ id, title }: KeptAtlas, language: string, name: string): Promise<void> {
  const after = { ...title, [language]: name };
  if (useAtlas.getState().document.id === id) edit((content) => ({ diff: { title: [content.title, after] } }));
  await (await atlasStore()).rename(id, after);
}

/** Gives what appears the focus. */
const focused = (element: HTMLElement | null) => element?.focus();

type RowProps = Readonly<{ atlas: KeptAtlas; onRemove: () => void; onRename: (name: string) => Promise<void> }>;

function Row({ atlas: { id, title, changed, depth, size }, onRemove, onRename }: RowProps) {
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
        <Tools id={id} isBack={asks === null} name={name} onAsk={setAsks} />
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
}>;

function Tools({ id, name, isBack, onAsk }: ToolsProps) {
  const text = documentWords(useWords().words).atlases;
  const isOpen = useAtlas((state) => state.document.id === id);
  const open = () => {
    setDialog(null);
    wantDocument(id);
    focusMapOf(id);
  };
  return (
    <div className={styles.tools}>
      {!isOpen && (
        <Button aria-label={text.openNamed(name)} look="primary" onClick={open}>
          {text.open}
        </Button>
      )}
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
