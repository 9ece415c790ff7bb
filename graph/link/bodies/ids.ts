import type { Bound } from "./body-of.ts";

/** What tells the body from others of its name. */
export interface Home {
  readonly place: string | null;
  readonly policy: string;
  /** The path of the unit whose clause names it; null on the cover. */
  readonly unit: string | null;
  /** Place and key of the body that issued the document; null where it is none. */
  readonly host: string | null;
}

/**
 * `bureau/浙江省/杭州市/市场监管局`; of a class of bodies `bureau/POLICY/sec_2__m_5/有关部门`; of a part of the body that
 * issued the document `bureau/广东省/广州市/卫生健康委/基层处`; of what only its document knows `bureau/POLICY/联席会议办公室`.
 */
export function bureauIdOf(bound: Bound, key: string, { place, policy, unit, host }: Home): string {
  if (bound === "CLAUSE") return `bureau/${policy}/${unit ?? "cover"}/${key}`;
  if (bound === "HOST" && host !== null) return `bureau/${host}/${key}`;
  if (bound === "PLACE" && place !== null) return `bureau/${place}/${key}`;
  return `bureau/${policy}/${key}`;
}
