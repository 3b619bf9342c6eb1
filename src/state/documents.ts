import type { LocalText } from '../graph/model';

/** What is open, beside its graph and its story: the shipped atlas has an empty id. */
export type DocumentInfo = Readonly<{
  id: string;
  title: LocalText;
  /** Under which conditions it may be used, and where it is from. */
  licence?: LocalText;
  origin?: LocalText;
}>;

export const SHIPPED: DocumentInfo = { id: '', title: {} };
