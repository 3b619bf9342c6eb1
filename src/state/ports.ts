/** What the rest of the app may ask of the map, whichever renderer draws it. */
export type CanvasPort = Readonly<{
  /** Shows everything that is drawn. */
  fit: () => void;
  /** Moves the camera by a share of the screen: 0.25 to the right shows a quarter of a screen more there. */
  panBy: (right: number, down: number) => void;
  /** Multiplies the zoom around the centre. */
  zoomBy: (factor: number) => void;
  /** Moves the camera so that these actors are in view. */
  show: (ids: readonly string[]) => void;
  /** Moves the camera, if at all, no further than needed for this actor to be in view. */
  reveal: (id: string) => void;
  /** What the map shows now as a PNG, so many times as large as on the screen. */
  picture: (scale: number) => Promise<Blob>;
  /** Puts every actor back to its shipped position. */
  resetPositions: () => void;
}>;
