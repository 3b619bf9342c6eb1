// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { addedWords } from '../../scripts/check/added-words';
import type { Entity } from '../../src/graph/model';
import { atlasOf, entity } from '../support/build';

/** What is found of one entity, named in line 1 of the source. */
const found = (source: string, pl: string, patch: Partial<Entity> = {}) =>
  addedWords(
    source,
    atlasOf([
      entity('it', {
        name: { pl, en: 'x' },
        evidence: [{ source: 'source', section: 'Section', lines: [1, 1], terms: ['x'] }],
        ...patch,
      }),
    ]),
  );

describe('the words of a name', () => {
  test('may stand in the source in another form', () => {
    expect(found('projekty Europejskiego Funduszu Społecznego', 'Europejski Fundusz Społeczny')).toEqual([]);
  });

  test('that their lines lack are found, wherever else they stand', () => {
    expect(found('projektu 2.6 ZPORR\nDziałanie 5.2', 'ZPORR, działanie 2.6')).toEqual([
      'it: «dzialanie» of its name is not in the source',
    ]);
  });

  test('are not found where they are said to be ours', () => {
    expect(found('projektu 2.6 ZPORR', 'ZPORR, działanie 2.6', { ours: ['działanie'] })).toEqual([]);
  });

  test('are read over no-break spaces', () => {
    expect(found('Gmina\u00a0Lublin', 'Gmina Lublin')).toEqual([]);
  });
});

describe('an alias', () => {
  test('may stand in any line and in any form', () => {
    expect(found('Firma\nw branży drzewnej', 'Firma', { aliases: ['branża drzewna'] })).toEqual([]);
  });

  test('that no line has as a whole is found', () => {
    expect(found('Klaster\nprzemysł lotniczy', 'Klaster', { aliases: ['Klaster Lotniczy', 'EFS'] })).toEqual([
      'it: «Klaster Lotniczy» is not in the source',
      'it: «EFS» is not in the source',
    ]);
  });
});

test('what is called ours although the source has it, or in no name, is found', () => {
  expect(found('Firma WKOM', 'Firma', { aliases: ['WKOM'], ours: ['WKOM', 'Klub'] })).toEqual([
    'it: «WKOM» is in the source, or in no name',
    'it: «Klub» is in the source, or in no name',
  ]);
});
