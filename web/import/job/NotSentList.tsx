import { useText } from "../../i18n/use-text.ts";
import type { Language } from "../../state/view.ts";
import { sentencesOf } from "./files.ts";
import { LIMITS, type NotSent } from "./sift.ts";

interface Props {
  readonly notSent: readonly NotSent[];
  readonly language: Language;
}

/** Files that take no part in an import, each with the reason. Nothing where there are none. */
export function NotSentList({ notSent, language }: Props) {
  const text = useText();
  if (notSent.length === 0) return null;
  return (
    <section className="not-sent" aria-labelledby="not-sent">
      <h3 id="not-sent">{text("job.notSent", { n: notSent.length })}</h3>
      <ul>
        {notSent.map(({ name, why, message }) => (
          <li key={name}>
            <span lang="zh-CN">{name}</span>{" "}
            <small>
              {why === "SERVER"
                ? sentencesOf(message, language).join(" ")
                : text(`job.notSent.${why}`, LIMITS)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
