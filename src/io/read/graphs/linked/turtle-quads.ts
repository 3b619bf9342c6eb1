import { Parser, type Quad } from 'n3';
import { fieldOf } from '../../read-list';
import { Refusal } from '../../refusal';

/** The triples of a text of Turtle. O(characters). Throws a `Refusal` with its line. */
export function quadsOf(text: string): readonly Quad[] {
  try {
    return new Parser({ format: 'text/turtle' }).parse(text);
  } catch (error) {
    const line = fieldOf(fieldOf(error, 'context'), 'line');
    throw new Refusal('damaged', typeof line === 'number' ? line : null);
  }
}
