import type { Finding } from "../api/findings.query.ts";
import { useText } from "../i18n/use-text.ts";
import { download } from "../share/download.ts";
import { toCsv } from "../../graph/export/csv.ts";
import type { View } from "../state/view.ts";
import { findingRecords } from "./records.ts";

interface Props {
  readonly view: View;
  /** Those that are shown: what is taken away is what is seen. */
  readonly findings: readonly Finding[];
  readonly revision: string | null;
}

/** The findings as files, and on paper. */
export function TakeAway({ view, findings, revision }: Props) {
  const text = useText();
  const name = [text("findings.title"), view.policy, ...view.filter].filter(Boolean).join("-");
  const saveCsv = () =>
    download(`${name}.csv`, "text/csv;charset=utf-8", toCsv(findingRecords(findings, text, view.language)));
  const saveJson = () =>
    download(
      `${name}.json`,
      "application/json",
      JSON.stringify({ revision, policy: view.policy, filter: view.filter, findings }, null, 2),
    );
  return (
    <span className="takeaway">
      <button type="button" className="quiet" onClick={saveCsv}>
        {text("findings.csv")}
      </button>
      <button type="button" className="quiet" onClick={saveJson}>
        {text("findings.json")}
      </button>
      <button type="button" className="quiet" onClick={() => window.print()}>
        {text("findings.print")}
      </button>
    </span>
  );
}
