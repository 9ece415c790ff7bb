import { useText } from "../i18n/use-text.ts";
import { toggleFilter } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { LETTERS, type EntityMark, type MarkKind } from "./marks.ts";

/** The legend, each kind a switch; a kind that is hidden stands in the filter of the address. */
export function MarkSwitches({
  navigation,
  kinds,
  marks,
}: {
  readonly navigation: Navigation;
  readonly kinds: readonly MarkKind[];
  readonly marks: readonly EntityMark[];
}) {
  const text = useText();
  return (
    <div className="mark-switches" role="group" aria-label={text("reader.marks")}>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          data-kind={kind}
          aria-pressed={!navigation.view.filter.includes(kind)}
          onClick={() => navigation.go(toggleFilter(kind))}
        >
          <span className={`entity-${kind}`} data-letter={LETTERS[kind]}>
            {text(`reader.mark.${kind}`)}
          </span>{" "}
          <span className="count">{marks.filter((mark) => mark.kind === kind).length}</span>
        </button>
      ))}
    </div>
  );
}
