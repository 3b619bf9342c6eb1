/** Lines of text as paragraphs. */
export function RichText({ text }: Readonly<{ text: string }>) {
  return text.split(/\n+/).map((line) => <p key={line}>{line}</p>);
}
