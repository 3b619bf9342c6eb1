import { addressOf, isAddressLocal } from '../../state/select/address';
import { selectViewForOthers } from '../../state/select/stage-selectors';
import { useAtlas } from '../../state/store';
import { exportWords } from '../../text/later-words';
import { Checkbox } from '../../ui/field/Checkbox';
import { LabelledSelect } from '../../ui/field/LabelledSelect';
import { NumberInput } from '../../ui/field/NumberInput';
import { Radios } from '../../ui/field/Radios';
import { qrModules } from '../../ui/qr/qr-modules';
import { FORMAT_IDS, FORMATS, hasChoice } from '../common/files/make-file';
import { PAPERS, type PaperName } from '../common/files/paper';
import { useWords } from '../common/use-words';
import { type Choice, PARTS } from './choice';
import styles from './export.module.css';

type Props = Readonly<{ choice: Choice; onChange: (choice: Choice) => void }>;

/** What is saved: format, part of the map, size, and what stands below it. */
export function ExportForm({ choice, onChange }: Props) {
  const { words } = useWords();
  const { format, uses, scope, scopes, background, backgrounds, below, parts } = exportWords(words);
  const change = (changes: Partial<Choice>) => onChange({ ...choice, ...changes });
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <Radios
        legend={format}
        onChoose={(value) => change({ format: value })}
        options={FORMAT_IDS.map((value) => ({ value, label: uses[FORMATS[value].use](value.toUpperCase()) }))}
        value={choice.format}
      />
      <Radios
        legend={scope}
        onChoose={(value) => change({ scope: value })}
        options={(['screen', 'whole'] as const).map((value) => ({ value, label: scopes[value] }))}
        value={choice.scope}
      />
      {hasChoice(choice.format, 'scale') && <Scale choice={choice} onChange={onChange} />}
      {hasChoice(choice.format, 'paper') && <Sheet choice={choice} onChange={onChange} />}
      {hasChoice(choice.format, 'background') && (
        <Radios
          legend={background}
          onChoose={(value) => change({ background: value })}
          options={(['paper', 'transparent'] as const).map((value) => ({ value, label: backgrounds[value] }))}
          value={choice.background}
        />
      )}
      {hasChoice(choice.format, 'outlines') && <Letters choice={choice} onChange={onChange} />}
      <fieldset>
        <legend>{below}</legend>
        {PARTS.map((part) => (
          <Checkbox
            isChecked={choice.parts.includes(part)}
            key={part}
            onToggle={() =>
              change({ parts: PARTS.filter((other) => choice.parts.includes(other) !== (other === part)) })
            }
          >
            {parts[part]}
          </Checkbox>
        ))}
        {choice.parts.includes('qr') && <CodeNote />}
      </fieldset>
    </form>
  );
}

/** Whether letters of an SVG are text or outlines, and what becomes of them. */
function Letters({ choice: { outlines, ...rest }, onChange }: Props) {
  const { words } = useWords();
  const { letters, asOutlines, outlinesHelp, textHelp } = exportWords(words);
  return (
    <fieldset>
      <legend>{letters}</legend>
      <Checkbox isChecked={outlines} onToggle={() => onChange({ ...rest, outlines: !outlines })}>
        {asOutlines}
      </Checkbox>
      <p className={styles.note}>{outlines ? outlinesHelp : textHelp}</p>
    </fieldset>
  );
}

/** Why there will be no code below the map, or of what little use it will be. */
function CodeNote() {
  const { words } = useWords();
  const address = useAtlas((state) => addressOf(selectViewForOthers(state)));
  const note =
    qrModules(address) === null
      ? exportWords(words).report.noQr
      : isAddressLocal()
        ? exportWords(words).share.localCode
        : '';
  return <p className={styles.note}>{note}</p>;
}

const SCALES = [1, 2, 3, 4, 5, 6, 7, 8];

function Scale({ choice, onChange }: Props) {
  const { words } = useWords();
  const { scale, times } = exportWords(words);
  return (
    <LabelledSelect
      groups={[{ options: SCALES.map((value) => ({ value: String(value), label: times(value) })) }]}
      label={scale}
      onChange={(value) => onChange({ ...choice, scale: Number(value) })}
      value={String(choice.scale)}
    />
  );
}

/** A margin leaves at least half of the smallest sheet. */
const WIDEST_MARGIN = 50;

function Sheet({ choice, onChange }: Props) {
  const { words } = useWords();
  const { paper, orientation, orientations, margin, marginShort, millimetres } = exportWords(words);
  const change = (changes: Partial<Choice['paper']>) => onChange({ ...choice, paper: { ...choice.paper, ...changes } });
  return (
    <>
      <LabelledSelect
        groups={[{ options: Object.keys(PAPERS).map((name) => ({ value: name, label: name })) }]}
        label={paper}
        onChange={(name) => change({ name: name as PaperName })}
        value={choice.paper.name}
      />
      <Radios
        legend={orientation}
        onChoose={(value) => change({ isLandscape: value === 'landscape' })}
        options={(['landscape', 'portrait'] as const).map((value) => ({ value, label: orientations[value] }))}
        value={choice.paper.isLandscape ? 'landscape' : 'portrait'}
      />
      <div className={styles.margin}>
        <span aria-hidden="true">{marginShort}</span>
        <NumberInput
          highest={WIDEST_MARGIN}
          label={margin}
          lowest={0}
          onChange={(value) => change({ margin: value })}
          value={choice.paper.margin}
        />
        <span aria-hidden="true">{millimetres}</span>
      </div>
    </>
  );
}
