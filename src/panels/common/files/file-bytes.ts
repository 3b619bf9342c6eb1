/** The bytes of a file of the app. Where all is one page, its address is the file itself, and nothing is fetched. */
export async function fileBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const [, inlined] = /^data:[^,]*;base64,(.*)$/s.exec(address) ?? [];
  if (inlined !== undefined) return Uint8Array.from(atob(inlined), (letter) => letter.charCodeAt(0));
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} cannot be read: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
