import type { Position } from '../graph/model';

/** A rectangle on the screen. */
export type Area = Readonly<{ left: number; right: number; top: number; bottom: number }>;

/** How many pixels at each side of the map lie under something of the stage. */
export type Covered = Area;

/** What the rest of the app may ask of the map, whichever renderer draws it. */
export type CanvasPort = Readonly<{
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
  /** Moves the camera so that these actors are in view. */
  show: (ids: readonly string[]) => void;
  /** Fills the screen with a part of it, in pixels from the map's top left corner. */
  showArea: (area: Area) => void;
  /** Moves the camera, if at all, no further than needed for this actor to be in view. */
  reveal: (id: string) => void;
  /** Puts every actor back to its shipped position. */
  resetPositions: () => void;
}>;
