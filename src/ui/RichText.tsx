import { Fragment } from 'react';
import { parseRichText, type Span } from './rich-text';

/** A text of a few lines with bold and italic words and lists, made of elements and never of markup. */
export function RichText({ text }: Readonly<{ text: string }>) {
  return parseRichText(text).map(({ kind, lines }, index) => {
    // Blocks of a text have no name but their place.
    const key = `${index} ${kind}`;
    if (kind === 'paragraph') return <p key={key}>{withBreaks(lines)}</p>;
    const List = kind === 'bullets' ? 'ul' : 'ol';
    return (
      <List key={key}>
        {named(lines).map(([name, line]) => (
          <li key={name}>{spans(line)}</li>
        ))}
      </List>
    );
  });
}

const named = <T,>(items: readonly T[]) => items.map((item, index) => [String(index), item] as const);

function withBreaks(lines: readonly (readonly Span[])[]) {
  return named(lines).map(([name, line]) => (
    <Fragment key={name}>
      {name !== '0' && <br />}
      {spans(line)}
    </Fragment>
  ));
}

function spans(line: readonly Span[]) {
  return named(line).map(([name, span]) => <Words key={name} {...span} />);
}

function Words({ text, isBold, isItalic }: Span) {
  const words = isItalic ? <em>{text}</em> : text;
  return isBold ? <strong>{words}</strong> : words;
}
