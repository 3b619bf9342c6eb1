import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { GraphText } from '../../../../../src/io/read/graphs/graph-format';
import { readText } from '../read-text';

const PREFIXES = `
@prefix : <https://example.org/vocab#> .
@prefix x: <https://example.org/atlas/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix schema: <http://schema.org/> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
`;

type Read = Awaited<ReturnType<typeof readText>>;
const turtle = (text: string) => readText(PREFIXES + text);
const byId = ({ nodes }: Read) => Object.fromEntries(nodes.map((node) => [node.id.replace(/^.*\/atlas\//, ''), node]));
const ends = ({ edges }: Read) =>
  edges.map(({ from, type, to }) => [from, type, to].join(' ').replaceAll('https://example.org/atlas/', ''));

describe('triples', () => {
  test('are nodes, what they are called in each language, what they are, and what joins them', async () => {
    const read = await turtle(`
x:a a org:Organization, :Firm ; skos:prefLabel "Młyn"@pl, "Mill"@en ; rdfs:label "m" ; dcterms:description "Opis" ;
  :owns x:b, <urn:x:c> ; :owns x:b ; schema:foundingDate "1998"^^xsd:gYear .
x:b foaf:name "B" ; :at [ :city "Lublin"@pl, "Lublin"@en ; :zip "20-001" ] ; org:subOrganizationOf x:a .`);
    expect(read.nodes).toEqual([
      {
        ...{
          id: 'https://example.org/atlas/a',
          name: { pl: 'Młyn', en: 'Mill' },
          summary: 'Opis',
          kind: 'Organization',
        },
        ...{ begin: '1998', values: { type: 'Firm', label: 'm' } },
      },
      { id: 'https://example.org/atlas/b', name: 'B', parent: 'https://example.org/atlas/a' },
      { id: '_:1', name: 'at', values: { 'city (pl)': 'Lublin', 'city (en)': 'Lublin', zip: '20-001' } },
      { id: 'urn:x:c', name: 'c' },
    ]);
    expect(ends(read)).toEqual(['a owns b', 'a owns urn:x:c', 'b at _:1', 'b subOrganizationOf a']);
    expect(read.kinds).toEqual(new Map([['Organization', { iri: 'http://www.w3.org/ns/org#Organization' }]]));
    expect(read.types?.get('owns')).toEqual({ iri: 'https://example.org/vocab#owns' });
  });

  test('have values of the types that they say', async () => {
    const { a } = byId(
      await turtle(`x:a :n 5, 2.5, 1e3 ; :whole "007"^^xsd:string ; :far "INF"^^xsd:double ; :ok true ; :day "2004-05-01"^^xsd:date ;
        :long "12345678901234567890"^^xsd:integer ; :other "x"^^:own .`),
    );
    expect(a?.values).toEqual({
      ...{ n: [5, 2.5, 1000], whole: '007', far: 'INF', ok: true },
      ...{ day: '2004-05-01', long: '12345678901234567890', other: 'x' },
    });
    const { attributes } = await turtle('x:a :n 5 ; :s "5" ; :d "2004"^^xsd:gYear ; :f false . x:b :n "many" .');
    expect(attributes?.map(({ name, type }) => [name, type])).toEqual([
      ['n', undefined],
      ['s', 'text'],
      ['d', 'date'],
      ['f', 'flag'],
    ]);
  });

  test('about triples are values of edges, and no nodes', async () => {
    const { edges, nodes } = await turtle(`x:a :owns x:b .
[] a rdf:Statement ; rdf:subject x:a ; rdf:predicate :owns ; rdf:object x:b ; :share 0.5 ; schema:startDate "2001" .`);
    expect(nodes).toHaveLength(2);
    expect(edges).toMatchObject([{ type: 'owns', begin: '2001', values: { share: 0.5 } }]);
  });

  test('about words are what these are called, where they are used; else they are nodes as any', async () => {
    const words = ':Firm a rdfs:Class ; rdfs:label "firma"@pl . :owns a rdf:Property ; rdfs:label "ma" .';
    const used = await turtle(`${words} x:a a :Firm ; :owns x:b .`);
    expect(used.nodes.map(({ id }) => id)).toEqual(['https://example.org/atlas/a', 'https://example.org/atlas/b']);
    expect(used.kinds?.get('Firm')?.label).toEqual({ pl: 'firma' });
    expect(used.types?.get('owns')?.label).toBe('ma');
    expect((await turtle(words)).nodes.map(({ name }) => name)).toEqual([{ pl: 'firma' }, 'ma']);
  });

  test('tell apart words of one name', async () => {
    const read = await turtle('x:a foaf:knows x:b ; schema:knows x:b ; foaf:age 1 ; schema:age 2 .');
    expect(read.edges.map(({ type }) => type)).toEqual(['knows', 'http://schema.org/knows']);
    expect(Object.keys(read.nodes[0]?.values ?? {})).toEqual(['age', 'http://schema.org/age']);
  });

  test('lead to pages and pictures as values, whatever their addresses are', async () => {
    const read = await turtle('x:a schema:url <javascript:alert(1)> ; schema:logo <https://a.pl/l.png> .');
    expect([read.nodes, read.edges]).toMatchObject([
      [{ values: { url: 'javascript:alert(1)', logo: 'https://a.pl/l.png' } }],
      [],
    ]);
  });
});

describe('Turtle', () => {
  test.each([
    ['<http://a.pl/a> <http://a.pl/p> _:b .', true],
    ['# one\n#two # three\n<a> a <B> .', true],
    ['PREFIX x: <http://a.pl/>\nx:a a x:b .', true],
    ['@base <http://a.pl/> .', true],
    ['<html>\n<head>\n<title>', false],
  ])('is known by how it begins: %s', async (text, isKnown) => {
    const format = await readText(text).then(
      (read) => read.format,
      (error) => error.message,
    );
    expect(format === 'turtle').toBe(isKnown);
  });

  test('leaves triples within triples out, and tells so', async () => {
    expect((await turtle('x:a :p <<( x:a :q x:b )>> , x:c .')).told).toEqual(['part-left <<( )>> (1) dropped']);
  });

  test.each([
    ['a prefix that nothing declares', 'x:a\n x:p\n no:b .', 'damaged', 14],
    ['an end that is missing', 'x:a x:p x:b', 'damaged', 12],
    ['brackets without a bottom', `x:a x:p ${'['.repeat(100_000)}`, 'too-deep', 12],
    ['brackets behind what only looks like a text', `x:a x:p """ " """, '"', <#"> ${'('.repeat(70)}`, 'too-deep', 12],
  ])('is refused with its line where it has %s', async (_what, text, rule, line) => {
    await expect(turtle(text)).rejects.toMatchObject({ rule, line });
  });

  test('takes brackets in texts, addresses and comments for what they are', async () => {
    const many = '('.repeat(100);
    expect((await turtle(`x:a x:p """${many}\\"""" , '${many}' , <urn:${many}> . # ${many}`)).nodes).toHaveLength(2);
  });
});

describe('JSON-LD', () => {
  const read = (json: unknown) => readText(json);

  test('is the same graph as in Turtle', async () => {
    const json = await read({
      '@context': {
        '@vocab': 'https://example.org/vocab#',
        x: 'https://example.org/atlas/',
        label: { '@id': 'http://www.w3.org/2000/01/rdf-schema#label', '@container': '@language' },
        at: { '@type': '@id' },
        ofWhom: { '@reverse': 'https://example.org/vocab#owns' },
        all: { '@container': '@list' },
      },
      '@graph': [
        { '@id': 'x:a', '@type': 'Firm', label: { pl: 'A', en: 'Aa' }, n: [5, 2.5], ok: true, at: 'x:b' },
        { '@id': 'x:b', ofWhom: { '@id': 'x:a' }, all: ['p', { q: 'r' }] },
      ],
    });
    const same = await turtle(`x:a a :Firm ; rdfs:label "A"@pl, "Aa"@en ; :n 5, 2.5 ; :ok true ; :at x:b .
      x:b :all ( "p" [ :q "r" ] ) . x:a :owns x:b .`);
    const plain = ({ nodes, edges, kinds, types }: Read) => ({
      nodes: nodes.map(({ values, ...node }) => [node.name, node.kind, values]).sort(),
      edges: edges.map(({ type }) => type).sort(),
      ...{ kinds, types: new Map([...(types ?? [])].sort()) },
    });
    expect(plain(json)).toEqual(plain(same));
  });

  test('is read without what would have to be fetched; of schema.org it knows enough', async () => {
    const remote = await read({
      '@context': [
        'https://canary.invalid/c',
        { name: 'http://schema.org/name', '@import': 'https://canary.invalid/d' },
      ],
      ...{ '@id': 'urn:a', name: 'A', lost: 'x' },
    });
    expect(remote.nodes).toEqual([{ id: 'urn:a', name: 'A' }]);
    expect(remote.told).toEqual([
      'remote-context @context https://canary.invalid/c dropped',
      'remote-context @context https://canary.invalid/d dropped',
    ]);
    const page = await read([
      {
        '@context': 'https://schema.org',
        '@type': 'Organization',
        name: 'A',
        url: 'https://a.pl',
        member: { name: 'B' },
      },
    ]);
    expect(page.nodes).toMatchObject([
      { name: 'A', kind: 'Organization', values: { url: 'https://a.pl' } },
      { name: 'B' },
    ]);
    expect(ends(page)).toEqual(['_:1 member _:2']);
  });

  test('is refused where its contexts contradict themselves', async () => {
    await expect(read({ '@context': { a: { '@id': 'b', '@type': 5 } }, a: 1 })).rejects.toMatchObject({
      rule: 'damaged',
    });
  });

  test('never changes what objects have', async () => {
    const json: GraphText['json'] = JSON.parse(
      '{"@context":{"@vocab":"urn:v:","__proto__":"urn:p"},"@id":"urn:a","__proto__":{"polluted":1},"constructor":"x"}',
    );
    await read(json);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

const FIXTURES = join('..', 'shared', 'fixtures');

test.skipIf(!existsSync(FIXTURES))('one graph that rdflib wrote twice comes to one', async () => {
  const [ttl, json] = await Promise.all(
    ['turtle/writer-rdflib.ttl', 'jsonld/writer-rdflib-context.jsonld'].map(async (file) => {
      const { format: _format, nodes, edges, ...read } = await readText(readFileSync(join(FIXTURES, file), 'utf8'));
      const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
      const terms = [read.kinds, read.types].map((all) => [...(all ?? [])].sort());
      return { nodes: sorted(nodes), edges: sorted(edges), attributes: sorted(read.attributes ?? []), terms };
    }),
  );
  expect(ttl?.nodes).toHaveLength(9);
  expect(json).toEqual(ttl);
});
