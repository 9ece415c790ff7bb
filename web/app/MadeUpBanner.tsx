import { MADE_UP } from "../../graph/export/made-up.ts";
import { useMadeUp } from "../api/use-made-up.ts";
import { useText } from "../i18n/use-text.ts";
import "../style/made-up.css";

/** On every screen, and on paper, of a library whose plans are invented: says so. Nothing on others. */
export function MadeUpBanner() {
  const text = useText();
  if (!useMadeUp()) return null;
  return (
    <aside className="made-up" aria-label={MADE_UP}>
      <strong>{MADE_UP}</strong> <span>{text("app.madeUp")}</span>
    </aside>
  );
}
