import { useEffect, useRef } from "react";
import type { ImportOutcome } from "../api/import.query.ts";
import { useText } from "../i18n/use-text.ts";
import type { Language } from "../state/view.ts";
import { Changes } from "./Changes.tsx";
import { StageChip } from "../ui/StageChip.tsx";
import { Coverage } from "./Coverage.tsx";
import { Diagnostics } from "./Diagnostics.tsx";

/** What a document can be read as. */
type Format = "text" | "markdown" | "html" | "docx" | "doc" | "wps" | "xlsx" | "xls" | "pdf";

/** What was read of a document, and what it would change. */
export function Outcome({
  outcome,
  language,
}: {
  readonly outcome: ImportOutcome;
  readonly language: Language;
}) {
  const text = useText();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [outcome]);
  const { policy, replaces, result, format } = outcome;
  const facts = [
    ["import.docNumber", policy.docNumber],
    ["import.issuers", policy.issuers.join("、")],
    ["import.issuedOn", policy.issuedOn],
    [
      "import.placeRead",
      policy.place && text("import.placeFrom", { place: policy.place, words: policy.placeWords ?? "" }),
    ],
  ] as const;
  return (
    <article className="outcome" aria-labelledby="outcome-title">
      <header>
        <p className="note">
          {text("import.read")} · {text(`import.format.${format as Format}`)}
        </p>
        <h2 id="outcome-title" ref={head} tabIndex={-1}>
          {policy.level && <span className="level">{text(`level.${policy.level}`)}</span>}{" "}
          <span lang="zh-CN">{policy.title || text("import.noTitle")}</span>{" "}
          <StageChip stage={policy.stage} />
        </h2>
        <dl className="cover">
          {facts.map(([key, value]) => (
            <div key={key}>
              <dt>{text(key)}</dt>
              <dd lang={value ? "zh-CN" : undefined} className={value ? undefined : "lacking"}>
                {value || text("import.lacking")}
              </dd>
            </div>
          ))}
        </dl>
      </header>
      {result === "UNCHANGED" ? (
        <p className="banner same" role="status">
          {text("import.same")}
        </p>
      ) : (
        replaces && (
          <p className="banner replaces" role="alert">
            <strong>{text("import.replaces")}</strong> {text("import.replacesHint", { name: replaces })}
          </p>
        )
      )}
      <Coverage outcome={outcome} />
      <Diagnostics outcome={outcome} language={language} />
      {result === "PUBLISHED" && <Changes outcome={outcome} />}
    </article>
  );
}
