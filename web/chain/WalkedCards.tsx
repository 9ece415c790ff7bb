import { useRef, type CSSProperties, type KeyboardEvent, type ReactNode } from "react";
import type { ChainNode } from "../api/chain.query.ts";

/** A card where a layout puts it: its middle and its size, in pixels at zoom 1. */
export interface WalkedCard {
  readonly node: ChainNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Left out when all cards of the layout are equally high. */
  readonly height?: number;
  readonly className: string;
  readonly title?: string;
  readonly words: ReactNode;
}

interface Props {
  readonly cards: readonly WalkedCard[];
  /** The card that the Tab key reaches while none is selected. */
  readonly root: string;
  readonly selected: string | null;
  /** Where a key leads from a card, as the layout has it; null when it leads nowhere. */
  readonly nextTo: (id: string, key: string) => string | null;
  /** Further keys that do something with a card. */
  readonly keys?: Readonly<Record<string, (id: string) => void>>;
  readonly onSelect: (id: string) => void;
  readonly onFocus: (id: string) => void;
  readonly onReveal: (id: string) => void;
}

/**
 * Cards as buttons for keyboard and screen reader, whatever layout places them; the pointer goes through them
 * to the canvas. One is a stop of the Tab key; arrow keys walk, Shift and Enter takes a card for the centre.
 */
export function WalkedCards({ cards, root, selected, nextTo, keys = {}, ...on }: Props) {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const reachable = cards.some(({ node }) => node.id === selected) ? selected : root;
  const walkTo = (id: string) => {
    buttons.current.get(id)?.focus({ preventScroll: true });
    on.onReveal(id);
  };
  const press = (event: KeyboardEvent, id: string) => {
    const next = nextTo(id, event.key);
    if (event.key === "Enter" && event.shiftKey) on.onFocus(id);
    else if (keys[event.key]) keys[event.key]!(id);
    else if (next) walkTo(next);
    else return;
    event.preventDefault();
  };
  return cards.map(({ node: { id }, x, y, width, height, className, title, words }) => (
    <button
      type="button"
      key={id}
      ref={(button) => void (button ? buttons.current.set(id, button) : buttons.current.delete(id))}
      className={className}
      style={{ "--x": x, "--y": y, "--width": width, "--height": height } as CSSProperties}
      tabIndex={id === reachable ? 0 : -1}
      aria-pressed={id === selected}
      data-node={id}
      title={title}
      onClick={() => on.onSelect(id)}
      onKeyDown={(event) => press(event, id)}
    >
      {words}
    </button>
  ));
}
