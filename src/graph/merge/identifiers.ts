import type { AttributeValue } from '../model';
import { foldedWords } from '../search/word-match';
import type { Attribute } from '../vocabulary';

/** Codes and numbers that many share or that only count rows, by the first word of what they are called, folded. */
const SHARED = /^(nace|pkd|teryt|kody?|post(code|al)|zip|phone|telefon|tel|fax|numer|number|nr|lp)$/;

/** Shorter ones are more likely places in a list. */
const SHORTEST = 5;

/** Whether an attribute is declared to hold what nobody else has, as the number in a register of firms. */
export function tellsApart({ of, type, label }: Attribute): boolean {
  const isShared = Object.values(label).some((text) => SHARED.test(foldedWords(text)[0] ?? ''));
  return of === 'nodes' && type === 'identifier' && !isShared;
}

/** An identifier without what ways of writing it differ by: `PL 712-010-36-92` is `7120103692`. None where it says too little. */
export function identifierKeys(value: AttributeValue | undefined): readonly string[] {
  const text = typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
  const key = foldedWords(text)
    .join('')
    .replace(/^pl(?=\d{10}$)/, '');
  return key.length >= SHORTEST ? [key] : [];
}
