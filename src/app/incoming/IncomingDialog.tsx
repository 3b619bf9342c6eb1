import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { ProblemList } from '../../panels/common/ProblemList';
import { useWords } from '../../panels/common/use-words';
import { bring } from '../../state/act/bring';
import { changeIncoming } from '../../state/act/incoming-actions';
import { type Incoming, useIncoming } from '../../state/incoming';
import { useAtlas } from '../../state/store';
import { formatNumber } from '../../text/format';
import { documentWords } from '../../text/later-words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Checkbox } from '../../ui/field/Checkbox';
import { tooLargeToDraw } from '../documents/drawable';
import { openContent } from '../documents/save-document';
import { ChangesForm } from './ChangesForm';
import { Encodings } from './Encodings';
import styles from './incoming.module.css';
import { Outcome } from './Outcome';
import { Remember } from './Remember';
import { TableForm } from './TableForm';
import { forgetRemembered, giveUp, openBrought, readAgain } from './take-in';

const brought = () => import('./merge-brought');
type Merging = Awaited<ReturnType<typeof brought>>;

/** From so many actors on a reader is asked before they are drawn. */
const MANY_ACTORS = 5000;

/** Files that the reader brings: how they are read, and what would become of them. */
export function IncomingDialog() {
  const { words } = useWords();
  const incoming = useIncoming((state) => state.incoming);
  if (!incoming) return null;
  const text = documentWords(words).incoming;
  return (
    <Dialog closeLabel={text.cancel} isRead isWide onClose={giveUp} title={text.title(incoming.names.join(', '))}>
      <div className={styles.incoming}>
        <Progress share={incoming.share} />
        {incoming.reading && <Preview incoming={incoming} reading={incoming.reading} />}
      </div>
    </Dialog>
  );
}

function Progress({ share }: Pick<Incoming, 'share'>) {
  const { words, language } = useWords();
  const text = documentWords(words).incoming;
  const percent = formatNumber(Math.round(100 * (share ?? 1)), language);
  return (
    <div className={styles.progress} data-done={share === null || undefined}>
      <p role="status">{share === null ? '' : text.reading(percent)}</p>
      {share !== null && <progress aria-label={text.reading('')} max={1} value={share} />}
      {share !== null && <Button onClick={giveUp}>{text.stop}</Button>}
    </div>
  );
}

type Props = Readonly<{ incoming: Incoming; reading: NonNullable<Incoming['reading']> }>;

/** The tables with what they mean, or what would change in what is open. */
function Preview({ incoming, reading }: Props) {
  const { language } = useWords();
  const parts = useAtlas(useShallow(({ document, graph, story }) => ({ document, graph, story })));
  const open = useMemo(() => openContent(parts, language), [parts, language]);
  const { isChoosing } = incoming;
  return (
    <>
      {isChoosing && reading.ok ? (
        <ChangesForm decided={incoming.decisions} incoming={reading.document} open={open} />
      ) : (
        <Tables incoming={incoming} reading={reading} />
      )}
      <Foot incoming={incoming} reading={reading} />
    </>
  );
}

function Tables({ incoming: { choices, names, remembered }, reading }: Props) {
  const { words } = useWords();
  const text = documentWords(words).incoming;
  const doubtful = reading.encodings.filter(({ candidates }) => candidates.length > 1);
  const again = (patch: Incoming['choices']) => void bring('document', () => readAgain({ ...choices, ...patch }));
  // What was chosen is shown at once, before it is read.
  const mapping = reading.tables.map((table, at) => choices.mapping?.[at] ?? table.mapping);
  return (
    <>
      {doubtful.map((each) => (
        <Encodings
          key={each.file}
          of={each}
          value={choices.encodings?.[each.file] ?? each.used}
          onChoose={(encoding) => again({ encodings: { ...choices.encodings, [each.file]: encoding } })}
        />
      ))}
      {reading.guards > 0 && (
        <Checkbox isChecked={!choices.keepsGuards} onToggle={() => again({ keepsGuards: !choices.keepsGuards })}>
          {text.takeGuards(reading.guards)}
        </Checkbox>
      )}
      {mapping.length > 0 && (
        <section className={styles.part}>
          <h3>{text.tables}</h3>
          {remembered === null ? (
            <p className={styles.quiet}>{text.tablesHelp}</p>
          ) : (
            <p className={`${styles.quiet} ${styles.row}`}>
              {text.remembered(remembered)}
              <Button look="plain" onClick={() => void bring('document', forgetRemembered)}>
                {text.forget}
              </Button>
            </p>
          )}
          {reading.tables.map(({ mapping: read, ...table }, at) => (
            <TableForm
              key={`${read.file} ${read.sheet}`}
              onChange={(changed) => again({ mapping: mapping.map((each, index) => (index === at ? changed : each)) })}
              table={{ ...table, mapping: mapping[at] ?? read }}
            />
          ))}
          <Remember name={names.join(', ')} tables={reading.tables} />
        </section>
      )}
      <Outcome reading={reading} />
      {reading.problems.length > 0 && (
        <section className={styles.part}>
          <h3>{text.problems}</h3>
          <ProblemList problems={reading.problems} />
        </section>
      )}
    </>
  );
}

function Foot({ incoming: { names, intent, share, isChoosing, tooLarge: madeTooLarge }, reading }: Props) {
  const { words } = useWords();
  const text = documentWords(words).incoming;
  const actors = reading.ok ? reading.document.atlas.entities.length : 0;
  const isLarge = actors > MANY_ACTORS;
  const tooLarge = reading.ok ? tooLargeToDraw(reading.document.atlas, names.join(', ')) : [];
  const isOtherComing = useAtlas(({ session }) => session.wanted !== null || session.load !== 'ready');
  const isReading = share !== null;
  const isNothing = isReading || actors === 0 || tooLarge.length > 0;
  const button = (label: string, act: () => unknown, isMain: boolean, isDisabled: boolean) => (
    <Button
      disabled={isDisabled}
      look={isMain ? 'primary' : 'plain'}
      onClick={() => void bring('document', async () => act())}
    >
      {label}
    </Button>
  );
  const merging = (label: string, act: (it: Merging) => unknown, isMain: boolean) =>
    button(label, () => brought().then(act), isMain, isNothing || isOtherComing);
  const choose = (label: string, isNext: boolean) =>
    button(label, () => changeIncoming({ isChoosing: isNext }), isNext && intent !== 'open', isReading);
  if (isChoosing) {
    return (
      <div className={styles.foot}>
        {madeTooLarge.length > 0 && (
          <div role="alert">
            <ProblemList problems={madeTooLarge} />
          </div>
        )}
        {merging(text.mergeNow, (it) => it.openMerged(), intent !== 'compare')}
        {merging(text.compare, (it) => it.openCompared(), intent === 'compare')}
        {merging(text.show, (it) => it.previewMerge(), false)}
        {choose(text.goBack, false)}
      </div>
    );
  }
  return (
    <div className={styles.foot}>
      {isLarge && tooLarge.length === 0 && <p>{text.large(words.count.actors(actors))}</p>}
      <ProblemList problems={tooLarge} />
      {button(isLarge ? text.openLarge : text.open, openBrought, intent === 'open', isNothing)}
      {choose(text.next, true)}
    </div>
  );
}
