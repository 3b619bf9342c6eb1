import { describe, expect, test } from 'vitest';
import type { FileGraph } from '../../../../src/io/read/graphs/file-graph';
import { JSONLD_WRITER } from '../../../../src/io/write/graphs/jsonld';
import { TURTLE_WRITER } from '../../../../src/io/write/graphs/turtle';
import { readGraph } from '../../../support/read-graph';

const ORG = 'http://www.w3.org/ns/org#';

const GRAPH: FileGraph = {
  kinds: new Map([
    ['firm', { label: { pl: 'firma', en: 'firm' }, iri: `${ORG}FormalOrganization` }],
    ['cluster', { iri: `${ORG}FormalOrganization` }],
    ['trap', { iri: 'javascript:alert(1)' }],
  ]),
  types: new Map([
    ['member', { iri: `${ORG}memberOf` }],
    ['label', { iri: 'http://www.w3.org/2000/01/rdf-schema#label' }],
  ]),
  attributes: [
    { of: 'nodes', name: 'page', type: 'link', iri: 'https://schema.org/url' },
    { of: 'nodes', name: 'since', type: 'date' },
  ],
  nodes: [
    {
      id: 'https://example.org/a',
      name: { pl: 'Młyn "Żuk"\n<b>', und: 'Mill' },
      kind: 'firm',
      begin: 1998,
      values: new Map([
        ['page', 'https://a.pl'],
        ['since', '2001-05'],
      ]),
    },
    { id: 'b c', kind: 'cluster', parent: 'https://example.org/a' },
    { id: '_:x', kind: 'trap' },
  ],
  edges: [
    { from: 'https://example.org/a', to: 'b c', isDirected: true, type: 'member' },
    { from: 'b c', to: '_:x', isDirected: false, type: 'label', weight: 2 },
  ],
};

const turtle = `${TURTLE_WRITER.write(GRAPH, 'pl')}`;

describe('linked data', () => {
  test('goes by the addresses that the vocabulary gives, each for one thing, and else by such that are made', () => {
    expect(turtle).toContain('<https://example.org/a> a org:FormalOrganization ;');
    expect(turtle).toContain('<urn:wyzyny:node:b%20c> a <urn:wyzyny:kind:cluster> ;');
    expect(turtle).toContain('<urn:wyzyny:node:_%3Ax> a <urn:wyzyny:kind:trap> ;');
    expect(turtle).toContain('org:memberOf <urn:wyzyny:node:b%20c>');
    expect(turtle).toContain('<urn:wyzyny:type:label> <urn:wyzyny:node:_%3Ax>');
    expect(turtle).not.toContain('javascript');
  });

  test('has names in their languages and values of their types', () => {
    expect(turtle).toContain('rdfs:label "Młyn \\"Żuk\\"\\n<b>"@pl, "Mill" ;');
    expect(turtle).toContain('schema:foundingDate "1998"^^xsd:gYear ;');
    expect(turtle).toContain('schema:url "https://a.pl"^^xsd:anyURI ;');
    expect(turtle).toContain('<urn:wyzyny:value:since> "2001-05"^^xsd:gYearMonth ;');
  });

  test('says more of a relation than that it is in a statement about it', () => {
    const [, statement = ''] = turtle.split('[] a rdf:Statement');
    expect(turtle.match(/rdf:Statement/g)).toHaveLength(1);
    expect(statement).toContain('rdf:predicate <urn:wyzyny:type:label>');
    expect(statement).toContain('wyzyny:weight 2');
    expect(statement).toContain('wyzyny:undirected true');
  });

  test('in JSON has its context in it, and says the same', async () => {
    const json: unknown = JSON.parse(`${JSONLD_WRITER.write(GRAPH, 'pl')}`);
    expect(json).toHaveProperty(['@context', 'rdfs'], 'http://www.w3.org/2000/01/rdf-schema#');
    const [ofJson, ofTurtle] = await Promise.all([readGraph(JSON.stringify(json)), readGraph(turtle)]);
    expect(ofJson).toEqual({ ...ofTurtle, id: 'jsonld' });
    expect(ofJson.told).toEqual([]);
    expect(ofJson.graph.kinds).toEqual(new Map([['firm', GRAPH.kinds?.get('firm')]]));
  });
});
