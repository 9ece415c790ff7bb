import type { ResponsibilityMatrix } from "../api/matrix.query.ts";
import { useText } from "../i18n/use-text.ts";
import { useSaveCsv } from "../share/use-save-csv.ts";
import { narrow, sortBy, toggleFilter } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { Switch } from "../ui/Switch.tsx";
import {
  COLUMN_ORDERS,
  countOf,
  NARROWINGS,
  orderOf,
  ROW_ORDERS,
  unsureOf,
  sortOf,
  type Grid,
  type GridRow,
} from "./grid.ts";
import { matrixRecords } from "./records.ts";

interface Props {
  readonly navigation: Navigation;
  readonly matrix: ResponsibilityMatrix;
  readonly all: readonly GridRow[];
  readonly grid: Grid;
}

/** The order and extent of the matrix, what is shown of how much, and the way to take it along. */
export function MatrixControls({ navigation, matrix, all, grid }: Props) {
  const text = useText();
  const save = useSaveCsv();
  const { view, go } = navigation;
  const order = orderOf(view.sort);
  const unsure = unsureOf(all).length;
  const sum = (count: (row: GridRow) => number) => grid.rows.reduce((total, row) => total + count(row), 0);
  return (
    <>
      <div className="controls matrix-controls">
        <span className="control">
          <span aria-hidden="true">{text("matrix.rowOrder")}</span>
          <Switch
            label={text("matrix.rowOrder")}
            value={order.rows}
            options={ROW_ORDERS.map((value) => ({ value, caption: text(`matrix.rows.${value}`) }))}
            onChange={(rows) => go(sortBy(sortOf({ ...order, rows })))}
          />
        </span>
        <span className="control">
          <span aria-hidden="true">{text("matrix.columnOrder")}</span>
          <Switch
            label={text("matrix.columnOrder")}
            value={order.columns}
            options={COLUMN_ORDERS.map((value) => ({ value, caption: text(`matrix.columns.${value}`) }))}
            onChange={(columns) => go(sortBy(sortOf({ ...order, columns })))}
          />
        </span>
        <span className="control" role="group" aria-label={text("matrix.narrow")}>
          <span aria-hidden="true">{text("matrix.narrow")}</span>
          {NARROWINGS.map((word) => (
            <button
              type="button"
              className="chip"
              key={word}
              aria-pressed={view.filter.includes(word)}
              onClick={() => go(toggleFilter(word))}
            >
              {text(`matrix.only.${word}`)} <span className="count">{countOf(all, word)}</span>
            </button>
          ))}
          {view.filter.length > 0 && (
            <button type="button" className="quiet" onClick={() => go(narrow())}>
              {text("matrix.clear")}
            </button>
          )}
        </span>
        <span className="control takeaway">
          <button
            type="button"
            className="quiet"
            onClick={() =>
              save(
                `${text("matrix.title")}-${matrix.policy.name}.csv`,
                matrixRecords(matrix, all, text, view.language),
              )
            }
          >
            {text("matrix.export")}
          </button>
          <button type="button" className="quiet" onClick={() => window.print()}>
            {text("matrix.print")}
          </button>
        </span>
      </div>
      <p className="matrix-count" role="status">
        {text("matrix.count", {
          shown: grid.rows.length,
          all: all.length,
          bureaus: grid.columns.length,
          allBureaus: matrix.bureaus.length,
          cells: sum(({ load }) => load),
          disagree: sum(({ disagreements }) => disagreements),
        })}
        {unsure > 0 && text("matrix.unsure", { n: unsure })}
      </p>
    </>
  );
}
