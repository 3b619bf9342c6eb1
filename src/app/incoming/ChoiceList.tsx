import { useWords } from '../../panels/common/use-words';
import { formatNumber } from '../../text/format';
import { documentWords } from '../../text/later-words';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { Checkbox } from '../../ui/field/Checkbox';
import styles from './incoming.module.css';

/** As many as one reads one by one; what is done to all is done to the rest, too. */
const MOST_SHOWN = 100;

type Keyed = Readonly<{ key: string }>;

type Props<T extends Keyed> = Readonly<{
  title: string;
  items: readonly T[];
  textOf: (item: T) => string;
  isOn: (key: string) => boolean;
  /** Takes these keys in, or out. */
  onSet: (keys: readonly string[], isOn: boolean) => void;
  /** Whether they are seen at once. */
  isOpen?: boolean;
}>;

/** Things to say yes or no to, each and all. */
export function ChoiceList<T extends Keyed>({ title, items, textOf, isOn, onSet, isOpen = false }: Props<T>) {
  const { words, language } = useWords();
  const text = documentWords(words).incoming;
  if (items.length === 0) return null;
  const keys = items.map(({ key }) => key);
  const count = formatNumber(items.length, language);
  const on = formatNumber(keys.filter(isOn).length, language);
  return (
    <Disclosure aside={<span>{text.chosen(on, count)}</span>} look="head" open={isOpen || undefined} summary={title}>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{title}</legend>
        <p className={styles.row}>
          <Button look="plain" onClick={() => onSet(keys, true)}>
            {text.all}
          </Button>
          <Button look="plain" onClick={() => onSet(keys, false)}>
            {text.none}
          </Button>
        </p>
        {items.slice(0, MOST_SHOWN).map((item) => {
          const { key } = item;
          return (
            <Checkbox isChecked={isOn(key)} key={key} onToggle={() => onSet([key], !isOn(key))}>
              {textOf(item)}
            </Checkbox>
          );
        })}
        {items.length > MOST_SHOWN && <p>{text.more(formatNumber(items.length - MOST_SHOWN, language))}</p>}
      </fieldset>
    </Disclosure>
  );
}
