// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { readDataFile } from '../../../scripts/check/dataset';
import { tell } from '../../../src/answers/report/tell';
import { DEFAULT_PARAMETERS, MEASURES, type Measure } from '../../../src/graph/measures/measures';
import { networkOf, wholeOf } from '../../../src/graph/measures/network';
import type { MeasureId } from '../../../src/graph/measures/node-measures';
import { parseQuestions } from '../../../src/io/read/parse-questions';
import { readLink } from '../../../src/state/link/link';
import { selectResult } from '../../../src/state/select/result-selectors';
import { INITIAL_STATE } from '../../../src/state/store';
import { localText } from '../../../src/text/local-text';
import { shippedGraph } from '../../support/shipped';
import { wordsIn } from '../../support/vocabulary';

const graph = shippedGraph();
const session = { ...INITIAL_STATE.session, starters: parseQuestions(readDataFile('questions')) };

/** What is told of a link: question, passages as lines (titles marked), and the first rows of an own table. */
function told(fragment: string, language: 'pl' | 'en', measured?: MeasureId): readonly string[] {
  const { view, problems } = readLink(`v=1&${fragment}`, graph);
  expect(problems).toEqual([]);
  const nameOf = (id: string) => localText(graph.nodes.get(id)?.name ?? { pl: id, en: id }, language);
  const measure: Measure | undefined = MEASURES.find(({ id }) => id === measured);
  const state = { ...INITIAL_STATE, graph, session, view };
  const network = networkOf(graph, selectResult(state));
  const result = measure?.compute(networkOf(graph, wholeOf(graph)), DEFAULT_PARAMETERS);
  const { order: nodes, size: ties } = network.simple;
  const size = { nodes, ties, steps: measure?.operations(network, DEFAULT_PARAMETERS) ?? 0 };
  const { question, answer, table } = tell({
    state,
    words: wordsIn(language),
    nameOf,
    measured: measured && result ? { state: { is: 'done', id: measured, result }, size } : null,
  });
  const rows = table ? [table.head, ...table.rows.slice(0, 3)].map((row) => `| ${row.join(' | ')}`) : [];
  const lines = answer.flatMap(({ title, sentences }) => [...(title === '' ? [] : [`# ${title}`]), ...sentences]);
  return [question, ...lines, ...rows].map((text) => text.replaceAll('\u00a0', ' '));
}

const CASES = {
  paths: 'ask=paths;from=lubelska-wyzyna-medyczna;to=lubelska-wyzyna-lotnicza;statedOnly=1',
  noWay: 'ask=paths;from=politechnika-lubelska;to=pzl-swidnik;without=urzad-marszalkowski;statedOnly=1',
  scenario: 'ask=scenario;name=bez+miasta;without=urzad-miasta-lublin',
  gaps: 'ask=gaps;open=cluster-without-coordinator',
  matrix: 'ask=matrix;row=lubelska-wyzyna-medyczna;column=academia',
  focus: 'focus=umcs:2',
  comparison: 'select=uniwersytet-medyczny-w-lublinie,umcs',
  links: 'ask=picks;sentence=helix:academia,,helix:business,,kind:cluster.industry:industry-it',
  coordinators: 'kind=cluster&coordinator=~several',
  ties: 'ask=matrix;show=ties;actors=lubelskie-drewno,umcs,okip,netrix-group;row=lubelskie-drewno;column=okip',
  years: 'kind=cluster&compare-years=2010..2014',
  noted: 'ask=gaps;open=source-contradicts',
} as const;

describe('a report in Polish', () => {
  test('tells ways, the chosen one step by step with lines of the source', () => {
    expect(told(CASES.paths, 'pl')).toMatchInlineSnapshot(`
      [
        "Drogi między aktorami: Lubelska Wyżyna Medyczna → Lubelska Wyżyna Lotnicza",
        "Tylko relacje podane w źródle.",
        "Najkrótsza droga: 4 kroki.",
        "# Drogi",
        "1. droga: 4 kroki, przez: Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych → Urząd Miasta Lublin → Lubelski Klaster Zaawansowanych Technologii Lotniczych",
        "# 1. droga: 4 kroki",
        "Lubelska Wyżyna Medyczna ma klaster-kotwicę: Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych. Źródło: Ekosystemy przedsiębiorcze w Lublinie, wiersz 17.",
        "Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych ma inicjatora: Urząd Miasta Lublin. Źródło: Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych, wiersz 288.",
        "Urząd Miasta Lublin jest inicjatorem: Lubelski Klaster Zaawansowanych Technologii Lotniczych. Źródło: Lubelski Klaster Zaawansowanych Technologii Lotniczych, wiersz 325.",
        "Lubelski Klaster Zaawansowanych Technologii Lotniczych jest kotwicą wyżyny: Lubelska Wyżyna Lotnicza. Źródło: Ekosystemy przedsiębiorcze w Lublinie, wiersz 29.",
      ]
    `);
  });

  test('tells that there is no way, and what would join the ends', () => {
    expect(told(CASES.noWay, 'pl')).toMatchInlineSnapshot(`
      [
        "Drogi między aktorami: Politechnika Lubelska → PZL-Świdnik",
        "Tylko relacje podane w źródle.",
        "Z pominięciem: Urząd Marszałkowski Województwa Lubelskiego",
        "Przy tych warunkach nie łączy ich żadna droga.",
        "# Najmniej, co by ich połączyło",
        "Przywróć: Urząd Marszałkowski Województwa Lubelskiego. Wtedy droga ma 4 kroki.",
      ]
    `);
  });

  test('tells what a scenario changes', () => {
    expect(told(CASES.scenario, 'pl')).toMatchInlineSnapshot(`
      [
        "Co, jeśli…: bez miasta",
        "Scenariusz pokazuje, co by było. Danych nie zmienia.",
        "# Kogo nie ma",
        "Urząd Miasta Lublin",
        "# Co się zmienia",
        "Liczba niepołączonych części: 15 w danych, 16 w scenariuszu.",
        "140 par traci połączenie.",
        "Żadna droga się nie wydłuża.",
        "Główny pośrednik bez zmian: Lubelski Klaster Zaawansowanych Technologii Lotniczych.",
        "# Kto odpada",
        "Gmina Lublin; Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych; Lubelska Wyżyna Biotechnologiczna; Lubelska Wyżyna Medyczna; Lubelski Klaster Biotechnologiczny; Umowa partnerstwa klastra Lubelska Medycyna; Uniwersytet Medyczny w Lublinie",
      ]
    `);
  });

  test('tells the gaps of the unfolded kind, and counts all kinds', () => {
    expect(told(CASES.gaps, 'pl')).toMatchInlineSnapshot(`
      [
        "Czego brakuje: Klastry bez koordynatora",
        "Luki: 151, rodzaje: 14. Najpierw te, które ważą najwięcej.",
        "Luka jest w danych, nie musi być w rzeczywistości. Kolejność to nasza ocena, nie pomiar.",
        "# Klastry bez koordynatora (1)",
        "Lubelski Klaster Biotechnologiczny",
        "Rozstrzygnie to: wpis w rejestrze klastrów.",
        "| Rodzaj luki | Ile | Co by rozstrzygnęło",
        "| Wyżyny bez klastra-kotwicy | 1 | dokument założycielski",
        "| Klastry przy wyżynie tylko przez branżę | 3 | umowa albo oświadczenie partnerów",
        "| Wyżyny bez którejś strony helisy, choćby podanej ogólnie | 10 | umowa albo oświadczenie partnerów",
      ]
    `);
  });

  test('tells a matrix as its own table', () => {
    expect(told(CASES.matrix, 'pl')).toMatchInlineSnapshot(`
      [
        "Kto gdzie: macierz: wyżyna – strona helisy",
        "Liczby aktorów, których wybiera filtr.",
        "Znak albo słowo mówi, co źródło podaje bez nazw.",
        "Kto należy do wyżyny, bywa wywnioskowane z branży; przy aktorze jest to zaznaczone.",
        "# Strony helisy",
        "* Lubelska Wyżyna Biotechnologiczna, biznes: Profil klastra-kotwicy (Lubelski Klaster Biotechnologiczny) mówi więcej (ogólnie), ale nie mówi o wyżynie.",
        "Lubelska Wyżyna Biotechnologiczna, obok czterech stron: zamiar: Inwestorzy (partnerzy, zamiar).",
        "Lubelska Wyżyna IT, obok czterech stron: ogólnie: Potencjalni beneficjenci (uczestnicy); Instytucje otoczenia biznesu (partnerzy).",
        "Lubelska Wyżyna Lotnicza, biznes: dawne: 1.",
        "Lubelska Wyżyna Lotnicza, obok czterech stron: z nazwy, ogólnie: Port Lotniczy Lublin (wywnioskowane); Aerokluby i instytucje szkolenia pilotów (partnerzy).",
        "Lubelska Wyżyna Medyczna, obok czterech stron: ogólnie: Instytucje otoczenia biznesu (partnerzy); Podmioty lecznicze (partnerzy).",
        "* Lubelska Wyżyna Motoryzacyjna i Maszynowa, nauka: Profil klastra-kotwicy (Klaster Wyżyna Motoryzacyjna i Maszynowa) mówi więcej (ogólnie), ale nie mówi o wyżynie.",
        "Lubelska Wyżyna Motoryzacyjna i Maszynowa, biznes: dawne: 1.",
        "* Lubelska Wyżyna Motoryzacyjna i Maszynowa, biznes: Profil klastra-kotwicy (Klaster Wyżyna Motoryzacyjna i Maszynowa) mówi więcej (ogólnie), ale nie mówi o wyżynie.",
        "Lubelska Wyżyna Motoryzacyjna i Maszynowa, obok czterech stron: zamiar: Instytucje otoczenia biznesu (partnerzy, zamiar). Profil klastra-kotwicy (Klaster Wyżyna Motoryzacyjna i Maszynowa) mówi więcej (ogólnie), ale nie mówi o wyżynie.",
        "# Lubelska Wyżyna Medyczna, nauka: 1",
        "Uniwersytet Medyczny w Lublinie",
        "| wyżyna | nauka | władze publiczne | biznes | organizacje pozarządowe | bez strony | razem",
        "| Lubelska Wyżyna Biotechnologiczna | zamiar | nic | zamiar * | nic | 1 | 1",
        "| Lubelska Wyżyna IT | ogólnie | nic | ogólnie | nic | 4 | 4",
        "| Lubelska Wyżyna Lotnicza | ogólnie | 2 | 1, ogólnie | 1 | 2 | 6",
      ]
    `);
  });

  test('tells a focus by steps', () => {
    expect(told(CASES.focus, 'pl')).toMatchInlineSnapshot(`
      [
        "Skupienie: do 2 kroków od: Uniwersytet Marii Curie-Skłodowskiej",
        "1 krok: Klaster Designu Innowacji i Mody; Pracownia Technologii Światłowodów",
        "2 kroki: Klaster Designu Innowacji i Mody (koordynator); Stowarzyszenie Inicjatyw Samorządowych; Towarzystwo Mediów Lokalnych; Początki polskiej technologii światłowodowej",
      ]
    `);
  });

  test('tells a comparison in the words of the panel', () => {
    expect(told(CASES.comparison, 'pl')).toMatchInlineSnapshot(`
      [
        "Porównanie: Uniwersytet Medyczny w Lublinie; Uniwersytet Marii Curie-Skłodowskiej",
        "# Relacje między nimi",
        "Źródło nie podaje żadnej.",
        "# Co ich łączy",
        "Strona helisy: nauka",
        "Region: Lublin",
        "# Z kim jest związany tylko jeden z nich",
        "Uniwersytet Medyczny w Lublinie: Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych",
        "Uniwersytet Marii Curie-Skłodowskiej: Klaster Designu Innowacji i Mody; Pracownia Technologii Światłowodów",
        "# Relacje",
        "Uniwersytet Medyczny w Lublinie koordynuje: Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych. Źródło: Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych, wiersze 279–280.",
        "Uniwersytet Medyczny w Lublinie jest inicjatorem: Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych. Źródło: Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych, wiersz 288.",
        "Klaster Designu Innowacji i Mody współpracuje z: Uniwersytet Marii Curie-Skłodowskiej. Źródło: Klaster Designu Innowacji i Mody, wiersz 274.",
        "Pracownia Technologii Światłowodów jest częścią: Uniwersytet Marii Curie-Skłodowskiej. Źródło: Klaster Fotoniki i Światłowodów, wiersz 256.",
      ]
    `);
  });

  test('tells a prepared question with an answer', () => {
    expect(told(CASES.links, 'pl')).toMatchInlineSnapshot(`
      [
        "Kto łączy naukę z biznesem w IT?",
        "ktokolwiek (nauka) – dowolne powiązanie – ktokolwiek (biznes) – dowolne powiązanie – klaster (Informatyka i telekomunikacja (IT, ICT))",
        "Znaleziono: 1 ciąg",
        "Wyższa Szkoła Zarządzania i Administracji w Zamościu → współpracuje z: Netrix Group sp. z o.o. → koordynuje / jest założycielem: Klaster-Group.pl",
        "# Relacje",
        "Netrix Group sp. z o.o. współpracuje z: Wyższa Szkoła Zarządzania i Administracji w Zamościu. Źródło: Klaster-Group.pl, wiersz 242.",
        "Netrix Group sp. z o.o. koordynuje: Klaster-Group.pl. Źródło: Klaster-Group.pl, wiersz 213; Klaster-Group.pl, wiersz 242.",
        "Netrix Group sp. z o.o. jest założycielem: Klaster-Group.pl. Źródło: Klaster-Group.pl, wiersz 219.",
      ]
    `);
  });

  test('tells a prepared question with its short answer', () => {
    expect(told(CASES.coordinators, 'pl')).toMatchInlineSnapshot(`
      [
        "Kto koordynuje więcej niż jeden klaster?",
        "Nikt (z 15 koordynatorów). Kilku koordynatorów ma za to: Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych (Gmina Lublin, Uniwersytet Medyczny w Lublinie).",
      ]
    `);
  });

  test('tells betweenness with what it means', () => {
    expect(told('ask=measures;measure=betweenness', 'pl', 'betweenness')).toMatchInlineSnapshot(`
      [
        "Miary sieci: pośrednictwo",
        "Na jakiej części najkrótszych dróg między innymi aktor leży. W małej sieci jedna brakująca relacja zmienia kolejność.",
        "Sieć: aktorzy 72, powiązane pary 66. Około 9936 kroków rachunku. Mała sieć: różnice o włos nic nie znaczą.",
        "| aktor | wartość",
        "| Lubelski Klaster Zaawansowanych Technologii Lotniczych | 0,108",
        "| Lubelskie Drewno – Regionalny Klaster w Lublinie | 0,062",
        "| Urząd Marszałkowski Województwa Lubelskiego | 0,059",
      ]
    `);
  });

  test('tells communities with what it means', () => {
    expect(told('ask=measures;measure=communities', 'pl', 'communities')).toMatchInlineSnapshot(`
      [
        "Miary sieci: społeczności",
        "Grupy gęściej powiązane wewnątrz niż przypadkiem (Louvain, stałe ziarno). Inne ziarno może dać inne granice.",
        "Sieć: aktorzy 72, powiązane pary 66. Około 1380 kroków rachunku. Mała sieć: różnice o włos nic nie znaczą.",
        "Grup: 17, w tym jednoosobowych: 4. Modularność: 0,828.",
        "| Grupy | Aktorzy",
        "| 11 aktorów | Akademicki Klaster Inżynierii Wiedzy; BASoft sp. z o.o.; Doradztwo KSI KSU dla innowacyjnych; ICT Solutions Cezary Sieńczyk; Klaster-Group.pl; Krajowy System Usług dla Małych i Średnich Przedsiębiorstw; Netrix Group sp. z o.o.; Polska Agencja Rozwoju Przedsiębiorczości; Świadczenie usług systemowych KSU w zakresie szybkiej optymalizacji zarządzania finansami przedsiębiorstwa dla mikro- i małych przedsiębiorców; Umowa partnerska założycieli Klaster-Group.pl; Wyższa Szkoła Zarządzania i Administracji w Zamościu",
        "| 11 aktorów | Przyjęcie przez klaster lotniczy formy stowarzyszenia; Fundacja Lubelska Wyżyna Motoryzacyjna i Maszynowa; Klaster Wyżyna Motoryzacyjna i Maszynowa; Leonardo Helicopters; List intencyjny w sprawie klastra lotniczego; Lubelska Wyżyna IT; Lubelska Wyżyna Lotnicza; Lubelska Wyżyna Motoryzacyjna i Maszynowa; Lubelski Klaster Zaawansowanych Technologii Lotniczych; PZL-Świdnik; Stowarzyszenie „Lubelski Klaster Zaawansowanych Technologii Lotniczych”",
        "| 9 aktorów | I Kongres Klastrów Polskich; Innowacyjna Sieć Współpracy Rzemiosła; Lubelskie Drewno – Regionalny Klaster w Lublinie; Ogólnopolski Klaster Innowacyjnych Przedsiębiorstw; Politechnika Lubelska; Porozumienie o współpracy OKIP z Lubelskim Drewnem; Sejm; Stowarzyszenie „Lubelskie Drewno – Regionalny Klaster w Lublinie”; Urząd Marszałkowski Województwa Lubelskiego",
      ]
    `);
  });

  test('tells external-internal with what it means', () => {
    expect(told('ask=measures;measure=external-internal', 'pl', 'external-internal')).toMatchInlineSnapshot(`
      [
        "Miary sieci: indeks E–I",
        "Od −1 (wszystkie powiązania w grupie) do 1 (wszystkie na zewnątrz).",
        "Grupy: strona helisy",
        "Sieć: aktorzy 72, powiązane pary 66. Około 138 kroków rachunku. Mała sieć: różnice o włos nic nie znaczą.",
        "wartość: -0,5",
        "Opiera się na powiązaniach, których oba końce mają grupę: 4.",
        "| Grupy | wartość",
        "| nauka | 0",
        "| biznes | 0",
        "| organizacje pozarządowe | nieokreślona",
      ]
    `);
  });
});

test('tells who is tied to whom among the chosen, and who to none', () => {
  expect(told(CASES.ties, 'en')).toMatchInlineSnapshot(`
    [
      "Who with whom: a matrix: Lublin Wood – Regional Cluster in Lublin; Maria Curie-Skłodowska University; Nationwide Cluster of Innovative Enterprises; Netrix Group sp. z o.o.",
      "2 actors, 1 relation among them, communities: 1.",
      "# Lublin Wood – Regional Cluster in Lublin → Nationwide Cluster of Innovative Enterprises",
      "Lublin Wood – Regional Cluster in Lublin collaborates with Nationwide Cluster of Innovative Enterprises. Source: Lubelskie Drewno – Regionalny Klaster w Lublinie, line 75.",
      "# Relations",
      "Lublin Wood – Regional Cluster in Lublin collaborates with Nationwide Cluster of Innovative Enterprises. Source: Lubelskie Drewno – Regionalny Klaster w Lublinie, line 75.",
      "# Without a relation among them",
      "Netrix Group sp. z o.o.; Maria Curie-Skłodowska University",
    ]
  `);
});

test('tells what became of whom between two years', () => {
  expect(told(CASES.years, 'en')).toMatchInlineSnapshot(`
    [
      "Compare years: 2010–2014",
      "From 2010 to 2014: 6 new, 0 ended, 6 continuing, 1 undated, 3 later actors; 1 new, 0 ended, 0 continuing, 0 undated relations.",
      "# new",
      "Design, Innovation and Fashion Cluster; Klaster-Group.pl; Lublin Cluster of Business Support Institutions; Lublin Eco-Energy Cluster; Lublin Medicine – Cluster of Medical and Health Services; Photonics and Optical Fibre Cluster",
      "# continuing",
      "Eastern ICT Cluster; Eastern Metalworking Cluster; Lublin Enterprise Cluster; Lublin Teleinformatics Cluster; Lublin Wood – Regional Cluster in Lublin; Restaurateurs and Hoteliers Cluster",
      "# undated",
      "Nationwide Cluster of Innovative Enterprises",
      "# later",
      "Automotive and Machinery Upland Cluster; Lublin Biotechnology Cluster; Lublin Cluster of Advanced Aviation Technologies",
    ]
  `);
});

describe('a report of one actor', () => {
  test('tells both legal forms where the source says two, with where it says so', () => {
    expect(told('select=koordynator-klastra-designu-innowacji-i-mody', 'pl').slice(0, 3)).toMatchInlineSnapshot(`
      [
        "Klaster Designu Innowacji i Mody (koordynator)",
        "# Co jeszcze mówi źródło",
        "Forma prawna: spółka / stowarzyszenie – sporne: źródło mówi różnie. Źródło: Klaster Designu Innowacji i Mody, wiersz 268; Klaster Designu Innowacji i Mody, wiersz 274.",
      ]
    `);
  });

  test('tells facts by topic, what is no fact with its word, and relations after them', () => {
    const lines = told('select=lubelska-medycyna', 'en');
    expect(lines.slice(1, lines.indexOf('# Relations') + 1)).toMatchInlineSnapshot(`
      [
        "# What else the source says",
        "Fields: medical services; health-promoting services. Source: Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych, line 286.",
        "Joining (possibility): universities; research units; healthcare providers; medical and related firms; business support institutions; units of local government. Source: Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych, line 295.",
        "Aims: services of world standard; closer ties within health care; a regional medical brand; growth of the medical industry; better quality of services. Source: Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych, line 291; Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych, line 294; Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych, lines 299–301.",
        "# Relations",
      ]
    `);
  });
});

test('tells of a contradiction whom it is about and where the source has it', () => {
  expect(told(CASES.noted, 'en').slice(0, 6)).toMatchInlineSnapshot(`
    [
      "What is missing: Contradictions in the source",
      "Gaps: 151, kinds: 14. Those that weigh most come first.",
      "These are gaps in the data; the world may have none there. The order is our judgement, not a measurement.",
      "# Contradictions in the source (11)",
      "Five ecosystems or six: The source announces five ecosystems and describes five, yet calls the IT upland a model for five others, which makes six. The atlas holds five. (Lublin Economic Uplands; Lublin IT Upland; Lublin Medical Upland; Lublin Biotechnology Upland; Lublin Automotive and Machinery Upland; Lublin Aviation Upland) Source: Ekosystemy przedsiębiorcze w Lublinie, line 9; Ekosystemy przedsiębiorcze w Lublinie, line 11.",
      "Current projects of a closed programme: The source describes two projects as under way, though one is of a programme for 2007–2013 and the source’s latest facts are of 2018. The descriptions of the clusters thus date from different years. (Netrix Group sp. z o.o.; KSI KSU advice for innovators; KSU system services: fast optimisation of financial management for micro and small businesses; Operational Programme Innovative Economy 2007–2013, measure 5.2) Source: Klaster-Group.pl, line 242; Klaster Wyżyna Motoryzacyjna i Maszynowa, line 345.",
    ]
  `);
});

describe('a report in English', () => {
  test('tells ways, the chosen one step by step with lines of the source', () => {
    expect(told(CASES.paths, 'en')).toMatchInlineSnapshot(`
      [
        "Ways between actors: Lublin Medical Upland → Lublin Aviation Upland",
        "Only relations that the source states.",
        "The shortest way: 4 steps.",
        "# Ways",
        "Way 1: 4 steps, through: Lublin Medicine – Cluster of Medical and Health Services → Lublin City Office → Lublin Cluster of Advanced Aviation Technologies",
        "# Way 1: 4 steps",
        "Lublin Medical Upland is anchored in Lublin Medicine – Cluster of Medical and Health Services. Source: Ekosystemy przedsiębiorcze w Lublinie, line 17.",
        "Lublin Medicine – Cluster of Medical and Health Services was initiated by Lublin City Office. Source: Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych, line 288.",
        "Lublin City Office initiated Lublin Cluster of Advanced Aviation Technologies. Source: Lubelski Klaster Zaawansowanych Technologii Lotniczych, line 325.",
        "Lublin Cluster of Advanced Aviation Technologies anchors Lublin Aviation Upland. Source: Ekosystemy przedsiębiorcze w Lublinie, line 29.",
      ]
    `);
  });

  test('tells that there is no way, and what would join the ends', () => {
    expect(told(CASES.noWay, 'en')).toMatchInlineSnapshot(`
      [
        "Ways between actors: Lublin University of Technology → PZL-Świdnik",
        "Only relations that the source states.",
        "Leaving out: Marshal’s Office of the Lublin Province",
        "Under these conditions no way joins them.",
        "# The least that would join them",
        "Let back in: Marshal’s Office of the Lublin Province. Then the way has 4 steps.",
      ]
    `);
  });

  test('tells what a scenario changes', () => {
    expect(told(CASES.scenario, 'en')).toMatchInlineSnapshot(`
      [
        "What if…: bez miasta",
        "A scenario shows what would be. It changes no data.",
        "# Who is not there",
        "Lublin City Office",
        "# What changes",
        "Number of parts that nothing joins: 15 in the data, 16 in the scenario.",
        "140 pairs lose their connection.",
        "No way gets longer.",
        "The main broker stays: Lublin Cluster of Advanced Aviation Technologies.",
        "# Who falls away",
        "Municipality of Lublin; Lublin Medicine – Cluster of Medical and Health Services; Lublin Biotechnology Upland; Lublin Medical Upland; Lublin Biotechnology Cluster; Partnership agreement of the Lublin Medicine cluster; Medical University of Lublin",
      ]
    `);
  });

  test('tells the gaps of the unfolded kind, and counts all kinds', () => {
    expect(told(CASES.gaps, 'en')).toMatchInlineSnapshot(`
      [
        "What is missing: Clusters without a coordinator",
        "Gaps: 151, kinds: 14. Those that weigh most come first.",
        "These are gaps in the data; the world may have none there. The order is our judgement, not a measurement.",
        "# Clusters without a coordinator (1)",
        "Lublin Biotechnology Cluster",
        "What would settle it: an entry in the register of clusters.",
        "| Kind of gap | How many | What would settle it",
        "| Uplands without an anchor cluster | 1 | the founding document",
        "| Clusters near an upland by industry only | 3 | an agreement or a statement of the partners",
        "| Uplands without a side of the helix, even told in general | 10 | an agreement or a statement of the partners",
      ]
    `);
  });

  test('tells a matrix as its own table', () => {
    expect(told(CASES.matrix, 'en')).toMatchInlineSnapshot(`
      [
        "Who is where: a matrix: upland – side of the helix",
        "Numbers of the actors that the filter chooses.",
        "A sign or a word says what the source tells without names.",
        "Who belongs to an upland is at times inferred from the industry; where it is, the actor says so.",
        "# Sides of the helix",
        "* Lublin Automotive and Machinery Upland, academia: The profile of the anchor cluster (Automotive and Machinery Upland Cluster) says more (in general) but does not speak of the upland.",
        "Lublin Automotive and Machinery Upland, business: past: 1.",
        "* Lublin Automotive and Machinery Upland, business: The profile of the anchor cluster (Automotive and Machinery Upland Cluster) says more (in general) but does not speak of the upland.",
        "Lublin Automotive and Machinery Upland, beside the four sides: aim: Business support institutions (partners, aim). The profile of the anchor cluster (Automotive and Machinery Upland Cluster) says more (in general) but does not speak of the upland.",
        "Lublin Aviation Upland, business: past: 1.",
        "Lublin Aviation Upland, beside the four sides: named, in general: Lublin Airport (inferred); Aero clubs and pilot schools (partners).",
        "* Lublin Biotechnology Upland, business: The profile of the anchor cluster (Lublin Biotechnology Cluster) says more (in general) but does not speak of the upland.",
        "Lublin Biotechnology Upland, beside the four sides: aim: Investors (partners, aim).",
        "Lublin IT Upland, beside the four sides: in general: Potential beneficiaries (participants); Business support institutions (partners).",
        "Lublin Medical Upland, beside the four sides: in general: Business support institutions (partners); Healthcare providers (partners).",
        "# Lublin Medical Upland, academia: 1",
        "Medical University of Lublin",
        "| upland | academia | public authorities | business | civil society | no side | all",
        "| Lublin Automotive and Machinery Upland | aim * | aim | aim * | 1 | 1 | 2",
        "| Lublin Aviation Upland | in general | 2 | 1, in general | 1 | 2 | 6",
        "| Lublin Biotechnology Upland | aim | nothing | aim * | nothing | 1 | 1",
      ]
    `);
  });

  test('tells a focus by steps', () => {
    expect(told(CASES.focus, 'en')).toMatchInlineSnapshot(`
      [
        "Focus: within 2 steps of: Maria Curie-Skłodowska University",
        "1 step: Design, Innovation and Fashion Cluster; Laboratory of Optical Fibre Technology",
        "2 steps: Association of Local Government Initiatives; Design, Innovation and Fashion Cluster (coordinating body); Society of Local Media; Beginnings of Polish optical fibre technology",
      ]
    `);
  });

  test('tells a comparison in the words of the panel', () => {
    expect(told(CASES.comparison, 'en')).toMatchInlineSnapshot(`
      [
        "Comparison: Medical University of Lublin; Maria Curie-Skłodowska University",
        "# Relations among them",
        "The source states none.",
        "# What they share",
        "Side of the helix: academia",
        "Region: Lublin",
        "# Whom only one of them is tied to",
        "Medical University of Lublin: Lublin Medicine – Cluster of Medical and Health Services",
        "Maria Curie-Skłodowska University: Design, Innovation and Fashion Cluster; Laboratory of Optical Fibre Technology",
        "# Relations",
        "Medical University of Lublin coordinates Lublin Medicine – Cluster of Medical and Health Services. Source: Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych, lines 279–280.",
        "Medical University of Lublin initiated Lublin Medicine – Cluster of Medical and Health Services. Source: Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych, line 288.",
        "Design, Innovation and Fashion Cluster collaborates with Maria Curie-Skłodowska University. Source: Klaster Designu Innowacji i Mody, line 274.",
        "Laboratory of Optical Fibre Technology is part of Maria Curie-Skłodowska University. Source: Klaster Fotoniki i Światłowodów, line 256.",
      ]
    `);
  });

  test('tells a prepared question with an answer', () => {
    expect(told(CASES.links, 'en')).toMatchInlineSnapshot(`
      [
        "Who links science and business in IT?",
        "anyone (academia) – any tie – anyone (business) – any tie – cluster (Information and communications technology (IT, ICT))",
        "Found: 1 chain",
        "University of Management and Administration in Zamość → collaborates with: Netrix Group sp. z o.o. → coordinates / founded: Klaster-Group.pl",
        "# Relations",
        "Netrix Group sp. z o.o. collaborates with University of Management and Administration in Zamość. Source: Klaster-Group.pl, line 242.",
        "Netrix Group sp. z o.o. coordinates Klaster-Group.pl. Source: Klaster-Group.pl, line 213; Klaster-Group.pl, line 242.",
        "Netrix Group sp. z o.o. founded Klaster-Group.pl. Source: Klaster-Group.pl, line 219.",
      ]
    `);
  });

  test('tells a prepared question with its short answer', () => {
    expect(told(CASES.coordinators, 'en')).toMatchInlineSnapshot(`
      [
        "Who coordinates more than one cluster?",
        "Nobody (of 15 coordinators). Several coordinators, though, has: Lublin Medicine – Cluster of Medical and Health Services (Municipality of Lublin, Medical University of Lublin).",
      ]
    `);
  });

  test('tells betweenness with what it means', () => {
    expect(told('ask=measures;measure=betweenness', 'en', 'betweenness')).toMatchInlineSnapshot(`
      [
        "Measures of the network: betweenness",
        "On what share of the shortest ways between others an actor lies. In a small network one missing relation changes the order.",
        "Network: actors 72, tied pairs 66. About 9,936 steps of computing. It is small: hair-thin differences mean nothing.",
        "| actor | value",
        "| Lublin Cluster of Advanced Aviation Technologies | 0.108",
        "| Lublin Wood – Regional Cluster in Lublin | 0.062",
        "| Marshal’s Office of the Lublin Province | 0.059",
      ]
    `);
  });

  test('tells communities with what it means', () => {
    expect(told('ask=measures;measure=communities', 'en', 'communities')).toMatchInlineSnapshot(`
      [
        "Measures of the network: communities",
        "Groups that are denser within than by chance (Louvain, fixed seed). Another seed may draw other borders.",
        "Network: actors 72, tied pairs 66. About 1,380 steps of computing. It is small: hair-thin differences mean nothing.",
        "Groups: 17, of one actor: 4. Modularity: 0.828.",
        "| Groups | Actors",
        "| 11 actors | Academic Cluster of Knowledge Engineering; BASoft sp. z o.o.; KSI KSU advice for innovators; ICT Solutions Cezary Sieńczyk; Klaster-Group.pl; National Service System for Small and Medium-sized Enterprises; Netrix Group sp. z o.o.; Polish Agency for Enterprise Development; KSU system services: fast optimisation of financial management for micro and small businesses; Partner agreement of the founders of Klaster-Group.pl; University of Management and Administration in Zamość",
        "| 11 actors | Aviation cluster becomes an association; Foundation Lublin Automotive and Machinery Upland; Automotive and Machinery Upland Cluster; Leonardo Helicopters; Letter of intent on the aviation cluster; Lublin IT Upland; Lublin Aviation Upland; Lublin Automotive and Machinery Upland; Lublin Cluster of Advanced Aviation Technologies; PZL-Świdnik; Association “Lublin Cluster of Advanced Aviation Technologies”",
        "| 9 actors | First Congress of Polish Clusters; Innovative Network of Crafts Cooperation; Lublin Wood – Regional Cluster in Lublin; Nationwide Cluster of Innovative Enterprises; Lublin University of Technology; Cooperation agreement of OKIP with Lublin Wood; Sejm (lower house of the Polish parliament); Association “Lublin Wood – Regional Cluster in Lublin”; Marshal’s Office of the Lublin Province",
      ]
    `);
  });

  test('tells external-internal with what it means', () => {
    expect(told('ask=measures;measure=external-internal', 'en', 'external-internal')).toMatchInlineSnapshot(`
      [
        "Measures of the network: E–I index",
        "From −1 (all ties within the group) to 1 (all of them outward).",
        "Groups: side of the helix",
        "Network: actors 72, tied pairs 66. About 138 steps of computing. It is small: hair-thin differences mean nothing.",
        "value: -0.5",
        "It rests on ties whose ends both have a group: 4.",
        "| Groups | value",
        "| academia | 0",
        "| business | 0",
        "| civil society | undefined",
      ]
    `);
  });
});
