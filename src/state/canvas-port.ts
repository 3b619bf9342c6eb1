import type { Position } from '../graph/model';

/** A rectangle on the screen. */
export type Area = Readonly<{ left: number; right: number; top: number; bottom: number }>;

/** How an actor is drawn. */
export type Mark = Readonly<{ position: Position; colour: string; diameter: number }>;

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
  /** How each actor is drawn: where, in model units downwards, in which colour, and how large across. */
  marks: () => ReadonlyMap<string, Mark>;
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
  /** Has nothing under the legend that was seen, as far as that can be. */
  makeRoom: () => void;
  /** Puts every actor back to its shipped position. */
  resetPositions: () => void;
}>;
