import { selectPicksAnswer } from '../../../answers/select-picks-answer';
import { useAtlas } from '../../../state/store';
import { formatNumber } from '../../../text/format';
import { readingText } from '../../../text/sentences/picks-sentence';
import { LabelledSelect } from '../../../ui/field/LabelledSelect';
import { useWords } from '../../common/use-words';
import styles from './picks.module.css';

type Props = Readonly<{ at: number; reading: string; onPick: (reading: string) => void }>;

/** The relation after a place: any tie or one type in one reading, each with how many actors it leads to from there. */
export function RelationField({ at, reading, onPick }: Props) {
  const { words, language } = useWords();
  const types = useAtlas((state) => state.graph.vocabulary.relationTypes);
  const before = useAtlas((state) => selectPicksAnswer(state).places[at]);
  const after = useAtlas((state) => selectPicksAnswer(state).places[at + 1]);
  if (!before || !after) return null;
  const { how, upTo, chains, ties, context } = words.questions.picks;
  const optionOf = (value: string) => ({
    value,
    label: `${readingText(value, words)} (${formatNumber(before.readings.get(value) ?? 0, language)})`,
  });
  const readingsOf = (isContext: boolean) =>
    types
      .filter((type) => type.context === isContext)
      .flatMap(({ id }) => [id, `-${id}`])
      .filter((value) => before.readings.has(value) || value === reading)
      .map(optionOf);
  const soFar = `${chains(after.soFar.chains.length)}${after.soFar.isCut ? '+' : ''}`;
  return (
    <div className={styles.relation}>
      <LabelledSelect
        aside={upTo(soFar)}
        groups={[
          { options: [optionOf('')] },
          { label: ties, options: readingsOf(false) },
          { label: context, options: readingsOf(true) },
        ].filter(({ options }) => options.length > 0)}
        label={how(at + 1)}
        onChange={onPick}
        value={reading}
      />
    </div>
  );
}
