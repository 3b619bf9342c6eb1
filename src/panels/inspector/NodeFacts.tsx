import { type ReactNode, useMemo } from 'react';
import { legalFormText } from '../../answers/words/fact-words';
import { type ToldField, unbackedFields } from '../../graph/document/backing';
import type { Expected, Membership, NodeFacts as Told } from '../../graph/domain';
import { isNodeGroup } from '../../graph/group-nodes';
import { uplandsOf } from '../../graph/membership';
import type { Entity, Figure } from '../../graph/model';
import { rulesOf } from '../../graph/rules';
import type { Roles } from '../../graph/vocabulary';
import { selectMemberships } from '../../state/select/result-selectors';
import { useAtlas } from '../../state/store';
import { formatDate, formatNumber } from '../../text/format';
import { percentFormat } from '../../text/intl';
import { localText, wordFor } from '../../text/local-text';
import { groupsName } from '../../text/sentences/arrangement-name';
import { groupName } from '../../text/sentences/group-name';
import { roleName } from '../../text/sentences/role-name';
import { verbsOf } from '../../text/sentences/sentence';
import { type AttributeWords, attributeNames } from '../../text/vocabulary-words';
import type { Words } from '../../text/words';
import { ActorLink, ActorLinks } from '../common/ActorLink';
import { Fact } from '../common/Fact';
import styles from '../common/inspector.module.css';
import { StatusMark } from '../common/StatusMark';
import { useWords } from '../common/use-words';

type Props = Readonly<{ entity: Entity }>;
type ToldProps = Props & Readonly<{ told: Told }>;

/** What is known of an actor, row by row; what one would look for and the source does not say is named too. */
export function NodeFacts({ entity }: Props) {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const told = rulesOf(graph).factsOf(graph, entity);
  const isGroup = useAtlas((state) => selectMemberships(state).has(entity.id));
  const unbackedIn = useMemo(() => unbackedFields(graph.nodes), [graph.nodes]);
  const unbacked = unbackedIn(entity);
  return (
    <dl className={styles.facts}>
      <DateFacts entity={entity} told={told} unbacked={unbacked} />
      <SizeFacts entity={entity} unbacked={unbacked} />
      <LegalFormFact entity={entity} told={told} />
      <RoleFact entity={entity} />
      <CoordinatorFact told={told} />
      {told.anchoredBy && <AnchorFact ids={told.anchoredBy} />}
      {isGroup ? <BelongingFact entity={entity} /> : <UplandFact entity={entity} told={told} />}
      {told.industries.length > 0 && (
        <Fact term={words.inspector.industries}>
          <ActorLinks ids={told.industries} />
        </Fact>
      )}
      <RegionFact entity={entity} />
      <ContactFact entity={entity} />
      {entity.figures && entity.figures.length > 0 && (
        <Fact term={words.inspector.figures}>
          <Figures figures={entity.figures} />
        </Fact>
      )}
    </dl>
  );
}

const expects = ({ expected }: Told, what: Expected) => expected.includes(what);

/** What a row of what plays a role is called. */
function useRoleName(): (role: keyof Roles, ofRegister: string) => string {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  return (role, ofRegister) => roleName(role, ofRegister, graph, words);
}

/** What the fields of dates are the begin and the end of, where they play a role. */
const DATE_ROLES = { founded: 'begin', dissolved: 'end' } as const;

type Unbacked = Readonly<{ unbacked: readonly ToldField[] }>;

function DateFacts({ entity, told, unbacked }: ToldProps & Unbacked) {
  const { words, language } = useWords();
  const nameOf = useRoleName();
  const expected = { founded: expects(told, 'founded'), dissolved: false, date: expects(told, 'date') };
  const { fact } = words.inspector;
  return (['founded', 'dissolved', 'date'] as const).map((field) => {
    const date = entity[field];
    if (!date && !expected[field]) return null;
    return (
      <Fact key={field} term={field === 'date' ? fact.date : nameOf(DATE_ROLES[field], fact[field])}>
        {date ? formatDate(date, language) : <NotGiven>{words.inspector.notGiven}</NotGiven>}
        {unbacked.includes(field) && <Unsourced />}
      </Fact>
    );
  });
}

/** The size in the register's words, or in a graph of its own under the name of its attribute. */
function SizeFacts({ entity: { register, members, companies }, unbacked }: Props & Unbacked) {
  const { words, language } = useWords();
  const { domain, vocabulary } = useAtlas((state) => state.graph);
  const { size } = vocabulary.roles;
  const { fact, notGiven, companyShare } = words.inspector;
  const share = members && companies !== undefined ? companies / members : null;
  if (!domain.isGraded && size !== undefined)
    return members === undefined ? null : (
      <Fact term={attributeNames(size, words).name}>
        {sizeText(members, attributeNames(size, words), language)}
        {unbacked.includes('members') && <Unsourced />}
      </Fact>
    );
  const sizes = [
    { id: 'members', value: members, write: words.inspector.members },
    { id: 'companies', value: companies, write: words.inspector.companies },
  ] as const;
  return (
    <>
      {sizes.map(({ id, value, write }) =>
        value === undefined && !register ? null : (
          <Fact key={id} term={fact[id]}>
            {value === undefined ? <NotGiven>{notGiven}</NotGiven> : write(value)}
            {unbacked.includes(id) && <Unsourced />}
          </Fact>
        ),
      )}
      {share !== null && <Fact term={companyShare}>{percentFormat(language).format(share)}</Fact>}
    </>
  );
}

/** A number with what it counts, unless its name says so already: signs stand behind it, words in brackets, as they are not inflected. */
function sizeText(size: number, { name, unit }: AttributeWords, language: string): string {
  const number = formatNumber(size, language);
  if (unit === '' || name.toLocaleLowerCase(language).includes(unit.toLocaleLowerCase(language))) return number;
  return /^\p{L}/u.test(unit) ? `${number} (${unit})` : `${number}\u00a0${unit}`;
}

/** What the actor is in law; that the source does not say is named of those of whom one would ask. */
function LegalFormFact({ entity, told }: ToldProps) {
  const { words } = useWords();
  const nameOf = useRoleName();
  const form = legalFormText(entity, words);
  if (form === null && !expects(told, 'form')) return null;
  return (
    <Fact term={nameOf('form', words.facts.legalForm)}>{form ?? <NotGiven>{words.inspector.notGiven}</NotGiven>}</Fact>
  );
}

function RoleFact({ entity }: Props) {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const roles = rulesOf(graph).rolesOf(graph, entity.id);
  if (roles.length === 0) return null;
  return (
    <Fact term={words.inspector.roles}>
      {roles.map((role) => (
        <div key={role.id}>
          {wordFor(words.role, role.id)}: <ActorLinks ids={role.edges.map((edge) => edge.to)} />
        </div>
      ))}
    </Fact>
  );
}

function CoordinatorFact({ told }: Readonly<{ told: Told }>) {
  const { words } = useWords();
  const { coordinators } = told;
  if (coordinators.length === 0 && !expects(told, 'coordinator')) return null;
  return (
    <Fact term={coordinators.length > 1 ? words.inspector.coordinators : words.inspector.coordinator}>
      {coordinators.length > 0 ? (
        <ActorLinks ids={coordinators} />
      ) : (
        <NotGiven>{words.inspector.noCoordinator}</NotGiven>
      )}
    </Fact>
  );
}

function AnchorFact({ ids }: Readonly<{ ids: readonly string[] }>) {
  const { words } = useWords();
  return (
    <Fact term={words.inspector.anchorCluster}>
      {ids.length > 0 ? <ActorLinks ids={ids} /> : <NotGiven>{words.inspector.noAnchor}</NotGiven>}
    </Fact>
  );
}

/** Whom the group holds, the strongest first, its anchor aside. */
function BelongingFact({ entity }: Props) {
  const { words } = useWords();
  const { isGraded } = useAtlas((state) => state.graph.domain);
  const members = useAtlas(selectMemberships).get(entity.id);
  const others = [...(members ?? [])]
    .filter(([id, { weight }]) => id !== entity.id && (!isGraded || weight < 1))
    .sort(([, a], [, b]) => b.weight - a.weight);
  if (others.length === 0) return null;
  return (
    <Fact term={words.inspector.belonging}>
      {others.map(([id, membership]) => (
        <div key={id}>
          <ActorLink id={id} /> {isGraded && <Strength of={membership} />}
        </div>
      ))}
    </Fact>
  );
}

function Strength({ of }: Readonly<{ of: Membership }>) {
  const { words } = useWords();
  return <span className={styles.quiet}>{strengthText(of, words)}</span>;
}

function strengthText({ weight, inferred }: Membership, { inspector, status }: Words): string {
  if (weight < 0.5) return inspector.uplandByIndustry;
  const strength = weight >= 1 ? inspector.uplandAnchor : inspector.uplandAround;
  return inferred ? `${strength} – ${status.inferred}` : strength;
}

function UplandFact({ entity, told }: ToldProps) {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const { upland, noUpland } = words.inspector;
  const uplands = uplandsOf(useAtlas(selectMemberships), entity.id);
  if (uplands.length === 0 && !expects(told, 'group')) return null;
  if (uplands.some((each) => !isNodeGroup(graph, each.upland)))
    return <ValueFact ids={uplands.map((each) => each.upland)} />;
  return (
    <Fact term={graph.domain.isGraded ? upland : groupsName(graph, words)}>
      {uplands.length === 0 && <NotGiven>{noUpland}</NotGiven>}
      {uplands.map((each) => (
        <div key={each.upland}>
          <ActorLink id={each.upland} /> {graph.domain.isGraded && <Strength of={each} />}
        </div>
      ))}
    </Fact>
  );
}

/** The groups of an actor where they are values of an attribute, and no nodes that lead anywhere. */
function ValueFact({ ids }: Readonly<{ ids: readonly string[] }>) {
  const { language } = useWords();
  const graph = useAtlas((state) => state.graph);
  const { attributes, roles } = graph.vocabulary;
  const group = attributes.find(({ id }) => id === roles.group);
  const names = ids.map((id) => groupName(graph, id, language)).join(', ');
  return group ? <Fact term={localText(group.label, language)}>{names}</Fact> : null;
}

/** The regions that it has to do with, by how: where it is, where it was founded, whom it serves and so on. */
function RegionFact({ entity }: Props) {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const edges = graph.domain.whereabouts(graph, entity.id);
  if (edges.length === 0) return null;
  return (
    <Fact term={words.inspector.regions}>
      {[...new Set(edges.map(({ type }) => type))].map((type) => (
        <div key={type}>
          <span className={styles.quiet}>{verbsOf(type, words).name}:</span>
          <ul className={styles.links}>
            {edges
              .filter((edge) => edge.type === type)
              .map(({ id, to, status }) => (
                <li key={id}>
                  <ActorLink id={to} /> {status === 'inferred' && <StatusMark status="inferred" />}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </Fact>
  );
}

function ContactFact({ entity: { register, contacts = [] } }: Props) {
  const { words } = useWords();
  const nameOf = useRoleName();
  const { noAddresses, noContacts } = words.inspector;
  if (contacts.length === 0 && !register) return null;
  return (
    <Fact term={nameOf('contact', words.inspector.contacts)}>
      {contacts.length > 0 && <div>{contacts.map((id) => wordFor(words.contact, id)).join(', ')}</div>}
      {register && <NotGiven>{contacts.length > 0 ? noAddresses : noContacts}</NotGiven>}
    </Fact>
  );
}

function Figures({ figures }: Readonly<{ figures: readonly Figure[] }>) {
  const { language } = useWords();
  const unitOf = ({ unit }: Figure) => (unit ? `\u00a0${localText(unit, language)}` : '');
  return (
    <ul className={styles.links}>
      {figures.map((figure) => (
        <li key={JSON.stringify(figure)}>
          {localText(figure.label, language)}: {formatNumber(figure.value, language)}
          {unitOf(figure)}
          {figure.date && <span className={styles.quiet}> ({formatDate(figure.date, language)})</span>}
          {figure.evidence.length === 0 && <Unsourced />}
        </li>
      ))}
    </ul>
  );
}

/** Said of what stands there and nothing backs. */
function Unsourced() {
  return (
    <>
      {' '}
      <StatusMark status="unsourced" />
    </>
  );
}

function NotGiven({ children }: Readonly<{ children: ReactNode }>) {
  return <span className={styles.notGiven}>{children}</span>;
}
