import { selectPicksAnswer } from '../../src/answers/select-picks-answer';
import { waysOf } from '../../src/answers/ways';
import { LUBLIN } from '../../src/atlas/lublin';
import { fieldsOf } from '../../src/atlas/rules/sides';
import type { Presence } from '../../src/graph/domain';
import { findGaps } from '../../src/graph/gaps/gaps';
import { type Graph, origins, targets } from '../../src/graph/graph';
import type { Entity, LocalText } from '../../src/graph/model';
import { fieldAt } from '../../src/graph/presence';
import { bringRules } from '../../src/graph/rules';
import { sidesIn } from '../../src/graph/vocabulary';
import type { Question } from '../../src/io/read/parse-questions';
import { newAsk } from '../../src/state/link/ask-parts';
import { readLink } from '../../src/state/link/link';
import { selectResult } from '../../src/state/select/result-selectors';
import { INITIAL_STATE, type State } from '../../src/state/store';
import { en } from '../../src/text/en';
import { localText } from '../../src/text/local-text';
import { pl } from '../../src/text/pl';

await bringRules(LUBLIN);

/** The languages in which prepared answers are given. */
const LANGUAGES = ['pl', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const WORDS = { pl, en };

/** What an answer is computed from: the view that its question opens, over the data, and names in a language. */
type Asked = Readonly<{ state: State; language: Language; nameOf: (id: string) => string }>;

type Sentences = Readonly<Record<Language, string>>;

/** How many clusters the answer about the largest names, and the year up to which that about growth counts. */
const LARGEST = 3;
const MIDWAY = 2009;

/** The answer to each prepared question, computed from what its view shows and from the data; adding one is a line. */
const ANSWERS: Readonly<Record<string, (asked: Asked) => Sentences>> = {
  growth: ({ state }) => {
    const years = shown(state).map(({ founded = '' }) => Number(founded.slice(0, 4)));
    const [count, first, last] = [years.length, Math.min(...years), Math.max(...years)];
    const midway = years.filter((year) => year <= MIDWAY).length;
    return {
      pl: `Najstarszy z ${count} klastrów rejestru jest z roku ${first}, najmłodszy z ${last}. Do roku ${MIDWAY} powstało ich ${midway}.`,
      en: `The oldest of the register’s ${count} clusters dates from ${first}, the youngest from ${last}. By ${MIDWAY} there were ${midway}.`,
    };
  },
  largest: ({ state, nameOf }) => {
    const largest = shown(state).sort((a, b) => (b.members ?? 0) - (a.members ?? 0));
    const told = largest.slice(0, LARGEST).map(({ id, members }) => `${nameOf(id)} (${members})`);
    return {
      pl: `${told.join(', ')}.`,
      en: `${told.join(', ')}.`,
    };
  },
  'links-in-it': ({ state, nameOf }) => {
    const chains = selectPicksAnswer(state).chains.map((chain) => chain.map(nameOf).join(' → '));
    return { pl: `${chains.join('; ')}.`, en: `${chains.join('; ')}.` };
  },
  'missing-sides': missingSides,
  'no-upland': ({ state, nameOf }) => {
    const byIndustry = gapsOf(state.graph, 'cluster-outside-its-upland').map(([cluster = '']) => nameOf(cluster));
    const count = shown(state).length;
    return {
      pl: `Z rejestru: ${count}. Następne (${byIndustry.length}) łączy z wyżyną tylko branża: ${byIndustry.join(', ')}.`,
      en: `Of the register: ${count}. Others (${byIndustry.length}) are linked to an upland by industry alone: ${byIndustry.join(', ')}.`,
    };
  },
  'politechnika-to-pzl': ({ state, language, nameOf }) => {
    const ask = state.view.ask?.kind === 'paths' ? state.view.ask : newAsk('paths');
    const [way = []] = waysOf(state.graph, ask, 1).ways;
    const told = `${WORDS[language].map.steps(way.length - 1)}: ${way.map(({ node }) => nameOf(node)).join(' → ')}.`;
    return { pl: told, en: told };
  },
  'several-coordinators': ({ state, nameOf }) => {
    const { graph } = state;
    const clusters = [...graph.nodes.values()].filter(({ register }) => register);
    const coordinators = new Set(clusters.flatMap(({ id }) => origins(graph, id, 'coordinates')));
    const busy = [...coordinators].filter((id) => targets(graph, id, 'coordinates').length > 1);
    const shared = shown(state).map(
      ({ id }) => `${nameOf(id)} (${origins(graph, id, 'coordinates').map(nameOf).join(', ')})`,
    );
    const names = busy.map(nameOf).join(', ');
    return {
      pl: `${names || 'Nikt'} (z ${coordinators.size} koordynatorów). Kilku koordynatorów ma za to: ${shared.join(', ')}.`,
      en: `${names || 'Nobody'} (of ${coordinators.size} coordinators). Several coordinators, though, has: ${shared.join(', ')}.`,
    };
  },
};

/** The clusters that a view shows. */
function shown(state: State): Entity[] {
  return [...selectResult(state).nodes].flatMap((id) => state.graph.nodes.get(id) ?? []);
}

const gapsOf = (graph: Graph, kind: string) => findGaps(graph).flatMap((gap) => (gap.kind === kind ? [gap.ids] : []));

/** How many fields of uplands and sides are spoken of how strongly. */
function missingSides({ state: { graph } }: Asked): Sentences {
  const uplands = [...graph.nodes.values()].filter(({ kind }) => kind === 'ecosystem');
  const found = uplands.flatMap(({ id }) => {
    const fields = fieldsOf(graph, id, { inferred: true });
    return sidesIn(graph.vocabulary).map((side) => fieldAt(fields, side));
  });
  const count = (general: Presence, presence?: Presence) =>
    found.filter((field) => field.general === general && (!presence || field.presence === presence)).length;
  const [fields, told, wanted, possible] = [found.length, count('told'), count('wanted'), count('possible')];
  const [silent, named] = [count('nothing'), count('nothing', 'named')];
  return {
    pl: `Pól (wyżyna i strona): ${fields}. Podanych ogólnie: ${told}, tylko jako zamiar: ${wanted}, tylko jako możliwość: ${possible}, bez słowa: ${silent}, ale w ${named} z nich kogoś nazwano. Zostaje ${silent - named}, o których źródło nic nie mówi.`,
    en: `Fields (an upland and a side): ${fields}. Told in general: ${told}, as an aim only: ${wanted}, as a possibility only: ${possible}, not at all: ${silent}, though someone is named in ${named} of these. So the source says nothing of ${silent - named}.`,
  };
}

/** The answer to a prepared question as the data give it; null where nothing says how it is computed. */
export function computedAnswer({ id, view }: Question, shipped: Graph): LocalText | null {
  // A script may have loaded the rules of its graph apart from those that are brought here.
  const graph = { ...shipped, domain: LUBLIN };
  const answer = ANSWERS[id];
  if (!answer) return null;
  const state: State = { ...INITIAL_STATE, graph, view: readLink(`v=1&${view}`, graph).view };
  const tell = (language: Language) => {
    const nameOf = (node: string) => {
      const entity = graph.nodes.get(node);
      return entity ? localText(entity.name, language) : node;
    };
    return answer({ state, language, nameOf })[language];
  };
  return { pl: tell('pl'), en: tell('en') };
}

/** What is wrong with the prepared answers: one that nothing computes, or that the data contradict. */
export function answerProblems(questions: readonly Question[], graph: Graph): readonly string[] {
  return questions.flatMap((question) => {
    const computed = computedAnswer(question, graph);
    if (!computed) return [`questions.json: ${question.id}: scripts/check/answers.ts does not say how it is computed`];
    const { answer } = question;
    if (!answer) return [];
    return LANGUAGES.filter((language) => answer[language] !== computed[language]).map(
      (language) => `questions.json: ${question.id}: by the data its answer (${language}) is: ${computed[language]}`,
    );
  });
}
