import type { Statement } from "../api/statement.fragment.ts";
import { useText, type Text } from "../i18n/use-text.ts";

/**
 * What people stated of something, never mixed with what the text says: what, who, when and why. Nothing where
 * nobody did.
 */
export function StatedBy({ statements }: { readonly statements: readonly Statement[] }) {
  const text = useText();
  if (statements.length === 0) return null;
  return (
    <section className="stated" aria-label={text("stated.head")}>
      <h3>{text("stated.head")}</h3>
      <ul>
        {statements.map((statement) => (
          <li key={statement.id} data-statement={statement.id}>
            <b>{saidIn(statement, text)}</b>{" "}
            <small>
              {text("stated.byAt", { by: statement.by, at: statement.at.slice(0, DAY) })}
              {statement.source && <> · {text("stated.source", { source: statement.source })}</>}
            </small>
            <p lang="zh-CN">{statement.why}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const DAY = "2024-06-30".length;

/** `更正读法：责任单位 · 牵头`, `上报值：2024 · 12.5`. */
function saidIn({ kind, value }: Statement, text: Text): string {
  const parts = [
    value.decision && text(`stated.${value.decision}`),
    value.as && text(`stated.${value.as}`),
    value.role && text(`role.${value.role}`),
    value.state && text(`stated.${value.state}`),
    value.field && text(`stated.${value.field}`),
    value.to?.join("、"),
    value.date,
    value.period,
    value.value === null ? null : String(value.value),
  ].filter(Boolean);
  const head = text(`stated.${kind}`);
  return parts.length > 0 ? `${head}：${parts.join(" · ")}` : head;
}
