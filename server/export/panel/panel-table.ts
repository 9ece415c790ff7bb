import { targetsOf, type CsvCell, type NodeOf } from "../../../graph/index.ts";
import { addressOfNode } from "../addresses.ts";
import type { Exported } from "../exported.ts";
import { pagesOfLabel } from "../label-pages.ts";
import { carriedBy } from "../tables/common-columns.ts";
import type { Cells, Table } from "../tables/table.ts";
import { asRead, type AsRead } from "./as-read.ts";
import { PANEL_COLUMNS } from "./columns.ts";
import { ownersOf, type Owner } from "./owners.ts";

/**
 * A row for each value that an indicator is to reach in a year, in a place; one for an indicator without a value.
 * Documents one after the other: only one is read at a time.
 */
export const PANEL: Table = {
  name: "panel",
  zh: "指标面板",
  en: "Panel",
  columns: PANEL_COLUMNS,
  async *rows(exported) {
    for await (const policies of pagesOfLabel(exported, "Policy"))
      for (const policy of policies) yield* rowsOf(exported, policy);
  },
};

async function* rowsOf(exported: Exported, policy: NodeOf<"Policy">): AsyncGenerator<Cells> {
  const { store } = exported;
  let read: AsRead | null | undefined;
  for await (const indicators of pagesOfLabel({ store, policy }, "Indicator")) {
    read ??= await asRead(store, policy.id);
    const targets = await targetsOf(
      store,
      indicators.map(({ id }) => id),
    );
    const owners = await ownersOf(store, indicators);
    for (const indicator of indicators) {
      const own = (targets.get(indicator.id) ?? []).toSorted(
        (a, b) => a.properties.order - b.properties.order,
      );
      for (const target of own.length > 0 ? own : [null]) {
        const said = { policy, indicator, target, read, owners: owners.get(indicator.id) ?? [] };
        yield rowOf(exported, said);
      }
    }
  }
}

interface Said {
  readonly policy: NodeOf<"Policy">;
  readonly indicator: NodeOf<"Indicator">;
  readonly target: NodeOf<"Target"> | null;
  readonly read: AsRead | null;
  readonly owners: readonly Owner[];
}

function rowOf(exported: Exported, { policy, indicator, target, read, owners }: Said): Cells {
  const { title, unit, nature } = indicator.properties;
  const { place, level, stage, issuedOn } = policy.properties;
  const values = read?.rows.get(indicator.id)?.values ?? [];
  const baseline = values.findLast(({ kind }) => kind === "BASELINE");
  const asPrinted = values.find(({ span }) => span.start === target?.properties.start);
  const { year, operator, value, printed } = target?.properties ?? {};
  return [
    indicator.id,
    title,
    unit,
    nature,
    policy.id,
    policy.properties.title,
    place,
    level,
    stage,
    issuedOn,
    year,
    baseline?.year,
    baseline?.value,
    operator,
    value,
    asPrinted?.change,
    printed,
    ...ownerCells(owners),
    read?.complete,
    ...carriedBy(exported, addressOfNode(exported, target ?? indicator)),
  ];
}

/** Lists that go together, a place an owner. */
function ownerCells(owners: readonly Owner[]): CsvCell[] {
  if (owners.length === 0) return [null, null, null, null, null];
  const lists = [
    owners.map(({ name }) => name),
    owners.map(({ id }) => id),
    owners.map(({ role }) => role),
    owners.map(({ method }) => method),
    owners.map(({ provision }) => provision),
  ];
  return lists.map((list) => JSON.stringify(list));
}
