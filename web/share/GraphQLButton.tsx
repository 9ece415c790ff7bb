import { print } from "@0no-co/graphql.web";
import type { TadaDocumentNode } from "gql.tada";
import { useId, useRef, useState, type KeyboardEvent } from "react";
import { useText } from "../i18n/use-text.ts";
import { useCopy } from "../ui/use-copy.ts";
import { SNIPPETS, snippetOf, type Snippet } from "./snippets.ts";
import "../style/share.css";

interface Props {
  readonly document: TadaDocumentNode<unknown, never>;
  readonly variables: unknown;
}

/** Shows the exact query and variables that fill a view, ready to run elsewhere. */
export function GraphQLButton({ document: asked, variables }: Props) {
  const text = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState<Snippet>("graphql");
  const { copied, copy } = useCopy();
  const snippet = snippetOf[shown]({
    query: print(asked as never),
    variables,
    endpoint: `${location.origin}/graphql`,
  });

  const turn = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    const next = SNIPPETS[(SNIPPETS.indexOf(shown) + by + SNIPPETS.length) % SNIPPETS.length]!;
    setShown(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };

  return (
    <>
      <button
        type="button"
        className="quiet"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        GraphQL
      </button>
      <dialog
        ref={dialog}
        className="query-dialog"
        aria-labelledby={`${id}-title`}
        onKeyDown={(event) => event.stopPropagation()}
      >
        <header>
          <h2 id={`${id}-title`}>{text("share.query")}</h2>
          <p>{text("share.queryHint")}</p>
        </header>
        <div className="query-tabs" role="tablist" aria-labelledby={`${id}-title`} onKeyDown={turn}>
          {SNIPPETS.map((name) => (
            <button
              type="button"
              key={name}
              id={`${id}-${name}`}
              role="tab"
              aria-selected={name === shown}
              aria-controls={`${id}-panel`}
              tabIndex={name === shown ? 0 : -1}
              onClick={() => setShown(name)}
            >
              {text(`share.snippet.${name}`)}
            </button>
          ))}
        </div>
        <pre id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${shown}`} tabIndex={0}>
          {snippet}
        </pre>
        <footer>
          <button type="button" className="primary" onClick={() => void copy(snippet)}>
            <span role="status">{text(copied ? "share.copied" : "share.copy")}</span>
          </button>
          <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
            {text("share.close")}
          </button>
        </footer>
      </dialog>
    </>
  );
}
