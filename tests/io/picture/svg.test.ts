// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { record } from '../../../src/io/picture/display-list';
import { toSvg, toSvgElement } from '../../../src/io/picture/svg';

const options = {
  width: 100,
  height: 50,
  title: 'A & <b>',
  description: 'what it "shows"',
  language: 'en',
  fontFaces: "@font-face{font-family:'A'}",
};

function parsed(draw: Parameters<typeof record>[0]) {
  const text = toSvg(
    record(draw, () => 10),
    options,
  );
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(svg.querySelector('parsererror')).toBeNull();
  return svg;
}

test('an SVG says what it is, whatever is written', () => {
  const svg = parsed(() => undefined);
  expect([svg.querySelector('title')?.textContent, svg.querySelector('desc')?.textContent]).toEqual([
    options.title,
    options.description,
  ]);
  expect(svg.documentElement.getAttribute('viewBox')).toBe('0 0 100 50');
});

test('words stand in it once, with a halo that refers to them', () => {
  const svg = parsed((pen) => {
    pen.write?.({
      lines: ['<Ala>', 'ma & kota'],
      x: 0,
      y: 0,
      align: 'left',
      lineHeight: 10,
      font: '400 10px "A"',
      spacing: 0,
      colour: '#000000',
      halo: { colour: '#ffffff', width: 4 },
    });
  });
  const texts = [...svg.querySelectorAll('text')];
  expect(texts.map((text) => text.textContent)).toEqual(['<Ala> ma & kota']);
  expect(svg.querySelector('use')?.getAttribute('href')).toBe(`#${texts[0]?.id}`);
});

test('what is clipped ends where the clip does', () => {
  const svg = parsed((pen) => {
    const box = () => {
      pen.beginPath();
      pen.moveTo(0, 0);
      pen.lineTo(9, 9);
      pen.closePath();
    };
    pen.save();
    box();
    pen.clip('evenodd');
    pen.fill();
    pen.restore();
    pen.fill();
  });
  const group = svg.querySelector('g[clip-path]');
  const area = svg.querySelector('clipPath');
  expect(group?.getAttribute('clip-path')).toBe(`url(#${area?.id})`);
  expect([group?.querySelectorAll('path').length, svg.querySelectorAll('svg > path').length]).toEqual([1, 1]);
});

test('fonts have the names under which programs know them, and a generic one after', () => {
  const svg = parsed((pen) => {
    for (const font of [
      'italic 500 12px "Alegreya Variable", Georgia, serif',
      '600 9px "Source Sans 3 Variable", sans-serif',
    ])
      pen.write?.({ lines: ['a'], x: 0, y: 0, align: 'left', lineHeight: 10, font, spacing: 0, colour: '#000000' });
  });
  const families = [...svg.querySelectorAll('text')].map((text) => text.getAttribute('font-family'));
  expect(families).toEqual(["'Alegreya', Georgia, serif", "'Source Sans 3', sans-serif"]);
});

test('on a page a halo is a text of another weight, which browsers print apart from the letters on it', () => {
  const marks = record(
    (pen) =>
      pen.write?.({
        lines: ['Ala & <b>'],
        x: 0,
        y: 0,
        align: 'left',
        lineHeight: 10,
        font: '600 10px "A Variable"',
        spacing: 0,
        colour: '#000000',
        halo: { colour: '#ffffff', width: 4 },
      }),
    () => 10,
  );
  const { fontFaces: _, ...rest } = options;
  const texts = [...toSvgElement(marks, rest).querySelectorAll('text')];
  expect(texts.map((text) => [text.textContent, text.getAttribute('font-weight')])).toEqual([
    ['Ala & <b>', '601'],
    ['Ala & <b>', '600'],
  ]);
  expect(texts[1]?.getAttribute('font-family')).toBe("'A Variable'");
});
