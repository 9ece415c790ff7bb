/** A document in which the library may put the rules of its fonts: nothing is ever drawn, and nothing is kept. */
export function documentWithoutFaces(): HTMLDocument {
  const style = { sheet: { cssRules: [], insertRule: () => 0 }, remove: () => undefined };
  const head = { append: () => undefined };
  const document = {
    createElement: () => style,
    documentElement: { getElementsByTagName: () => [head] },
  };
  return document as unknown as HTMLDocument;
}
