import {
  GraphQLError,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";

/**
 * What one document may ask for. Lists of the graph are bounded by their own arguments; these bound the shape
 * of the question.
 */
export const LIMITS = { depth: 16, aliases: 30, rootFields: 15, selections: 300 } as const;

interface Weight {
  readonly depth: number;
  readonly aliases: number;
  readonly selections: number;
}

/**
 * A validation rule: one walk, each fragment weighed once, so that fragments that spread each other many
 * times cost nothing.
 */
export function complexityRule(context: ValidationContext): ASTVisitor {
  const weighed = new Map<string, Weight>();
  const weigh = (set: SelectionSetNode, seen: readonly string[]): Weight =>
    set.selections.reduce<Weight>(
      (sum, selection) => {
        const inner =
          selection.kind === "FragmentSpread"
            ? weighFragment(context.getFragment(selection.name.value), seen)
            : selection.selectionSet
              ? weigh(selection.selectionSet, seen)
              : { depth: 0, aliases: 0, selections: 0 };
        const field = selection.kind === "Field" ? 1 : 0;
        return {
          depth: Math.max(sum.depth, inner.depth + field),
          aliases: sum.aliases + inner.aliases + (selection.kind === "Field" && selection.alias ? 1 : 0),
          selections: sum.selections + inner.selections + 1,
        };
      },
      { depth: 0, aliases: 0, selections: 0 },
    );
  const weighFragment = (
    fragment: FragmentDefinitionNode | null | undefined,
    seen: readonly string[],
  ): Weight => {
    const name = fragment?.name.value;
    // A fragment that spreads itself is another rule's error.
    if (!fragment || !name || seen.includes(name)) return { depth: 0, aliases: 0, selections: 0 };
    const known = weighed.get(name) ?? weigh(fragment.selectionSet, [...seen, name]);
    weighed.set(name, known);
    return known;
  };
  const refuse = (limit: keyof typeof LIMITS, asked: number) =>
    context.reportError(
      new GraphQLError(
        `查询超出限制：${limit} 为 ${asked}，上限 ${LIMITS[limit]}，请拆分查询 / ` +
          `the query is over a limit: ${limit} is ${asked}, at most ${LIMITS[limit]}; split it`,
        { extensions: { limit } },
      ),
    );
  return {
    OperationDefinition(operation) {
      if (isIntrospection(operation.selectionSet)) return;
      const { depth, aliases, selections } = weigh(operation.selectionSet, []);
      const asked = { depth, aliases, selections, rootFields: operation.selectionSet.selections.length };
      for (const limit of Object.keys(LIMITS) as (keyof typeof LIMITS)[])
        if (asked[limit] > LIMITS[limit]) refuse(limit, asked[limit]);
    },
  };
}

/**
 * The schema describes itself deeper than any question about policies goes; graphql-js bounds that on its
 * own.
 */
function isIntrospection(set: SelectionSetNode): boolean {
  return set.selections.every(
    (selection) => selection.kind === "Field" && ["__schema", "__type"].includes(selection.name.value),
  );
}
