import * as lucide from 'lucide';
import { describe, expect, test } from 'vitest';
import { dataOf } from '../../../src/canvas/look/icon-data';

describe('the data of an icon', () => {
  test('leads around a circle and back to where it began', () => {
    expect(dataOf(['circle', { cx: '12', cy: '12', r: '10' }])).toBe('M22 12a10 10 0 1 1 -20 0a10 10 0 1 1 20 0z');
  });

  test('can be had of every element that icons are made of', () => {
    const icons = Object.values(lucide.icons);
    const tags = new Set(icons.flatMap((icon) => icon.map(([tag]) => tag)));
    expect(
      icons
        .flat()
        .every((part) => part[0] === 'ellipse' || dataOf(part).startsWith('M') || dataOf(part).startsWith('m')),
    ).toBe(true);
    expect([...tags].sort()).toEqual(['circle', 'ellipse', 'line', 'path', 'polygon', 'polyline', 'rect']);
    expect(() => dataOf(['ellipse', {}])).toThrow('<ellipse>');
  });
});
