import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useText } from "../i18n/use-text.ts";
import { focusOn, select } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { StepLink } from "../ui/StepLink.tsx";
import type { Grid } from "./grid.ts";
import { MatrixRowView } from "./MatrixRowView.tsx";
import { cellBeside, cellId } from "./selection.ts";

interface Props {
  readonly navigation: Navigation;
  readonly name: string;
  readonly grid: Grid;
  readonly selected: string | null;
}

/**
 * The matrix as a table in a region of its own. Of its cells one is a stop of the Tab key;
 * arrow keys move among them.
 */
export function MatrixTable({ navigation, name, grid, selected }: Props) {
  const text = useText();
  const region = useRef<HTMLDivElement>(null);
  const [visited, setVisited] = useState(selected);
  const exists = (id: string | null) =>
    id !== null &&
    grid.rows.some((row) => row.cells.some(({ bureau }) => cellId(row.provision.id, bureau) === id));
  const first = grid.rows.find(({ cells }) => cells.length > 0);
  const firstColumn = grid.columns.find(({ bureau }) => first?.cellOf.has(bureau.id));
  const stop =
    [visited, selected].find(exists) ??
    (first && firstColumn ? cellId(first.provision.id, firstColumn.bureau.id) : null);

  useEffect(() => {
    if (!selected) return;
    setVisited(selected);
    if (region.current) reveal(region.current, selected);
  }, [selected]);

  const move = (event: KeyboardEvent) => {
    const from = (event.target as HTMLElement).dataset.cell;
    const to = from === undefined ? null : cellBeside(grid, from, event.key);
    if (to === null) return;
    event.preventDefault();
    setVisited(to);
    if (!region.current) return;
    reveal(region.current, to);
    region.current
      .querySelector<HTMLElement>(`[data-cell="${CSS.escape(to)}"]`)
      ?.focus({ preventScroll: true });
  };
  return (
    <div
      className="matrix-region"
      ref={region}
      role="region"
      tabIndex={0}
      aria-label={text("matrix.caption", { name })}
      onKeyDown={move}
    >
      <table className="matrix">
        <caption className="sr-only">{text("matrix.caption", { name })}</caption>
        <thead>
          <tr>
            <th scope="col" className="corner">
              {text("matrix.provision")}
            </th>
            <th scope="col" className="margin">
              <span>{text("matrix.total")}</span>
            </th>
            {grid.columns.map(({ bureau }) => (
              <th scope="col" key={bureau.id} className="bureau" data-bureau={bureau.id}>
                <StepLink
                  navigation={navigation}
                  step={focusOn(bureau.id)}
                  lang="zh-CN"
                  title={bureau.fullName}
                >
                  {bureau.fullName}
                </StepLink>
              </th>
            ))}
          </tr>
          <tr className="totals">
            <th scope="row" className="corner">
              {text("matrix.totals")}
            </th>
            <td className="margin" />
            {grid.columns.map(({ bureau, load }) => (
              <td key={bureau.id}>{load}</td>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <MatrixRowView
              key={row.provision.id}
              navigation={navigation}
              row={row}
              columns={grid.columns}
              selected={selected}
              stop={stop}
              onChoose={(id) => navigation.go(select(id))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Scrolls the region, and nothing else, so that a cell stands clear of the sticky heads. */
function reveal(region: HTMLElement, id: string): void {
  const cell = region.querySelector(`[data-cell="${CSS.escape(id)}"]`)?.getBoundingClientRect();
  if (!cell) return;
  const box = region.getBoundingClientRect();
  const left = region.querySelector("tbody th")?.getBoundingClientRect().right ?? box.left;
  const top = region.querySelector("thead")?.getBoundingClientRect().bottom ?? box.top;
  if (cell.left < left) region.scrollLeft -= left - cell.left;
  else if (cell.right > box.right) region.scrollLeft += cell.right - box.right + cell.width;
  if (cell.top < top) region.scrollTop -= top - cell.top;
  else if (cell.bottom > box.bottom) region.scrollTop += cell.bottom - box.bottom + cell.height;
}
