import type { Pen as DrawingPen, TextBlock as DrawnText, Measure as MeasureText } from '../io/picture/pen';

/** What the map is drawn with, on the screen and in files. */
export type Pen = DrawingPen;
export type TextBlock = DrawnText;
export type Measure = MeasureText;

/** What stands above and under the map in a drawing of it. */
export type CaptionChoice = Readonly<{
  /** What the view answers, which stands above the map; none where it answers nothing, or that is said elsewhere. */
  headline?: string | null;
  /** What kind of map it is, and what its signs mean. */
  legend: boolean;
  /** What is seen, in sentences above that. */
  sentences: readonly string[];
  /** Where the data are from and as of when, in sentences below it. */
  sources: readonly string[];
  /** Rows of a QR code, dark where true, and what it is. */
  qr: Readonly<{ modules: readonly (readonly boolean[])[]; label: string }> | null;
}>;

export type DrawingChoice = Readonly<{
  /** What the screen shows, or all that is drawn, wherever the camera is. */
  scope: 'screen' | 'whole';
  /** The size of a drawing of the whole, in pixels of the screen; without a height it is as high as needed. */
  size?: Readonly<{ width: number; height: number | null }>;
  caption: CaptionChoice;
  /** Whether there is no paper under it. */
  isTransparent: boolean;
}>;

/** The map laid out to be drawn, in pixels of the screen. */
export type Drawing = Readonly<{
  width: number;
  height: number;
  /** Draws all of it, with its upper left corner at the origin; as often as asked. */
  draw: (pen: Pen) => void;
  measure: Measure;
}>;

/** Lays the map out as it is once it has come to rest. */
export type LayOut = (choice: DrawingChoice) => Promise<Drawing>;

/** Lays the map out as it is at this moment. */
export type LayOutNow = (choice: DrawingChoice) => Drawing;
