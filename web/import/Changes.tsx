import type { ReactNode } from "react";
import type { ImportOutcome } from "../api/import.query.ts";
import { useText } from "../i18n/use-text.ts";
import { groupsOf, type Tally } from "./groups.ts";

/** What the document changes in the graph: what is lost first. Lists that are cut say how much they show. */
export function Changes({ outcome: { nodes, relationships } }: { readonly outcome: ImportOutcome }) {
  const text = useText();
  return (
    <section className="changes" aria-labelledby="changes">
      <h3 id="changes">{text("import.changes")}</h3>
      <p className="note">{text("import.changesHint")}</p>
      <div className="changes-columns">
        <Column title={text("import.nodes")} tally={nodes}>
          {(item) => (
            <li key={item.id} className={`kind-${item.label}`}>
              <span className="dot" aria-hidden="true" /> <small>{text(`label.${item.label}`)}</small>{" "}
              <span lang="zh-CN">{item.name}</span>
            </li>
          )}
        </Column>
        <Column title={text("import.relationships")} tally={relationships}>
          {(item) => (
            <li key={item.id}>
              <span lang="zh-CN">{item.source}</span>{" "}
              <small className={`method method-${item.method}`} title={text(`method.${item.method}`)}>
                {text(`type.${item.type}`)}
              </small>{" "}
              <span lang="zh-CN">{item.target}</span>
            </li>
          )}
        </Column>
      </div>
    </section>
  );
}

function Column<Item extends Tally["items"][number]>({
  title,
  tally,
  children,
}: {
  readonly title: string;
  readonly tally: Tally<Item>;
  readonly children: (item: Item) => ReactNode;
}) {
  const text = useText();
  const groups = groupsOf(tally);
  return (
    <div className="changes-column">
      <h4>{title}</h4>
      {groups.length === 0 && <p className="note">{text("import.noChanges")}</p>}
      {groups.map(({ change, total, items }) => (
        <details key={change} className={`change-${change}`} open={change !== "ADDED" || total <= 12}>
          <summary>
            <span className="sign" aria-hidden="true">
              {{ REMOVED: "−", CHANGED: "≠", ADDED: "+" }[change]}
            </span>{" "}
            {text(`import.change.${change}`)}{" "}
            <span className="count">{items.length < total ? `${items.length} / ${total}` : total}</span>
          </summary>
          <ul>{items.map(children)}</ul>
        </details>
      ))}
    </div>
  );
}
