import type { Suspect } from "../../api/suspects.query.ts";
import { useText } from "../../i18n/use-text.ts";
import type { Language } from "../../state/view.ts";
import { CopyLine } from "../../ui/CopyLine.tsx";
import { StatedBy } from "../../ui/StatedBy.tsx";
import { affirmLine, undoLine } from "./command-lines.ts";

interface Props {
  readonly suspect: Suspect;
  readonly language: Language;
}

/** A statement that is suspect: what it says, what changed, how it is affirmed or taken back. */
export function SuspectItem({ suspect: { statement, message, messageEn }, language }: Props) {
  const text = useText();
  const { id, subject, quote } = statement;
  return (
    <li className="suspect" data-suspect={id}>
      <h3 lang={language === "en" ? "en" : "zh-CN"}>{language === "en" ? messageEn : message}</h3>
      <p>
        <code>{subject}</code>
        {quote && (
          <>
            {" "}
            · <q lang="zh-CN">{quote}</q>
          </>
        )}
      </p>
      <StatedBy statements={[statement]} />
      <dl>
        <dt>{text("suspect.affirm")}</dt>
        <dd>
          <CopyLine line={affirmLine(subject)} />
        </dd>
        <dt>{text("suspect.undo")}</dt>
        <dd>
          <CopyLine line={undoLine(id)} />
        </dd>
      </dl>
    </li>
  );
}
