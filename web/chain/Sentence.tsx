import { Fragment } from "react";
import type { Chain } from "../api/chain.query.ts";
import { useText } from "../i18n/use-text.ts";
import type { ChainKind } from "../state/view.ts";
import { nameOf } from "./names.ts";
import { betweenOf, sentenceOf, type Clause } from "./sentence.ts";

interface Props {
  readonly chain: Chain;
  readonly kind: ChainKind;
  readonly onSelect: (id: string) => void;
}

/** No clause names more than this; the rest is counted. */
const MOST_NAMED = 6;

/** The chain as a sentence; a number after a name leads to the words that relationship rests on. */
export function Sentence({ chain, kind, onSelect }: Props) {
  const text = useText();
  const clauses = sentenceOf(chain, kind);
  // A sentence of one name says nothing that the heading does not.
  if (clauses.length === 0 || (clauses.length === 1 && clauses[0]!.named.length === 1)) return null;
  const notes = clauses
    .flatMap(({ named }) => named.slice(0, MOST_NAMED))
    .flatMap(({ by }) => (by ? [by.id] : []));
  return (
    <div className="sentence">
      <p>
        <span className="caption">{text("chain.sentence")}</span>{" "}
        {clauses.map((clause, index) => (
          <Fragment key={clause.says}>
            {index > 0 && text("chain.comma")}
            <Part clause={clause} notes={notes} onSelect={onSelect} />
          </Fragment>
        ))}
        {text("chain.stop")}
      </p>
    </div>
  );
}

function Part({
  clause: { says, named },
  notes,
  onSelect,
}: {
  readonly clause: Clause;
  readonly notes: readonly string[];
  readonly onSelect: (id: string) => void;
}) {
  const text = useText();
  const [before, after] = text(`clause.${says}`, { names: "\n" }).split("\n");
  return (
    <>
      {before}
      {named.slice(0, MOST_NAMED).map(({ node, by }, index) => (
        <Fragment key={node.id}>
          {index > 0 && betweenOf(says)}
          <span lang="zh-CN">{nameOf(node)}</span>
          {by && (
            <button
              type="button"
              className="note-number"
              title={by.evidence.quote ?? by.evidence.statement ?? ""}
              aria-label={text("chain.footnote", { n: notes.indexOf(by.id) + 1, name: nameOf(node) })}
              onClick={() => onSelect(by.id)}
            >
              {notes.indexOf(by.id) + 1}
            </button>
          )}
        </Fragment>
      ))}
      {named.length > MOST_NAMED && text("chain.andMore", { n: named.length })}
      {after}
    </>
  );
}
