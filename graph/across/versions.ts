import { follows, relate } from "../link/basis.ts";
import type { PolicyFacts } from "../link/facts.ts";
import { isOwnTitle } from "../link/identity.ts";
import { endOf } from "../link/node.ts";
import { POLICY_STAGES, type RelationshipOf } from "../model/index.ts";
import { plain } from "../text/citations.ts";
import type { Index } from "./index-reader.ts";
import { allVersionsKey, versionsKey } from "./keys.ts";
import type { Version } from "./resolved.ts";

/**
 * EARLIER_VERSION_OF: `…行动方案（征求意见稿）` → `…行动方案` of the same place, each to the next by stage,
 * of one stage by date. The quoted words are the title of the earlier one. Texts of one stage without dates,
 * and issued ones, are not ordered.
 */
export function earlierVersionOf(is: PolicyFacts, index: Index): RelationshipOf<"EARLIER_VERSION_OF">[] {
  const title = plain(is.title);
  if (is.stage === null || !isOwnTitle(title)) return [];
  const place = is.place?.path;
  const keys =
    place === undefined ? [allVersionsKey(title)] : [versionsKey(title, place), versionsKey(title, "")];
  const texts = keys
    .flatMap((key) => index.all<Version>(key))
    .map(({ value }) => value)
    .toSorted((a, b) => (a.policy < b.policy ? -1 : 1));
  const own = texts.find(({ policy }) => policy === is.policy);
  if (!own) return [];
  const later = texts.filter((text) => isLater(text, own));
  const next = later.find((text) => !later.some((other) => isLater(text, other)));
  if (!next) return [];
  const ends = [endOf(is.policy, "Policy"), endOf(next.policy, "Policy")] as const;
  return [relate("EARLIER_VERSION_OF", ...ends, follows("policy/same-title", is.titleQuote))];
}

function isLater(later: Version, earlier: Version): boolean {
  if (later.place !== null && earlier.place !== null && later.place !== earlier.place) return false;
  const [late, early] = [later.stage, earlier.stage].map((stage) => POLICY_STAGES.indexOf(stage));
  if (late !== early) return late! > early!;
  return later.stage !== "ISSUED" && later.day !== null && earlier.day !== null && later.day > earlier.day;
}
