import { describe, expect, test } from 'vitest';
import { dateIn, numberIn } from '../../../src/io/cells/cell-values';
import { columnType } from '../../../src/io/cells/column-type';

describe('a cell', () => {
  test.each([
    ['1234,56', 1234.56],
    ['1 000 000,00', 1_000_000],
    ['1\u00a0234', 1234],
    ['1\u202f234\u202f567,8', 1_234_567.8],
    ['12 345,6', 12_345.6],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['-3.14', -3.14],
    ['−2', -2],
    ['15%', 15],
    ['2e3', 2000],
    ['NaN', null],
    ['Infinity', null],
    ['12 osób', null],
    ['-2+3', null],
    ['', null],
  ])('holds %j as a number: %j', (cell, number) => {
    expect(numberIn(cell)).toBe(number);
  });

  test.each([
    ['2014', '2014'],
    ['2014-01-21', '2014-01-21'],
    ['2014-01-21T10:00:00', '2014-01-21'],
    ['2014-01-21 10:00:00.5 +02:00', '2014-01-21'],
    ['21.01.2014', '2014-01-21'],
    ['21.01.2014 10:00', '2014-01-21'],
    ['2014 r.', '2014'],
    ['2014 roku', '2014'],
    ['1500 zł', null],
    ['2014 sztuk', null],
    ['2014-01-21 lub później', null],
    ['1.2.2014 r.', '2014-02-01'],
    ['02/2014', '2014-02'],
    ['2014-01', '2014-01'],
    ['21.1.2014', '2014-01-21'],
    ['lata 50.', '195X'],
    ['lata 80. XIX w.', '188X'],
    ['lata 80. XIX wieku', '188X'],
    ['lata 10.', null],
    ['1950s', '195X'],
    ['XIV w.', '13XX'],
    ['XX wiek', '19XX'],
    ['14th century', '13XX'],
    ['195X', '195X'],
    ['IIX w.', null],
    ['w.', null],
    ['połowa XIV w.', null],
    ['31.31.2014', null],
    ['2013-02-30', null],
    ['29.02.2015', null],
    ['29.02.2016', '2016-02-29'],
    ['00-950', null],
  ])('holds %j as a date: %j', (cell, date) => {
    expect(dateIn(cell)).toBe(date);
  });
});

describe('a column', () => {
  test('is of numbers where a few of its cells are none', () => {
    expect(columnType('liczba', ['1', '2', '3', '4', 'brak']).type).toBe('number');
  });

  test('of numbers in which one begins with a zero is of identifiers', () => {
    expect([columnType('konto', ['007', '12']).type, columnType('konto', ['7', '12']).type]).toEqual([
      'identifier',
      'number',
    ]);
  });

  test('of years is of numbers where its header says nothing of time', () => {
    expect([columnType('liczba', ['2001', '1900']).type, columnType('Rok', ['2001', '1900']).type]).toEqual([
      'number',
      'date',
    ]);
  });

  test('of dates as they are spoken of is of dates', () => {
    expect(columnType('powstanie', ['lata 50.', 'XIV w.', '1989', '21.01.2014']).type).toBe('date');
  });

  test('of several values in a cell is parted where values come back', () => {
    expect(columnType('branże', ['a; b', 'b', 'a; c', 'c; b'])).toMatchObject({ type: 'categories', separator: ';' });
    expect(columnType('opis', ['Jeden, dwa', 'Coś innego, całkiem', 'Trzeci']).type).toBe('text');
  });
});
