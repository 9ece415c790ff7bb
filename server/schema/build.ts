import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { ChainResolver } from "./chain.resolver.ts";
import { ChangesResolver } from "./changes.resolver.ts";
import { FindingResolver } from "./finding.resolver.ts";
import { ImportResolver } from "./import.resolver.ts";
import { JobResolver } from "./job.resolver.ts";
import { OneBureau, OnePolicy } from "./label.resolver.ts";
import { LABEL_TYPES } from "./labels.type.ts";
import { Lists } from "./lists.resolver.ts";
import { MatrixResolver } from "./matrix.resolver.ts";
import { MetaResolver } from "./meta.resolver.ts";
import { NodeResolver } from "./node.resolver.ts";
import { OneVersionResolver } from "./one-version.resolver.ts";
import { planned } from "./planned/install.ts";
import { RELATIONSHIP_OBJECTS } from "./relationship-types.type.ts";
import { ReviewResolver } from "./review.resolver.ts";
import { SearchResolver } from "./search.resolver.ts";
import { StatementResolver } from "./statement.resolver.ts";
import { Unreads } from "./unread.resolver.ts";
import "./bureau.resolver.ts";
import "./deadline.resolver.ts";
import "./edges/edge-fields.ts";
import "./evidence.resolver.ts";
import "./excerpt.resolver.ts";
import "./policy.resolver.ts";
import "./reading.resolver.ts";
import "./version.resolver.ts";

/** The schema, made from one slice a concept. A new concept is its slice and one line here. */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      NodeResolver,
      OnePolicy,
      OneBureau,
      Lists as never,
      FindingResolver,
      ChainResolver,
      MatrixResolver,
      SearchResolver,
      Unreads as never,
      OneVersionResolver,
      ChangesResolver,
      ReviewResolver,
      StatementResolver,
      ImportResolver,
      JobResolver,
      MetaResolver,
    ],
    orphanedTypes: [...LABEL_TYPES, ...RELATIONSHIP_OBJECTS],
    validate: false,
  });
  return planned(schema);
}
