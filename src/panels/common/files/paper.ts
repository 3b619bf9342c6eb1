import type { Drawing } from '../../../state/drawing';

/** Sheets of ISO 216, upright, in millimetres. */
export const PAPERS = { A4: [210, 297], A3: [297, 420], A2: [420, 594], A1: [594, 841], A0: [841, 1189] } as const;
export type PaperName = keyof typeof PAPERS;

export type Paper = Readonly<{ name: PaperName; isLandscape: boolean; margin: number }>;

type Size = Readonly<{ width: number; height: number }>;

export const POINTS_PER_MM = 72 / 25.4;

/** The pixels of the screen that an A4's long side stands for: names of 12 pixels are then a little over 6 points high. */
const PIXELS_OF_A4 = 1600;

/** The size of a sheet, in millimetres. */
export function sheetOf({ name, isLandscape }: Paper): Size {
  const [short, long] = PAPERS[name];
  return isLandscape ? { width: long, height: short } : { width: short, height: long };
}

/** What is left of a sheet within its margins, in millimetres. */
export function roomOf(paper: Paper): Size {
  const { width, height } = sheetOf(paper);
  return { width: width - 2 * paper.margin, height: height - 2 * paper.margin };
}

/**
 * The size in pixels of the screen of a map that fills a sheet. A larger sheet is read from farther away: twice as long,
 * it has names 1.7 times as large and room for a few more.
 */
export function layoutSize(paper: Paper): Size {
  const { height: long } = sheetOf({ ...paper, isLandscape: false });
  const perMillimetre = (PIXELS_OF_A4 * (long / PAPERS.A4[1]) ** 0.25) / long;
  const { width, height } = roomOf(paper);
  return { width: Math.round(width * perMillimetre), height: Math.round(height * perMillimetre) };
}

/** How large a drawing is on a sheet, in millimetres to a pixel, and where its upper left corner comes to lie. */
export function placeOnSheet(paper: Paper, { width, height }: Pick<Drawing, 'width' | 'height'>) {
  const [sheet, room] = [sheetOf(paper), roomOf(paper)];
  const scale = Math.min(room.width / width, room.height / height);
  return { scale, left: (sheet.width - width * scale) / 2, top: (sheet.height - height * scale) / 2 };
}
