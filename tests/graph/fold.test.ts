// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/graph/fold';

describe('fold', () => {
  test('takes every Polish letter to its plain one', () => {
    expect(fold('ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ')).toBe('acelnoszz acelnoszz');
  });

  test('finds a name that was typed without diacritics', () => {
    expect(fold('Klaster Fotoniki i Światłowodów')).toContain(fold('SWIATLOWOD'));
  });

  test('reads a letter with a combining mark as the composed one', () => {
    expect(fold('o\u0301')).toBe(fold('ó'));
  });

  test('changes nothing when done twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });
});
