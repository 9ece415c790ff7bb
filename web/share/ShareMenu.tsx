import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { useText } from "../i18n/use-text.ts";
import { GraphQLButton } from "./GraphQLButton.tsx";
import { Printed } from "./Printed.tsx";
import { WholeData } from "./WholeData.tsx";
import { EXPORTS, type Export } from "./exports.ts";
import type { Shared } from "./shared.ts";
import { useTakeaway } from "./use-takeaway.ts";
import "../style/share.css";

/** What can be taken away from a chain: files, paper, and the query itself. */
export function ShareMenu(shared: Shared) {
  const text = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [status, setStatus] = useState<"saved" | "failed" | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const taken = useTakeaway(shared);
  useEffect(() => {
    if (!open) return;
    frame.current?.querySelector<HTMLElement>("ul button")?.focus();
    const leave = (event: PointerEvent) => frame.current?.contains(event.target as Node) || setOpen(false);
    document.addEventListener("pointerdown", leave);
    return () => document.removeEventListener("pointerdown", leave);
  }, [open]);

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const run = async (entry: Export) => {
    close();
    try {
      await entry.run(await taken());
      setStatus("saved");
    } catch {
      setStatus("failed");
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = open
      ? nextOf([...frame.current!.querySelectorAll<HTMLElement>("ul button, .share-data a")], event.key)
      : null;
    if (event.key === "Escape" && open) close();
    else if (next) next.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <div
        className="share"
        ref={frame}
        onKeyDown={onKeyDown}
        onBlur={(event) =>
          event.relatedTarget && !frame.current?.contains(event.relatedTarget) && setOpen(false)
        }
      >
        <button
          type="button"
          className="quiet"
          ref={opener}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {text("share.title")} <span aria-hidden="true">▾</span>
        </button>
        <div id={id} hidden={!open} className="share-menu">
          <ul>
            {EXPORTS.map((entry) => (
              <li key={entry.key}>
                <button type="button" onClick={() => void run(entry)}>
                  {text(`share.${entry.key}`)}
                </button>
              </li>
            ))}
          </ul>
          <WholeData policy={policyOf(shared)} />
        </div>
        <span role="status" className={status === "failed" ? "share-failed" : "sr-only"}>
          {status && text(status === "failed" ? "share.failed" : "share.saved")}
        </span>
      </div>
      <GraphQLButton document={shared.document} variables={shared.variables} />
      <Printed shared={shared} />
    </>
  );
}

/** The document that the root of a chain is, or belongs to; null for bodies. */
function policyOf({ chain }: Shared): string | null {
  const root = chain.nodes.find(({ id }) => id === chain.root);
  return root?.label === "POLICY" ? root.id : (root?.policy ?? null);
}

/** Where a key leads in a menu; null for keys that lead nowhere. */
function nextOf(items: readonly HTMLElement[], key: string): HTMLElement | null {
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
  return to === undefined ? null : (items.at(to % items.length) ?? null);
}
