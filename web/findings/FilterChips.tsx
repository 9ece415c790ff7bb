import { useText } from "../i18n/use-text.ts";
import { toggleFilter } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { codeName } from "./captions.ts";
import { codeCounts, severityCounts, type Tally } from "./filter.ts";

interface Props {
  readonly navigation: Navigation;
  readonly all: readonly Tally[];
}

/** What the list can be narrowed to, with how many each would show; several at once. */
export function FilterChips({ navigation, all }: Props) {
  const text = useText();
  const { filter } = navigation.view;
  const chip = (word: string, count: number, caption: string) => (
    <button
      type="button"
      key={word}
      className={`chip ${count === 0 ? "none" : ""}`}
      data-word={word}
      aria-pressed={filter.includes(word)}
      onClick={() => navigation.go(toggleFilter(word))}
    >
      {caption} <span className="count">{count}</span>
    </button>
  );
  return (
    <div className="findings-filter">
      <div className="chips" role="group" aria-label={text("findings.severity")}>
        <span aria-hidden="true">{text("findings.severity")}</span>
        {severityCounts(all, filter).map(({ word, count }) =>
          chip(word, count, text(`findings.severity.${word}`)),
        )}
      </div>
      <div className="chips" role="group" aria-label={text("findings.codes")}>
        <span aria-hidden="true">{text("findings.codes")}</span>
        {codeCounts(all, filter).map(({ word, count }) => chip(word, count, codeName(word, text)))}
      </div>
    </div>
  );
}
