// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { shortNameOf } from '../../../src/text/sentences/short-name';
import { entity } from '../../support/build';
import { VOCABULARY } from '../../support/vocabulary';

const short = (pl: string, aliases: readonly string[], kind = 'organisation', en = pl) =>
  shortNameOf(entity('it', { kind, name: { pl, en }, aliases }), VOCABULARY, 'pl');

describe('the short form of a name', () => {
  test.each([
    ['Uniwersytet Marii Curie-Skłodowskiej', 'UMCS'],
    ['Wyższa Szkoła Zarządzania i Administracji w Zamościu', 'WSZiA'],
    ['Polska Agencja Rozwoju Przedsiębiorczości', 'PARP'],
    ['BASoft sp. z o.o.', 'BASoft'],
  ])('of %s is the acronym %s', (name, acronym) => {
    expect(short(name, ['Inna nazwa', acronym])).toBe(acronym);
  });

  test('is else a part of the name, shorter than half of it', () => {
    expect(short('Lubelska Medycyna – Klaster Usług Medycznych', ['Lubelska Medycyna'])).toBe('Lubelska Medycyna');
    expect(short('Urząd Miasta Lublin', ['Urząd Miasta'])).toBeUndefined();
  });

  test.each([
    ['one plain word', 'Polskie Centrum Fotoniki i Światłowodów', 'Centrum'],
    ['words that the name in force has not', 'Lubelski Klaster Zaawansowanych Technologii', 'Klaster Lotniczy'],
  ])('is not %s', (_what, name, alias) => {
    expect(short(name, [alias])).toBeUndefined();
  });

  test('is not what another language calls a part', () => {
    const office = entity('office', {
      name: { pl: 'Urząd Marszałkowski Województwa Lubelskiego', en: 'Marshal’s Office of the Lublin Province' },
      aliases: ['Urząd Marszałkowski'],
    });
    expect([shortNameOf(office, VOCABULARY, 'pl'), shortNameOf(office, VOCABULARY, 'en')]).toEqual([
      'Urząd Marszałkowski',
      undefined,
    ]);
  });

  test('is not for industries and funds, whose aliases are other words', () => {
    expect(short('Energetyka odnawialna', ['OZE'], 'industry')).toBeUndefined();
  });

  test('is the one that the data give, whatever the aliases', () => {
    const cluster = entity('cluster', {
      kind: 'cluster',
      name: { pl: 'Klaster Fotoniki i Światłowodów', en: 'Photonics and Optical Fibre Cluster' },
      short: { pl: 'Klaster Fotoniki', en: 'Photonics Cluster' },
      aliases: ['KFS'],
    });
    expect([shortNameOf(cluster, VOCABULARY, 'pl'), shortNameOf(cluster, VOCABULARY, 'en')]).toEqual([
      'Klaster Fotoniki',
      'Photonics Cluster',
    ]);
  });

  test('is not there without aliases', () => {
    expect(short('Uniwersytet', [])).toBeUndefined();
  });
});
