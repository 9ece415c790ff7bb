import { useEffect, useRef } from "react";
import { useText } from "../i18n/use-text.ts";
import { focusOn } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { StepLink } from "../ui/StepLink.tsx";
import { disagrees } from "./grid.ts";
import { onlyPart } from "./said.ts";
import type { ChosenCell } from "./selection.ts";
import { WitnessFacts } from "./WitnessFacts.tsx";

interface Props {
  readonly navigation: Navigation;
  readonly chosen: ChosenCell;
  readonly onClose: () => void;
}

/** What body and annex say of one body and one provision, side by side. */
export function CellPanel({ navigation, chosen, onClose }: Props) {
  const text = useText();
  const panel = useRef<HTMLElement>(null);
  const { row, bureau, cell } = chosen;
  const only = onlyPart(row);
  const annexPlace = (only === "annex" ? row.provision : row.annex)?.cite?.replace(/^附件\s*/, "") ?? null;
  const verdict = only ? "oneWitness" : disagrees(row, cell) ? "differs" : "agrees";
  useEffect(() => {
    panel.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <aside className="cell-panel" ref={panel} aria-label={text("matrix.panel")}>
      <button type="button" className="quiet close" aria-label={text("evidence.close")} onClick={onClose}>
        ×
      </button>
      <h2 className="node-title kind-BUREAU" lang="zh-CN">
        {bureau.fullName}
      </h2>
      <p className="node-title kind-MEASURE" lang="zh-CN">
        <small>{row.provision.cite}</small>
        {row.provision.name}
      </p>
      <p className={`verdict verdict-${verdict}`} role="status">
        {text(`matrix.verdict.${verdict}`)}
      </p>
      <div className="witness-pair">
        <WitnessFacts
          navigation={navigation}
          part="BODY"
          place={only === "annex" ? null : row.provision.cite}
          witness={cell.body}
          silence={text(only === "annex" ? "matrix.noBody" : "matrix.bodySilent")}
        />
        <WitnessFacts
          navigation={navigation}
          part="ANNEX"
          place={annexPlace}
          witness={cell.annex}
          silence={text(only === "body" ? "matrix.noTwin" : "matrix.annexSilent")}
        />
      </div>
      <p className="centres">
        <StepLink className="quiet" navigation={navigation} step={focusOn(row.provision.id)}>
          {text("matrix.centre.row")}
        </StepLink>
        <StepLink className="quiet" navigation={navigation} step={focusOn(bureau.id)}>
          {text("matrix.centre.bureau")}
        </StepLink>
      </p>
    </aside>
  );
}
