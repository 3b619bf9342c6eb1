import type { FilesReading } from '../../io/open/file-reading';
import type { EncodingName } from '../../io/read/decode-text';
import { useWords } from '../../panels/common/use-words';
import { documentWords } from '../../text/later-words';
import { Radios } from '../../ui/field/Radios';
import styles from './incoming.module.css';

type Props = Readonly<{
  of: FilesReading['encodings'][number];
  value: EncodingName;
  onChoose: (encoding: EncodingName) => void;
}>;

/** Has the reader choose in which encoding a file's letters look right. */
export function Encodings({ of: { file, candidates }, value, onChoose }: Props) {
  const { words } = useWords();
  const { encoding: text } = documentWords(words).incoming;
  return (
    <section className={styles.part}>
      <Radios
        legend={text.legend(file)}
        onChoose={onChoose}
        options={candidates.map(({ encoding, lines }) => ({
          value: encoding,
          label: `${text.names[encoding]}: ${lines.join(' · ')}`,
        }))}
        value={value}
      />
    </section>
  );
}
