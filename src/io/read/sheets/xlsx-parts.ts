import { type NumberForm, numberForm } from './cell-dates';
import { readXml } from './xml';
import type { Zip } from './zip';

/** The texts that cells share, in their order; none where there is no such file. */
export function readTexts(zip: Zip, file: string | null): readonly string[] {
  const texts: string[] = [];
  if (file === null || !zip.has(file)) return texts;
  const text = textWithin();
  readXml(zip, file, {
    open: ({ name }) => {
      if (name === 'si') text.begin();
      text.open(name);
    },
    text: text.take,
    close: (name) => {
      text.close(name);
      if (name === 'si') texts.push(text.end());
    },
  });
  return texts;
}

/** Gathers the text of a cell from its runs; how its signs are read aloud is none of it. */
export function textWithin() {
  let parts: string[] = [];
  let isText = false;
  let isPhonetic = false;
  return {
    begin: () => {
      parts = [];
    },
    open: (name: string) => {
      if (name === 'rPh') isPhonetic = true;
      if (name === 't' && !isPhonetic) isText = true;
    },
    take: (text: string) => {
      if (isText) parts.push(text);
    },
    close: (name: string) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isPhonetic = false;
    },
    end: () => parts.join(''),
  };
}

/** What the style of each cell makes of numbers; nothing where the styles are not there or cannot be read. */
export function readStyles(zip: Zip, file: string | null): readonly NumberForm[] {
  if (file === null || !zip.has(file)) return [];
  const codes = new Map<number, string>();
  const forms: NumberForm[] = [];
  let isCell = false;
  try {
    readXml(zip, file, {
      open: ({ name, attributes }) => {
        if (name === 'numFmt') codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
        if (name === 'cellXfs') isCell = true;
        if (name !== 'xf' || !isCell) return;
        const id = Number(attributes.get('numFmtId') ?? 0);
        forms.push(numberForm(id, codes.get(id)));
      },
      close: (name) => {
        if (name === 'cellXfs') isCell = false;
      },
    });
  } catch (error) {
    // Cells can be read without how they look, but no document type is passed over.
    if (error instanceof Error && error.message !== 'damaged') throw error;
  }
  return forms;
}
