import type { ReactNode } from "react";
import type { ImportOutcome } from "../api/import.query.ts";
import { useText } from "../i18n/use-text.ts";
import { GapList } from "../reading/GapList.tsx";
import { gapsOf, type Gap } from "../reading/gaps.ts";

const COUNTS = [
  "sections",
  "measures",
  "tasks",
  "bureaus",
  "assignments",
  "indicators",
  "targets",
  "deadlines",
  "citations",
] as const;

interface Props {
  readonly outcome: ImportOutcome;
  /** A place with the way to it, where there is one. */
  readonly children?: (gap: Gap, words: ReactNode) => ReactNode;
}

/** How much was read of a document, and each place from which nothing was taken, with the reason. */
export function Coverage({ outcome: { policy, counts, reading }, children }: Props) {
  const text = useText();
  const gaps = gapsOf(policy.id, reading);
  const { tables, tablesRead } = counts;
  return (
    <>
      <dl className="counts">
        {COUNTS.map((key) => (
          <div key={key} className={counts[key] === 0 ? "none" : undefined}>
            <dt>{text(`import.count.${key}`)}</dt>
            <dd>{counts[key]}</dd>
          </div>
        ))}
        {tables > 0 && (
          <div className={tablesRead === 0 ? "none" : undefined}>
            <dt>{text("import.count.tables")}</dt>
            <dd>{tablesRead === tables ? tables : `${tablesRead} / ${tables}`}</dd>
          </div>
        )}
      </dl>
      {gaps.length > 0 && (
        <section className="coverage" aria-labelledby="coverage">
          <h3 id="coverage">{text("reading.summary", { n: gaps.length })}</h3>
          <p className="note">{text("import.coverageHint")}</p>
          <GapList gaps={gaps}>{children}</GapList>
        </section>
      )}
    </>
  );
}
