/**
 * The ends of the browser's selection as offsets into the source; null when nothing of the text in `box` is
 * selected. Elements with `data-at` hold one text node that begins at that offset.
 */
export function selectedOffsets(
  box: HTMLElement,
): { readonly anchor: number; readonly focus: number } | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.startContainer)) return null;
  const pieces = [...box.querySelectorAll<HTMLElement>("[data-at]")].filter((piece) =>
    range.intersectsNode(piece.firstChild ?? piece),
  );
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const offset = (piece: HTMLElement, container: Node, at: number, standard: number) =>
    Number(piece.dataset.at) +
    (piece.contains(container) && container.nodeType === Node.TEXT_NODE ? at : standard);
  return {
    anchor: offset(first, range.startContainer, range.startOffset, 0),
    focus: offset(last, range.endContainer, range.endOffset, last.textContent.length),
  };
}
