import { onlyExplicit } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";

/** Whether only what the text states is shown, or also what a rule or a likeness found. */
export function OnlyExplicit({
  navigation: { view, go },
  label,
}: {
  readonly navigation: Navigation;
  readonly label: string;
}) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={view.explicitOnly}
        onChange={(event) => go(onlyExplicit(event.target.checked))}
      />
      {label}
    </label>
  );
}
