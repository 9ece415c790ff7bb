import type { ResultOf } from "../api/graphql.ts";
import { LinkTypesQuery, TextTypesQuery } from "../api/network.query.ts";
import { useAnswer } from "../api/use-answer.ts";

/** Types of relationships: first what the text itself says, then what links texts. */
export const TYPES = [
  "CONTAINS",
  "ASSIGNED_TO",
  "RESTATES",
  "IMPLEMENTS",
  "CITES",
  "ISSUED_BY",
  "SETS",
  "FLAGS",
  "ALIGNS_WITH",
  "DELIVERS",
  "BUILDS",
  "RELIES_ON",
  "FEEDS_INTO",
  "DEPENDS_ON",
  "REPORTS_TO",
  "COUNTERPART_OF",
] as const;
export type RelationshipType = (typeof TYPES)[number];

type Counted = ResultOf<typeof TextTypesQuery> & ResultOf<typeof LinkTypesQuery>;

export interface TypeCount {
  readonly type: RelationshipType;
  /** How many neighbours it leads to. */
  readonly count: number;
}

/** The types a node has, with the number of its neighbours by each; undefined while loading. */
export function useTypeCounts(id: string): readonly TypeCount[] | undefined {
  const texts = useAnswer(TextTypesQuery, { id });
  const links = useAnswer(LinkTypesQuery, { id });
  return texts.data && links.data && countsOf({ ...texts.data, ...links.data });
}

function countsOf(counted: Counted): TypeCount[] {
  return TYPES.map((type) => ({
    type,
    count: counted[type].nodes.length - 1 + counted[type].hidden.reduce((sum, { count }) => sum + count, 0),
  })).filter(({ count }) => count > 0);
}

/** The words of a filter that are types; others mean nothing here. */
export function typesOf(filter: readonly string[]): RelationshipType[] {
  return TYPES.filter((type) => filter.includes(type));
}
