import { useText } from "../i18n/use-text.ts";
import { showTable } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { Switch } from "../ui/Switch.tsx";

/** The answer as a picture or as its twin, a table. */
export function TableSwitch({ navigation: { view, go } }: { readonly navigation: Navigation }) {
  const text = useText();
  return (
    <Switch
      label={`${text("chain.asGraph")} / ${text("chain.asTable")}`}
      options={[
        { value: "graph", caption: text("chain.asGraph") },
        { value: "table", caption: text("chain.asTable") },
      ]}
      value={view.table ? "table" : "graph"}
      onChange={(shown) => go(showTable(shown === "table"))}
    />
  );
}
