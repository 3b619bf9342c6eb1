import { useMemo } from 'react';
import { type Passage, passagesOf } from '../../answers/words/passages';
import { nowhereText } from '../../answers/words/relation-words';
import type { Evidence, Status } from '../../graph/model';
import { own } from '../../graph/own';
import { useAtlas } from '../../state/store';
import { localText, lowered } from '../../text/local-text';
import { attributeNames } from '../../text/vocabulary-words';
import type { Words } from '../../text/words';
import styles from './inspector.module.css';
import { SourceTitle } from './SourceTitle';
import { useWords } from './use-words';

/** Where the source says so: section, lines, the terms that carry it and the fields that they back; of nothing, by the status, why. */
export function EvidenceList({ evidence, status }: Readonly<{ evidence: readonly Evidence[]; status?: Status }>) {
  const { words } = useWords();
  const passages = useMemo(() => passagesOf(evidence), [evidence]);
  if (passages.length === 0) return <p className={styles.quiet}>{nowhereText(words, status)}</p>;
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
      <p className={styles.quiet}>
        <SourceTitle address={known?.address} title={known ? localText(known.title, language) : source} />
      </p>
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
  const { lines, supports } = words.inspector;
  return (
    <>
      {(passage.section || passage.lines) && (
        <p>
          {passage.section && <cite lang={language}>{passage.section}</cite>}
          {passage.section && passage.lines && ', '}
          {passage.lines && lines(...passage.lines)}
        </p>
      )}
      <ul className={styles.terms} lang={language}>
        {passage.terms.map((term) => (
          <li key={term}>{words.meta.quote(term)}</li>
        ))}
      </ul>
      {passage.fields.length > 0 && (
        <p className={styles.quiet}>{supports(passage.fields.map((id) => fieldName(id, words)).join(', '))}</p>
      )}
    </>
  );
}

/** What a field that lines back is called within a sentence: one of an actor, a date of a relation, or an attribute. */
function fieldName(id: string, words: Words): string {
  const { field, fact } = words.inspector;
  const dated = own<string>(fact, id);
  return own<string>(field, id) ?? (dated ? lowered(dated, words) : attributeNames(id, words).short);
}
