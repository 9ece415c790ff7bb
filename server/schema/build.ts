import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { BureauResolver } from "./bureau.resolver.ts";
import { ChainResolver } from "./chain.resolver.ts";
import { DeadlineResolver } from "./deadline.resolver.ts";
import {
  IndicatorDeadlinesResolver,
  PolicyDeadlinesResolver,
  ProvisionDeadlinesResolver,
} from "./deadlines-of.resolver.ts";
import { FindingResolver } from "./finding.resolver.ts";
import { ImportResolver } from "./import.resolver.ts";
import { IndicatorResolver } from "./indicator.resolver.ts";
import { JobResolver } from "./job.resolver.ts";
import { LABEL_TYPES } from "./labels.type.ts";
import { MatrixResolver } from "./matrix.resolver.ts";
import { MetaResolver } from "./meta.resolver.ts";
import { NodeResolver } from "./node.resolver.ts";
import { PolicyResolver } from "./policy.resolver.ts";
import { PolicyReadingResolver, ProvisionReadingResolver } from "./reading.resolver.ts";
import { ResourceResolver } from "./resource.resolver.ts";
import { ReviewResolver } from "./review.resolver.ts";
import { SearchResolver } from "./search.resolver.ts";
import { StatementResolver } from "./statement.resolver.ts";
import { UnreadResolver } from "./unread.resolver.ts";
import { PolicyVersionsResolver, VersionResolver } from "./version.resolver.ts";

/** The schema, made from one slice a concept. A new concept is its slice and one line here. */
export function createSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      NodeResolver,
      PolicyResolver,
      BureauResolver,
      IndicatorResolver,
      ResourceResolver,
      DeadlineResolver,
      PolicyDeadlinesResolver,
      ProvisionDeadlinesResolver,
      IndicatorDeadlinesResolver,
      FindingResolver,
      ChainResolver,
      MatrixResolver,
      SearchResolver,
      UnreadResolver,
      ProvisionReadingResolver,
      PolicyReadingResolver,
      PolicyVersionsResolver,
      VersionResolver,
      ReviewResolver,
      StatementResolver,
      ImportResolver,
      JobResolver,
      MetaResolver,
    ],
    orphanedTypes: [...LABEL_TYPES],
    validate: false,
  });
}
