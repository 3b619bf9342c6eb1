import { create } from 'zustand';
import type { CanvasPort } from './canvas-port';
import type { DocumentInfo } from './documents';
import type { LayOut, LayOutNow } from './drawing';
import type { Answer, State } from './store';

/** What the reader can do about how the story is kept on the device. */
export type Keeper = Readonly<{
  /** Has this tab store the story, which another one does. */
  takeOver: () => void;
  /** Takes away what was set aside under a key. */
  forget: (key: string) => void;
}>;

/** What is to become of what the reader brings. */
export type Intent = 'open' | 'merge' | 'compare';

/** What parts of the app offer to the others while they are there: functions, which are no state. */
export type Ports = Readonly<{
  canvas?: CanvasPort | null;
  layOut?: LayOut | null;
  /** Not there until its code is. */
  layOutNow?: LayOutNow | null;
  /** What the answer to the question lights on the map; the session says whether it is there. */
  answers?: ((state: State) => Answer | null) | null;
  /** What the view answers, in one line of the language in force; null where it answers nothing. */
  headline?: ((state: State) => string | null) | null;
  keeper?: Keeper | null;
  /** What becomes of what is open once it is edited: the reader's own, with an id and a title. */
  ownDocument?: (() => DocumentInfo) | null;
  /** Has this tab edit what is open, which another one does. */
  takeEdits?: (() => void) | null;
  /** Has the reader choose files, and says what is to become of them. */
  chooseFile?: ((intent: Intent) => void) | null;
  /** Has the browser save what is open as a file of the atlas. */
  saveAtlas?: (() => void) | null;
  /** Has the browser save an atlas that the device keeps; false where it cannot be read. */
  saveKept?: ((id: string) => Promise<boolean>) | null;
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
