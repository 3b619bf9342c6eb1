import { Fragment, useState } from 'react';
import { selectPicks, selectPicksAnswer } from '../../../answers/select-picks-answer';
import { sentenceOf } from '../../../answers/words/relation-words';
import type { Edge } from '../../../graph/graph';
import { stepsOf } from '../../../graph/picks/answer-picks';
import type { Chain } from '../../../graph/picks/find-chains';
import { standsContested } from '../../../graph/picks/picks';
import type { Place } from '../../../graph/picks/sentence';
import { selectRelation } from '../../../state/act/selection-actions';
import { selectResult } from '../../../state/select/result-selectors';
import { useAtlas } from '../../../state/store';
import { formatNumber } from '../../../text/format';
import { sentenceParts } from '../../../text/sentences/sentence';
import { Button, LinkButton } from '../../../ui/Button';
import { ActorLink } from '../../common/ActorLink';
import inspector from '../../common/inspector.module.css';
import { StatusMark } from '../../common/StatusMark';
import { useWords } from '../../common/use-words';
import questions from '../questions.module.css';
import styles from './picks.module.css';

/** So many chains are shown at once. */
const PAGE = 50;

/** What the sentence means: how many chains there are, and each as a sentence whose names and verbs lead on. */
export function FoundChains() {
  const { words, language } = useWords();
  const { chains, isCut } = useAtlas(selectPicksAnswer);
  const leftOut = useAtlas((state) => {
    const { nodes, neighbours } = selectResult(state);
    return [...selectPicksAnswer(state).lit.nodes].filter((id) => !nodes.has(id) && !neighbours.has(id)).length;
  });
  const [more, setMore] = useState({ of: chains, shown: PAGE });
  const shown = more.of === chains ? more.shown : PAGE;
  const { found, atLeast, none, chains: count } = words.questions.picks;
  return (
    <section>
      <h3>{isCut ? atLeast(count(chains.length)) : found(count(chains.length))}</h3>
      {chains.length === 0 && <p className={inspector.quiet}>{none}</p>}
      {leftOut > 0 && <p className={inspector.quiet}>{words.questions.picks.leftOut(words.count.actors(leftOut))}</p>}
      <ol className={`${questions.ways} ${styles.chains}`}>
        {chains.slice(0, shown).map((chain) => (
          <li key={chain.join(' ')}>
            <ChainSentence chain={chain} />
          </li>
        ))}
      </ol>
      {chains.length > shown && (
        <Button onClick={() => setMore({ of: chains, shown: shown + PAGE })}>
          {words.questions.picks.more(formatNumber(chains.length - shown, language))}
        </Button>
      )}
    </section>
  );
}

function ChainSentence({ chain }: Readonly<{ chain: Chain }>) {
  const graph = useAtlas((state) => state.graph);
  const { types, places } = useAtlas(selectPicks);
  const steps = stepsOf(graph, chain, types);
  return chain.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && <Verbs from={chain[index - 1] ?? ''} lines={steps[index - 1] ?? []} />}
      <ActorLink id={id} />
      <Contested id={id} place={places[index]} />
    </Fragment>
  ));
}

/** Marks whom only a contested side puts in its place. */
function Contested({ id, place }: Readonly<{ id: string; place: Place | undefined }>) {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const node = graph.nodes.get(id);
  if (!node || !place || !standsContested(node, place, graph)) return null;
  return <span className={inspector.quiet}> ({words.contested.mark})</span>;
}

/** What joins two actors of a chain; parallel relations are told one after another. */
function Verbs({ lines, from }: Readonly<{ lines: readonly Edge[]; from: string }>) {
  const { words, nameOf } = useWords();
  return lines.map((line, index) => (
    <span className={styles.verb} key={line.id}>
      {index === 0 ? ' ' : '/ '}
      <LinkButton aria-label={sentenceOf(line, words, nameOf, from)} onClick={() => selectRelation(line.id)}>
        {sentenceParts(line, words, from).verb}
      </LinkButton>{' '}
      {line.status === 'inferred' && <StatusMark status="inferred" />}
    </span>
  ));
}
