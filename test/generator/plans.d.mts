/** What a plan says, as its generator knows it. */
export interface Known {
  readonly title: string;
  /** Null of a draft. */
  readonly number: string | null;
  readonly level: "NATIONAL" | "PROVINCIAL" | "MUNICIPAL" | "COUNTY";
  readonly measures: number;
  /** Who is charged in the body, measure by measure. */
  readonly charged: readonly { readonly name: string; readonly role: string }[];
  readonly indicators: number;
  /** Rows of the annex that tells the measures again. */
  readonly rows: number;
  /** Rows that name another leader, and another time, than the body. */
  readonly otherLeaders: number;
  readonly otherTimes: number;
  readonly cites: readonly { readonly title: string; readonly number: string | null }[];
}

export interface Plan {
  /** Of a file that it may be written to. */
  readonly name: string;
  readonly text: string;
  readonly known: Known;
}

/** Stands in every plan: that it is made up. */
export const MARK: string;

/** So many invented plans, one at a time. */
export function plans(
  count: number,
  options?: { readonly seed?: number; readonly hub?: boolean },
): Generator<Plan, void, undefined>;
