import type { HomePolicy } from "../api/home.query.ts";
import { useText } from "../i18n/use-text.ts";

export type Stage = NonNullable<HomePolicy["stage"]>;

/** How far a policy has come; of one that is not issued, that it binds nobody. Nothing where the text does not tell. */
export function StageChip({ stage }: { readonly stage: Stage | null | undefined }) {
  const text = useText();
  if (!stage) return null;
  const binding = stage === "ISSUED" ? null : text("stage.notBinding");
  return (
    <span className={`stage stage-${stage}`} title={binding ?? undefined}>
      {text(`stage.${stage}`)}
      {binding && <span className="sr-only">{binding}</span>}
    </span>
  );
}
