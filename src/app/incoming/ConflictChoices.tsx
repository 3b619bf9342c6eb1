import type { Decision } from '../../io/patch/apply-patch';
import { useWords } from '../../panels/common/use-words';
import { documentWords } from '../../text/later-words';
import type { SaidConflict } from '../../text/sentences/conflict-text';
import { Button } from '../../ui/Button';
import { Radios } from '../../ui/field/Radios';
import styles from './patch.module.css';

/** What is decided of conflicts, by their paths. */
type Decisions = Readonly<Record<string, Decision>>;

type Said = SaidConflict & Readonly<{ path: string }>;

type Props = Readonly<{
  conflicts: readonly Said[];
  decisions: Decisions;
  onDecide: (decisions: Decisions) => void;
}>;

const SIDES: readonly Decision[] = ['mine', 'theirs'];

/** Where what is open and the corrections both changed the same: what was there, and both sides, of which one is chosen. */
export function ConflictChoices({ conflicts, decisions, onDecide }: Props) {
  const { words } = useWords();
  const text = documentWords(words).corrections.taking;
  const decideAll = (side: Decision) => onDecide(Object.fromEntries(conflicts.map(({ path }) => [path, side])));
  return (
    <>
      <p>{text.conflictsHelp}</p>
      {conflicts.length > 1 && (
        <p className={styles.buttons}>
          <Button look="plain" onClick={() => decideAll('mine')}>
            {text.allMine}
          </Button>
          <Button look="plain" onClick={() => decideAll('theirs')}>
            {text.allTheirs}
          </Button>
        </p>
      )}
      {conflicts.map((conflict) => (
        <Choice
          conflict={conflict}
          key={conflict.path}
          onChoose={(side) => onDecide({ ...decisions, [conflict.path]: side })}
          side={decisions[conflict.path] ?? 'mine'}
        />
      ))}
    </>
  );
}

type ChoiceProps = Readonly<{
  conflict: Said;
  side: Decision;
  onChoose: (side: Decision) => void;
}>;

function Choice({ conflict: { what, before, found, wanted }, side, onChoose }: ChoiceProps) {
  const text = documentWords(useWords().words).corrections.taking;
  const values = { mine: found, theirs: wanted };
  const options = SIDES.map((value) => ({ value, label: `${text[value]}: ${values[value]}` }));
  return (
    <div className={styles.choice}>
      <Radios legend={what} onChoose={onChoose} options={options} value={side} />
      <p className={styles.quiet}>
        {text.was}: {before}
      </p>
    </div>
  );
}
