import { useText } from "../i18n/use-text.ts";
import type { GridRow } from "./grid.ts";
import { Witnesses } from "./Witnesses.tsx";

const ROLES = ["SHARED", "SOLE", "LEAD", "SUPPORT", "GUIDE", "IMPLEMENT"] as const;

/** What the signs mean: those that the matrix uses. */
export function MatrixLegend({ rows }: { readonly rows: readonly GridRow[] }) {
  const text = useText();
  const used = new Set(
    rows.flatMap(({ cells }) => cells.flatMap(({ body, annex }) => [body?.role, annex?.role])),
  );
  return (
    <ul className="matrix-legend" aria-label={text("matrix.legend")}>
      <li>{text("matrix.legend.halves")}</li>
      {ROLES.filter((role) => used.has(role)).map((role) => (
        <li key={role}>
          <Witnesses body={{ role }} annex={{ role }} only="body" differs={false} />
          {text(`role.${role}`)}
        </li>
      ))}
      <li>
        <Witnesses body={null} annex={{ role: "SHARED" }} only={null} differs />
        {text("matrix.differs")} · {text("matrix.legend.silent")}
      </li>
    </ul>
  );
}
