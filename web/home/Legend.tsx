import type { ResultOf } from "../api/graphql.ts";
import type { HomeQuery } from "../api/home.query.ts";
import { useText } from "../i18n/use-text.ts";
import { KIND_ORDER } from "../search/groups.ts";

/** What the colours and lines mean, with how many there are of each. */
export function Legend({ statistics }: { readonly statistics: ResultOf<typeof HomeQuery>["statistics"] }) {
  const text = useText();
  const count = (label: string) => statistics.nodes.find((entry) => entry.label === label)?.count ?? 0;
  const got = (method: string) => statistics.methods.find((entry) => entry.method === method)?.count ?? 0;
  const sum = (entries: readonly { count: number }[]) =>
    entries.reduce((total, entry) => total + entry.count, 0);
  return (
    <section className="legend" aria-labelledby="legend">
      <h2 id="legend">{text("home.legend")}</h2>
      <ul>
        {KIND_ORDER.map((kind) => (
          <li key={kind}>
            <span className={`dot kind-${kind}`} aria-hidden="true" /> {text(`label.${kind}`)}{" "}
            <span className="count">{count(kind)}</span>
          </li>
        ))}
      </ul>
      <ul>
        {(["EXPLICIT", "DERIVED", "INFERRED", "STATED"] as const).map((method) => (
          <li key={method}>
            <span className={`line-sample method-${method}`} aria-hidden="true" /> {text(`method.${method}`)}{" "}
            <span className="count">{got(method)}</span>
          </li>
        ))}
      </ul>
      <p>
        {text("home.size", {
          nodes: sum(statistics.nodes),
          relationships: sum(statistics.methods),
          explicit: got("EXPLICIT"),
          derived: got("DERIVED"),
        })}
      </p>
    </section>
  );
}
