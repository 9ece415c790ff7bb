import type { ReactNode } from "react";
import { useText } from "../i18n/use-text.ts";
import { byReason, type Gap } from "./gaps.ts";
import "../style/reading.css";

/** Groups of more places are folded at first; none is left out. */
const MOST_OPEN = 12;

interface Props {
  readonly gaps: readonly Gap[];
  /** A place with what leads to it; the line and the words when nothing does. */
  readonly children?: (gap: Gap, words: ReactNode) => ReactNode;
}

/** Every place that was not read, by reason, in both languages. */
export function GapList({ gaps, children }: Props) {
  const text = useText();
  return (
    <div className="gap-list">
      {byReason(gaps).map((group) => (
        <details key={`${group[0].why} ${group[0].message}`} open={group.length <= MOST_OPEN}>
          <summary>
            <span className="gap-kind">
              {text(`unread.${group[0].kind}`)} <span className="count">{group.length}</span>
            </span>{" "}
            <span className="gap-why">
              <span lang="zh-CN">{group[0].message}</span> <small lang="en">{group[0].messageEn}</small>
            </span>
          </summary>
          <ul>
            {group.map((gap, index) => (
              <li key={index}>{children ? children(gap, <Place gap={gap} />) : <Place gap={gap} />}</li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

function Place({ gap: { quote, line, end } }: { readonly gap: Gap }) {
  const text = useText();
  return (
    <>
      <span className="line">{end === 0 ? text("reading.anywhere") : text("reading.line", { line })}</span>{" "}
      {quote !== null && <q lang="zh-CN">{quote.replace(/\s+/g, " ")}</q>}
    </>
  );
}
