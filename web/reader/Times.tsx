import type { ReaderKnown, ReaderTime } from "../api/reader.query.ts";
import { nameOf } from "../chain/names.ts";
import { Quote } from "../evidence/Quote.tsx";
import { useText } from "../i18n/use-text.ts";
import { select } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { StepLink } from "../ui/StepLink.tsx";

interface Props {
  readonly navigation: Navigation;
  readonly known: ReaderKnown;
}

/** When the chosen node is due, in the text's words, and how that stands today; nothing where no time is stated. */
export function Times({ navigation, known }: Props) {
  const text = useText();
  const times = timesOf(known);
  if (times.length === 0) return null;
  return (
    <>
      <h3>{text("reader.deadlines")}</h3>
      <ul className="reader-times">
        {times.map(({ id, quote, policy, start, end, line, lastDay, state, bureaus }) => (
          <li key={id} data-deadline={id}>
            <Quote navigation={navigation} evidence={{ ...NO_REFERENCE, policy, quote, start, end, line }} />
            <span className={`state state-${state}`}>{text(`state.${state}`)}</span>
            {lastDay && <small>{text("reader.lastDay", { day: lastDay })}</small>}
            <p>
              {text("reader.answers")}：
              {bureaus.length === 0 && <span className="note">{text("reader.nobody")}</span>}
              {bureaus.map((bureau, index) => (
                <span key={bureau.id}>
                  {index > 0 && "、"}
                  <StepLink navigation={navigation} step={select(bureau.id)} lang="zh-CN">
                    {nameOf(bureau)}
                  </StepLink>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The words of a deadline are words of its document. */
const NO_REFERENCE = {
  kind: "QUOTATION",
  unit: null,
  statement: null,
  publisher: null,
  url: null,
  date: null,
} as const;

function timesOf(known: ReaderKnown): readonly ReaderTime[] {
  if (known.__typename === "Deadline") return [known];
  return "deadlines" in known ? known.deadlines.nodes : [];
}
