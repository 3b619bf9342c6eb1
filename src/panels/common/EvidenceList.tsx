import { useMemo } from 'react';
import { type Passage, passagesOf } from '../../answers/words/passages';
import type { Evidence } from '../../graph/model';
import { useAtlas } from '../../state/store';
import { localText, wordFor } from '../../text/local-text';
import styles from './inspector.module.css';
import { useWords } from './use-words';

/** Where the source says so: section, lines, the terms that carry it and the fields that they back. */
export function EvidenceList({ evidence }: Readonly<{ evidence: readonly Evidence[] }>) {
  const { words } = useWords();
  const passages = useMemo(() => passagesOf(evidence), [evidence]);
  if (passages.length === 0) return <p className={styles.quiet}>{words.inspector.noSources}</p>;
  const sources = [...new Set(passages.map(({ source }) => source))];
  return sources.map((source) => (
    <SourcePassages key={source} passages={passages.filter((each) => each.source === source)} source={source} />
  ));
}

function SourcePassages({ source, passages }: Readonly<{ source: string; passages: readonly Passage[] }>) {
  const { language } = useWords();
  const known = useAtlas((state) => state.graph.sources.get(source));
  return (
    <>
      <p className={styles.quiet}>{known ? localText(known.title, language) : source}</p>
      <ul className={styles.passages}>
        {passages.map((passage) => (
          <li key={JSON.stringify(passage)}>
            <PassageText language={known?.language} passage={passage} />
          </li>
        ))}
      </ul>
    </>
  );
}

function PassageText({ passage, language }: Readonly<{ passage: Passage; language: string | undefined }>) {
  const { words } = useWords();
  const { lines, supports, field } = words.inspector;
  return (
    <>
      <p>
        <cite lang={language}>{passage.section}</cite>, {lines(...passage.lines)}
      </p>
      <ul className={styles.terms} lang={language}>
        {passage.terms.map((term) => (
          <li key={term}>{words.meta.quote(term)}</li>
        ))}
      </ul>
      {passage.fields.length > 0 && (
        <p className={styles.quiet}>{supports(passage.fields.map((id) => wordFor(field, id)).join(', '))}</p>
      )}
    </>
  );
}
