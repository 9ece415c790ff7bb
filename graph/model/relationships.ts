import type { ValuesOf } from "./property.ts";
import type { RelationshipKind } from "./relationship.ts";
import { ALIGNS_WITH } from "./relationships/aligns-with.ts";
import { ASSIGNED_TO } from "./relationships/assigned-to.ts";
import { BUILDS } from "./relationships/builds.ts";
import { CITES } from "./relationships/cites.ts";
import { CONTAINS } from "./relationships/contains.ts";
import { COUNTERPART_OF } from "./relationships/counterpart-of.ts";
import { DELIVERS } from "./relationships/delivers.ts";
import { DEPENDS_ON } from "./relationships/depends-on.ts";
import { DUE } from "./relationships/due.ts";
import { EARLIER_VERSION_OF } from "./relationships/earlier-version-of.ts";
import { FEEDS_INTO } from "./relationships/feeds-into.ts";
import { FLAGS } from "./relationships/flags.ts";
import { IMPLEMENTS } from "./relationships/implements.ts";
import { ISSUED_BY } from "./relationships/issued-by.ts";
import { RELIES_ON } from "./relationships/relies-on.ts";
import { REPORTS_TO } from "./relationships/reports-to.ts";
import { RESTATES } from "./relationships/restates.ts";
import { SETS } from "./relationships/sets.ts";
import { SUCCEEDED_BY } from "./relationships/succeeded-by.ts";
import { keysOf } from "./vocabulary.ts";

/**
 * Every relationship type, in the order in which people are shown them: first what the text itself says, then
 * what links texts. A new one is its file and one line here.
 */
export const RELATIONSHIP_TYPES = {
  CONTAINS,
  ASSIGNED_TO,
  RESTATES,
  IMPLEMENTS,
  CITES,
  ISSUED_BY,
  SETS,
  DUE,
  FLAGS,
  ALIGNS_WITH,
  DELIVERS,
  BUILDS,
  RELIES_ON,
  FEEDS_INTO,
  DEPENDS_ON,
  REPORTS_TO,
  COUNTERPART_OF,
  SUCCEEDED_BY,
  EARLIER_VERSION_OF,
} as const satisfies Record<string, RelationshipKind>;
export type RelationshipType = keyof typeof RELATIONSHIP_TYPES;
export const TYPES = keysOf(RELATIONSHIP_TYPES);

/** The labels that relationships of a type may lead from. */
export type SourceOf<Type extends RelationshipType> = (typeof RELATIONSHIP_TYPES)[Type]["from"][number];

/** The labels that relationships of a type may lead to. */
export type TargetOf<Type extends RelationshipType> = (typeof RELATIONSHIP_TYPES)[Type]["to"][number];

type PropertiesOfType<Type extends RelationshipType> = (typeof RELATIONSHIP_TYPES)[Type]["properties"];

/** What relationships of a type say of themselves, beyond what every relationship says. */
export type RelationshipValues<Type extends RelationshipType> = ValuesOf<PropertiesOfType<Type>>;
