import { describe, expect, test } from 'vitest';
import { roomIn } from '../../src/state/room';

const LETTERS = { rem: 16, target: 32 };

describe('what stands beside the map', () => {
  test('is all of it in a large window', () => {
    expect(roomIn({ width: 1920, height: 1080, ...LETTERS })).toEqual({
      filters: true,
      inspector: true,
      time: true,
      timeOverList: true,
      legend: true,
    });
  });

  test.each([
    [1440, 900],
    [1366, 768],
    [1280, 720],
  ])('is all but the filters at %i × %i, where the map has half of the window', (width, height) => {
    expect(roomIn({ width, height, ...LETTERS })).toMatchObject({ filters: false, inspector: true, time: true });
  });

  test('is the years alone where the map has more than half of a smaller window', () => {
    expect(roomIn({ width: 1024, height: 768, ...LETTERS })).toMatchObject({
      filters: false,
      inspector: false,
      time: true,
    });
  });

  test.each([
    [1440, 900, true],
    [1280, 800, true],
    [1366, 768, false],
    [1240, 1024, false],
  ])('leaves room over the map for the head of the legend at %i × %i: %s', (width, height, legend) => {
    expect(roomIn({ width, height, ...LETTERS }).legend).toBe(legend);
  });

  test('is less where letters are larger', () => {
    expect(roomIn({ width: 1280, height: 720, rem: 20, target: 32 })).toMatchObject({ inspector: true, time: false });
    expect(roomIn({ width: 1280, height: 720, rem: 24, target: 32 })).toMatchObject({ inspector: false, time: true });
  });

  test('is nothing where the map alone has too little', () => {
    const room = roomIn({ width: 1100, height: 240, ...LETTERS });
    expect(room).toEqual({ filters: false, inspector: false, time: false, timeOverList: false, legend: false });
  });

  test('is not the years where the list stands there in a low window', () => {
    expect(roomIn({ width: 1024, height: 600, ...LETTERS })).toMatchObject({ time: true, timeOverList: false });
    expect(roomIn({ width: 1280, height: 720, ...LETTERS })).toMatchObject({ time: true, timeOverList: true });
  });
});
