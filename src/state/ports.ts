import { create } from 'zustand';
import type { Position } from '../graph/model';
import type { Pen as DrawingPen, TextBlock as DrawnText, Measure as MeasureText } from '../io/picture/pen';
import type { Answer, State } from './store';

/** What the map is drawn with, on the screen and in files. */
export type Pen = DrawingPen;
export type TextBlock = DrawnText;
export type Measure = MeasureText;

/** A rectangle on the screen. */
export type Area = Readonly<{ left: number; right: number; top: number; bottom: number }>;

/** What the rest of the app may ask of the map, whichever renderer draws it. */
export type CanvasPort = Readonly<{
  /** Gives the map the focus of the keyboard. */
  focus: () => void;
  /** Shows everything that is drawn. */
  fit: () => void;
  /** Moves the camera by a share of the screen: 0.25 to the right shows a quarter of a screen more there. */
  panBy: (right: number, down: number) => void;
  /** Multiplies the zoom around the centre. */
  zoomBy: (factor: number) => void;
  /** Puts a place into the middle of the screen at once, in model units. */
  moveTo: (position: Position) => void;
  /** Brings the view's camera up to date with a move that is under way. */
  settle: () => void;
  /** The actors on the screen, but for those at its very edge. */
  inView: () => readonly string[];
  /** Moves the camera so that these actors are in view. */
  show: (ids: readonly string[]) => void;
  /** Fills the screen with a part of it, in pixels from the map's top left corner. */
  showArea: (area: Area) => void;
  /** Moves the camera, if at all, no further than needed for this actor to be in view. */
  reveal: (id: string) => void;
  /** The same for several actors, which are then seen whole; with the lines from each to the next where they are joined. */
  bring: (ids: readonly string[], areJoined: boolean) => void;
  /** Fits these actors into what is free of the map, unless they are seen well as it is. */
  frame: (ids: readonly string[]) => void;
  /** Glides to the view's camera, from a move too that the view has not heard of yet. */
  comeBack: () => void;
  /** Puts every actor back to its shipped position. */
  resetPositions: () => void;
}>;

/** What stands under the map in a drawing of it. */
export type CaptionChoice = Readonly<{
  /** What colours and lines mean. */
  legend: boolean;
  /** Sentences in their order: the filter, the date, the sources. */
  sentences: readonly string[];
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

/** What the reader can do about how the story is kept on the device. */
export type Keeper = Readonly<{
  /** Has this tab store the story, which another one does. */
  takeOver: () => void;
  /** Takes away what was set aside under a key. */
  forget: (key: string) => void;
}>;

/** What parts of the app offer to the others while they are there: functions, which are no state. */
export type Ports = Readonly<{
  canvas?: CanvasPort | null;
  layOut?: LayOut | null;
  /** Not there until its code is. */
  layOutNow?: LayOutNow | null;
  /** What the answer to the question lights on the map; the session says whether it is there. */
  answers?: ((state: State) => Answer | null) | null;
  keeper?: Keeper | null;
  /** Has the newer atlas that waits take the place of this one. */
  takeUpdate?: (() => void) | null;
}>;

/** The ports, for components that draw anew when one comes. */
export const usePorts = create<Ports>()(() => ({}));

/** What is offered now, if it is there. */
export const portOf = <K extends keyof Ports>(name: K): Ports[K] => usePorts.getState()[name];

/** Offers something, or with null no more. */
export function setPort<K extends keyof Ports>(name: K, port: Ports[K]): void {
  usePorts.setState({ [name]: port });
}
