import type { ResultOf } from "../api/graphql.ts";
import { OtherTypesQuery, SomeTypesQuery, TYPES } from "../api/types.generated.ts";
import { useAnswer } from "../api/use-answer.ts";

export type RelationshipType = (typeof TYPES)[number];

type Counted = ResultOf<typeof SomeTypesQuery> & ResultOf<typeof OtherTypesQuery>;

export interface TypeCount {
  readonly type: RelationshipType;
  /** How many neighbours it leads to. */
  readonly count: number;
}

/** The types a node has, with the number of its neighbours by each; undefined while loading. */
export function useTypeCounts(id: string): readonly TypeCount[] | undefined {
  const some = useAnswer(SomeTypesQuery, { id });
  const others = useAnswer(OtherTypesQuery, { id });
  return some.data && others.data && countsOf({ ...some.data, ...others.data });
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
