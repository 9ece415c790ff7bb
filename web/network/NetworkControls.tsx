import type { ReactNode } from "react";
import { useText } from "../i18n/use-text.ts";
import { narrow, showTable, toggleFilter } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { CopyLink } from "../ui/CopyLink.tsx";
import { Switch } from "../ui/Switch.tsx";
import { typesOf, useTypeCounts } from "./types.ts";

/** Which relationships are followed, each with the number of neighbours behind it; and how the answer is shown. */
export function NetworkControls({ navigation: { view, go }, focus, children }: { readonly navigation: Navigation; readonly focus: string; readonly children?: ReactNode }) {
  const text = useText();
  const counts = useTypeCounts(focus);
  const wanted = typesOf(view.filter);
  return (
    <div className="controls">
      <Switch
        label={`${text("chain.asGraph")} / ${text("chain.asTable")}`}
        options={[
          { value: "graph", caption: text("chain.asGraph") },
          { value: "table", caption: text("chain.asTable") },
        ]}
        value={view.table ? "table" : "graph"}
        onChange={(shown) => go(showTable(shown === "table"))}
      />
      <div className="type-filter" role="group" aria-label={text("network.types")}>
        <button type="button" aria-pressed={wanted.length === 0} onClick={() => go(narrow())}>
          {text("network.all")}
        </button>
        {counts?.map(({ type, count }) => (
          <button type="button" key={type} aria-pressed={wanted.includes(type)} data-type={type} onClick={() => go(toggleFilter(type))}>
            {text(`type.${type}`)} <span>{count}</span>
          </button>
        ))}
      </div>
      <CopyLink />
      {children}
    </div>
  );
}
