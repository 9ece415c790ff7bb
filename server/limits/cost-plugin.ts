import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLSchema, OperationDefinitionNode } from "graphql";
import { userError } from "../errors.ts";
import type { Context } from "../schema/context.ts";
import { costOf, MOST_COST } from "./cost.ts";

/** What is known of the cost of an operation for the same variables, as long as its document is kept. */
const known = new WeakMap<OperationDefinitionNode, Map<string, number>>();
const MOST_KNOWN = 50;

/** Tells in `extensions.cost` what an operation can cost, and refuses before it runs what costs too much. */
export function costPlugin(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let requested: number | null = null;
      return {
        async didResolveOperation({ document, operation, request }) {
          // What is imported or stated is bounded by the size of its body.
          if (operation?.operation !== "query") return;
          const variables = request.variables ?? {};
          const costs = known.get(operation) ?? new Map<string, number>();
          known.set(operation, costs);
          const key = JSON.stringify(variables);
          requested = costs.get(key) ?? costOf(operation, document, variables, schema);
          if (requested === null) return;
          if (costs.size < MOST_KNOWN && key.length < 1_000) costs.set(key, requested);
          if (requested > MOST_COST) throw tooCostly(requested);
        },
        async willSendResponse({ response }) {
          const { body } = response;
          if (requested === null || body.kind !== "single") return;
          const cost = { requested, limit: MOST_COST };
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}

function tooCostly(requested: number) {
  const error = userError(
    "BAD_USER_INPUT",
    `查询可能太大：cost 为 ${requested}，上限 ${MOST_COST}；请减小 first，或拆分查询 / ` +
      `the query may be too large: its cost is ${requested}, at most ${MOST_COST}; lower first, or split it`,
  );
  error.extensions.limit = "cost";
  return error;
}
