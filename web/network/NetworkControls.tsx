import type { ReactNode } from "react";
import { TableSwitch } from "../chain/TableSwitch.tsx";
import { useText } from "../i18n/use-text.ts";
import { narrow, toggleFilter } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { CopyLink } from "../ui/CopyLink.tsx";
import { typesOf, useTypeCounts } from "./types.ts";

/** Which relationships are followed, each with the number of neighbours behind it; and how the answer is shown. */
export function NetworkControls({
  navigation,
  focus,
  children,
}: {
  readonly navigation: Navigation;
  readonly focus: string;
  readonly children?: ReactNode;
}) {
  const text = useText();
  const { view, go } = navigation;
  const counts = useTypeCounts(focus);
  const wanted = typesOf(view.filter);
  return (
    <div className="controls">
      <TableSwitch navigation={navigation} />
      <div className="type-filter" role="group" aria-label={text("network.types")}>
        <button type="button" aria-pressed={wanted.length === 0} onClick={() => go(narrow())}>
          {text("network.all")}
        </button>
        {counts?.map(({ type, count }) => (
          <button
            type="button"
            key={type}
            aria-pressed={wanted.includes(type)}
            data-type={type}
            onClick={() => go(toggleFilter(type))}
          >
            {text(`type.${type}`)} <span>{count}</span>
          </button>
        ))}
      </div>
      <CopyLink />
      {children}
    </div>
  );
}
