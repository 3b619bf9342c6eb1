import { X } from 'lucide';
import { type FocusEvent, useId, useRef } from 'react';
import { backedBy, evidenceFor } from '../../../graph/document/backing';
import type { Evidence } from '../../../graph/model';
import { useAtlas } from '../../../state/store';
import { localText } from '../../../text/local-text';
import { placeWithin } from '../../../text/sentences/place-of-evidence';
import { afterPress } from '../../../ui/after-press';
import { Button } from '../../../ui/Button';
import { SourceFields } from '../../common/editing/SourceFields';
import { useEditing } from '../../common/editing/use-editing';
import { useSourceDraft } from '../../common/editing/use-source-draft';
import type { Edited } from '../form/edited';
import styles from '../form/editing.module.css';

type Props = Readonly<{
  edited: Edited;
  /** As evidence names it; null for the actor or the relation as a whole. */
  field: string | null;
  /** What it is called. */
  about: string;
  /** The words that most likely carry it. */
  said: string;
  /** Whether there is anything that could be stated. */
  hasValue: boolean;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}>;

/** Where something is stated, in a line that unfolds to say it anew. */
export function SourceOf({ edited, field, about, said, hasValue, isOpen, onOpen }: Props) {
  const { text } = useEditing();
  const line = useRef<HTMLButtonElement>(null);
  /** Whether it was open as it was pressed: what is left for it may open it before the press is over. */
  const wasOpen = useRef<boolean | null>(null);
  const id = useId();
  const placeText = usePlaceText();
  const shortText = usePlaceText(true);
  const key = field === null ? edited.key : `${edited.key} ${field}`;
  const isUnfinished = useAtlas(({ session }) => (session.sourceDrafts[key]?.source ?? '') !== '');
  const [first, ...others] = evidenceFor(edited.item, field);
  const told = first ? placeText(first) : text.source.lacking;
  if (!hasValue && !isOpen) return null;
  return (
    <>
      <Button
        aria-controls={isOpen ? id : undefined}
        aria-expanded={isOpen}
        aria-label={text.source.line(about, isUnfinished && !isOpen ? text.source.unfinished : told)}
        className={styles.sourceLine}
        data-unfinished={isUnfinished ? text.source.of(about) : undefined}
        look="row"
        onClick={() => {
          onOpen(!(wasOpen.current ?? isOpen));
          wasOpen.current = null;
        }}
        onPointerDown={() => {
          wasOpen.current = isOpen;
        }}
        ref={line}
      >
        <span>
          {first ? shortText(first) : text.source.lacking}
          {others.length > 0 && ` ${text.source.andMore(others.length)}`}
          {isUnfinished && !isOpen && ` · ${text.source.unfinished}`}
        </span>
      </Button>
      {isOpen && (
        <SourceForm
          about={about}
          draftKey={key}
          edited={edited}
          field={field}
          id={id}
          onClose={() => line.current?.focus()}
          onFold={() => onOpen(false)}
          said={said}
        />
      )}
    </>
  );
}

/** A place of a source in one line; in short, without what goes without saying or is long. */
function usePlaceText(isShort = false): (evidence: Evidence) => string {
  const { words, language } = useEditing();
  const sources = useAtlas((state) => state.graph.sources);
  return ({ source, section, lines }) => {
    const place = placeWithin({ ...(!isShort && section && { section }), ...(lines && { lines }) }, words);
    const title = isShort && sources.size < 2 && place !== '' ? undefined : sources.get(source)?.title;
    return [title && localText(title, language), place].filter(Boolean).join(', ');
  };
}

type FormProps = Omit<Props, 'isOpen' | 'onOpen' | 'hasValue'> &
  Readonly<{
    id: string;
    draftKey: string;
    /** It is to be folded. */
    onFold: () => void;
    /** It is left by keys or by its own button, which goes with it. */
    onClose: () => void;
  }>;

/** Says anew where something is stated: taken over by its button and when it is left, as far as nothing is lacking then. */
function SourceForm({ edited, field, about, said, id, draftKey, onFold, onClose }: FormProps) {
  const { text } = useEditing();
  const { draft, problems, change, take } = useSourceDraft(said, draftKey);
  const save = () => {
    const stated = take();
    if (!stated) return false;
    const { evidence, source } = stated;
    if (evidence) edited.change((item) => backedBy(item, field, [...evidenceFor(item, field), evidence]), source);
    onFold();
    return true;
  };
  const saveAndClose = () => {
    if (save()) onClose();
  };
  const leave = ({ currentTarget, relatedTarget, target }: FocusEvent) => {
    const isWithin = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    // In another window the reader may be looking up what is still to be typed.
    const isElsewhere = document.activeElement === target;
    // Its button takes it over before the focus goes.
    const isTyped = () => useAtlas.getState().session.sourceDrafts[draftKey] !== undefined;
    if (isTyped() && draft.source !== '' && !isWithin && !isElsewhere) afterPress(() => isTyped() && save());
  };
  return (
    <fieldset
      aria-label={text.source.of(about)}
      className={styles.sourceForm}
      id={id}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
        onFold();
      }}
      // What is pressed in it between its fields does not leave it.
      tabIndex={-1}
    >
      <Stated edited={edited} field={field} />
      <SourceFields draft={draft} onChange={change} onEnter={saveAndClose} problems={problems} />
      <div className={styles.buttons}>
        <Button look="plain" onClick={saveAndClose}>
          {draft.source === '' ? text.source.leave : text.source.save}
        </Button>
      </div>
    </fieldset>
  );
}

/** Where it is stated as it stands, each to be taken out. */
function Stated({ edited, field }: Pick<FormProps, 'edited' | 'field'>) {
  const { text } = useEditing();
  const placeText = usePlaceText();
  const evidence = evidenceFor(edited.item, field);
  if (evidence.length === 0) return null;
  const without = (gone: Evidence) =>
    edited.change((item) => {
      const key = JSON.stringify(gone);
      return backedBy(
        item,
        field,
        evidenceFor(item, field).filter((each) => JSON.stringify(each) !== key),
      );
    });
  return (
    <ul className={styles.rows}>
      {evidence.map((each) => (
        <li key={JSON.stringify(each)}>
          <span>{placeText(each)}</span>
          <Button
            icon={X}
            label={text.source.remove(placeText(each))}
            onClick={(event) => {
              // This button goes with its row: the focus goes on to what could stand in its place.
              event.currentTarget.closest('fieldset')?.querySelector('select')?.focus();
              without(each);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
