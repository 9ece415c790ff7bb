import { useState } from "react";
import { MADE_UP } from "../../graph/export/made-up.ts";
import type { Finding } from "../api/findings.query.ts";
import { useMadeUp } from "../api/use-made-up.ts";
import { useText } from "../i18n/use-text.ts";
import { download } from "../share/download.ts";
import { useSaveCsv } from "../share/use-save-csv.ts";
import type { View } from "../state/view.ts";
import { findingRecords } from "./records.ts";

interface Props {
  readonly view: View;
  /** All that the filter leaves, whether it is shown by now or not. */
  readonly findings: () => Promise<readonly Finding[]>;
  readonly revision: string | null;
}

/** The findings as files, and on paper. */
export function TakeAway({ view, findings, revision }: Props) {
  const text = useText();
  const name = [text("findings.title"), view.policy, ...view.filter].filter(Boolean).join("-");
  const madeUp = useMadeUp();
  const saveRows = useSaveCsv();
  const [failed, setFailed] = useState(false);
  const save = (hand: (found: readonly Finding[]) => void) => () => {
    setFailed(false);
    findings().then(hand, () => setFailed(true));
  };
  const saveCsv = save((found) => saveRows(`${name}.csv`, findingRecords(found, text, view.language)));
  const saveJson = save((found) => {
    const said = { ...(madeUp && { madeUp: MADE_UP }), revision, policy: view.policy, filter: view.filter };
    download(`${name}.json`, "application/json", JSON.stringify({ ...said, findings: found }, null, 2));
  });
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
      {failed && <span role="alert">{text("findings.notSaved")}</span>}
    </span>
  );
}
