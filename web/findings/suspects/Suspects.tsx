import { SuspectsQuery } from "../../api/suspects.query.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useText } from "../../i18n/use-text.ts";
import type { Language } from "../../state/view.ts";
import { SuspectItem } from "./SuspectItem.tsx";
import "../../style/suspects.css";

const NO_VARIABLES = {};

/** Statements of people whose words have changed since, of whichever policy. Nothing where there are none. */
export function Suspects({ language }: { readonly language: Language }) {
  const text = useText();
  const shown = useAnswer(SuspectsQuery, NO_VARIABLES).data?.suspects ?? [];
  if (shown.length === 0) return null;
  return (
    <section className="suspects" aria-labelledby="suspects">
      <h2 id="suspects">
        {text("suspect.head")} <span className="count">{shown.length}</span>
      </h2>
      <p className="note">{text("suspect.hint")}</p>
      <ul>
        {shown.map((suspect) => (
          <SuspectItem key={suspect.statement.id} suspect={suspect} language={language} />
        ))}
      </ul>
    </section>
  );
}
