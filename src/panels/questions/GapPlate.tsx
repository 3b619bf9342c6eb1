import { useMemo } from 'react';
import { aboutField, gapPlate, type PlateRow } from '../../answers/gap-plate';
import { fieldText, presenceText } from '../../answers/words/presence-words';
import { type Field, PRESENCES } from '../../graph/domain';
import { ask } from '../../state/act/ask-actions';
import type { AskFor } from '../../state/link/ask-parts';
import { useAtlas } from '../../state/store';
import { collator } from '../../text/intl';
import { wordFor } from '../../text/local-text';
import { Button } from '../../ui/Button';
import { PresenceSign } from '../common/PresenceSign';
import { useWords } from '../common/use-words';
import styles from './gap-plate.module.css';
import questions from './questions.module.css';
import { useGridWalk } from './ties/use-grid-walk';

type Question = AskFor<'gaps'>;

/**
 * How strongly the source speaks of each side of each group: a sign in each field, and in words for whoever sees none. One
 * field is a stop of the Tab key, arrows walk them; a field that is pressed shows on the map whom it is about.
 */
export function GapPlate({ question }: Readonly<{ question: Question }>) {
  const { words, nameOf, language } = useWords();
  const rows = useAtlas(gapPlate);
  const plate = useMemo(() => {
    const { compare } = collator(language);
    return [...rows].sort((a, b) => compare(nameOf(a.group), nameOf(b.group)));
  }, [rows, language, nameOf]);
  if (plate.length === 0) return null;
  return (
    <section className={styles.plate}>
      <h3>{words.questions.gaps.plate}</h3>
      <PlateTable plate={plate} question={question} />
      <Told plate={plate} question={question} />
      <p className={styles.key}>
        {PRESENCES.map((presence) => (
          <span key={presence}>
            <PresenceSign presence={presence} /> {words.presence.long[presence]}
          </span>
        ))}
      </p>
    </section>
  );
}

type Props = Readonly<{ plate: readonly PlateRow[]; question: Question }>;

const isChosen = ({ about, side }: Question, group: string, of: string) => about[0] === group && side === of;

function PlateTable({ plate, question }: Props) {
  const { words, nameOf } = useWords();
  const cells = plate.flatMap(({ fields }, row) => fields.map((_, column) => ({ row, column })));
  const chosen = plate.flatMap(({ group, fields }) => fields.map(({ side }) => isChosen(question, group, side)));
  const { grid, at, reach, onKeyDown } = useGridWalk(cells, chosen.indexOf(true));
  let index = -1;
  return (
    <table
      aria-label={words.questions.gaps.plate}
      className={styles.table}
      onKeyDown={onKeyDown}
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells arrows walk is a grid.
      role="grid"
    >
      <thead>
        <tr>
          <td />
          {plate[0]?.fields.map(({ side }) => (
            <th key={side} scope="col">
              <span>{wordFor(words.helix, side)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plate.map(({ group, fields }) => (
          <tr key={group}>
            <th scope="row">{nameOf(group)}</th>
            {fields.map(({ side, field }) => {
              index += 1;
              return (
                <td key={side}>
                  <PlateCell
                    field={field}
                    group={group}
                    index={index}
                    isStop={index === at}
                    onReach={reach}
                    question={question}
                    side={side}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = Readonly<{
  field: Field;
  group: string;
  side: string;
  question: Question;
  index: number;
  isStop: boolean;
  onReach: (index: number) => void;
}>;

function PlateCell({ field, group, side, question, index, isStop, onReach }: CellProps) {
  const { words } = useWords();
  const isPressed = isChosen(question, group, side);
  const { general, presence } = field;
  return (
    <Button
      aria-pressed={isPressed}
      data-cell={index}
      onClick={() =>
        ask({ ...question, ...(isPressed ? { about: [], side: '' } : { about: aboutField(group, field), side }) })
      }
      onFocus={() => onReach(index)}
      tabIndex={isStop ? 0 : -1}
      look="cell"
      title={presenceText(field, words)}
    >
      <PresenceSign presence={presence} />
      {presence === 'named' && general !== 'nothing' && <PresenceSign presence={general} />}
      <span className="visually-hidden">{presenceText(field, words)}</span>
    </Button>
  );
}

/** All that is said of the chosen field, in a line. */
function Told({ plate, question }: Props) {
  const { words, nameOf } = useWords();
  const { about, side } = question;
  const row = plate.find(({ group }) => group === about[0]);
  const found = row?.fields.find((each) => each.side === side);
  if (!row || !found) return null;
  const cell = words.whole.sides.cell(nameOf(row.group), wordFor(words.helix, side));
  return <p className={questions.note}>{words.report.of(cell, fieldText(found.field, words, nameOf))}.</p>;
}
