/** The place behind the quote that closes a text which begins at a place: one behind an even number of backslashes. 0 where none does. */
export function quoteEnd(text: string, start: number, quote: string): number {
  for (let end = text.indexOf(quote, start); end >= 0; end = text.indexOf(quote, end + 1)) {
    let before = end;
    while (before > start && text[before - 1] === '\\') before -= 1;
    if ((end - before) % 2 === 0) return end + quote.length;
  }
  return 0;
}
