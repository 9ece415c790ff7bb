import { useText } from "../i18n/use-text.ts";
import { Absent } from "../reading/Absent.tsx";
import { focusOn } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { StepLink } from "../ui/StepLink.tsx";
import { Elsewhere } from "./Elsewhere.tsx";
import { disagrees, isNobodys, type GridColumn, type GridRow } from "./grid.ts";
import { onlyPart, saidOf } from "./said.ts";
import { cellId } from "./selection.ts";
import { Witnesses } from "./Witnesses.tsx";

interface Props {
  readonly navigation: Navigation;
  readonly row: GridRow;
  readonly columns: readonly GridColumn[];
  readonly selected: string | null;
  /** The cell that the Tab key stops at. */
  readonly stop: string | null;
  readonly onChoose: (cell: string) => void;
}

/** A provision and who answers for it. A row that nobody owns says so in words. */
export function MatrixRowView({ navigation, row, columns, selected, stop, onChoose }: Props) {
  const text = useText();
  const { provision } = row;
  return (
    <tr className={isNobodys(row) ? "unowned" : row.gaps.length > 0 ? "unsure" : ""} data-row={provision.id}>
      <th scope="row">
        <StepLink navigation={navigation} step={focusOn(provision.id)} lang="zh-CN" title={provision.name}>
          <small>{provision.cite}</small> {withoutNumber(provision.name)}
        </StepLink>
      </th>
      <td className="margin">
        {row.load > 0 && row.load}
        {row.load === 0 && row.elsewhere.length > 0 && (
          <Elsewhere navigation={navigation} parts={row.elsewhere} />
        )}
        {row.load === 0 && row.elsewhere.length === 0 && (
          <span className="nobody">
            <Absent navigation={navigation} sentence={text("matrix.unowned")} gaps={row.gaps} />
          </span>
        )}
      </td>
      {columns.map(({ bureau }) => {
        const cell = row.cellOf.get(bureau.id);
        const id = cellId(provision.id, bureau.id);
        if (!cell) return <td key={bureau.id} />;
        return (
          <td key={bureau.id} className={id === selected ? "chosen" : ""}>
            <button
              type="button"
              data-cell={id}
              tabIndex={id === stop ? 0 : -1}
              aria-pressed={id === selected}
              aria-label={text("matrix.cell", {
                bureau: bureau.fullName,
                row: provision.name,
                said: saidOf(row, cell, text),
              })}
              onClick={() => onChoose(id)}
            >
              <Witnesses
                body={cell.body}
                annex={cell.annex}
                only={onlyPart(row)}
                differs={disagrees(row, cell)}
              />
            </button>
          </td>
        );
      })}
    </tr>
  );
}

/** The place beside the name gives the number: “(六)提高食品质量安全水平” and “——实施…” lose it here. */
function withoutNumber(name: string): string {
  return name.replace(/^(?:[(（][^)）]{1,6}[)）]|——)\s*/, "") || name;
}
