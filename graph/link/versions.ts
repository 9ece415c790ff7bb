import { POLICY_STAGES, type NodeOf, type RelationshipOf } from "../model/index.ts";
import { plain } from "../text/citations.ts";
import { follows, relate } from "./basis.ts";
import { isOwnTitle } from "./identity.ts";
import type { Linked } from "./linked.ts";

type Versioned = Pick<Linked, "document" | "policy" | "quote">;

/**
 * EARLIER_VERSION_OF: `…行动方案（征求意见稿）` → `…行动方案` of the same place, each to the next by stage, of one stage by
 * date. The quoted words are the title of the earlier one. Texts of one stage without dates, and issued ones, are not
 * ordered.
 */
export function versions(linked: readonly Versioned[]): RelationshipOf<"EARLIER_VERSION_OF">[] {
  const byTitle = new Map<string, Versioned[]>();
  for (const each of linked) {
    const title = plain(each.document.metadata.title);
    if (each.policy.properties.stage !== undefined && isOwnTitle(title))
      byTitle.set(title, [...(byTitle.get(title) ?? []), each]);
  }
  return [...byTitle.values()].flatMap((texts) =>
    texts.flatMap((earlier) => {
      const later = texts.filter((text) => isLater(text.policy, earlier.policy));
      const [next] = later.filter((text) => !later.some((other) => isLater(text.policy, other.policy)));
      if (!next) return [];
      const words = earlier.quote(earlier.document.metadata.titleSpan, null);
      return [relate("EARLIER_VERSION_OF", earlier.policy, next.policy, follows("policy/same-title", words))];
    }),
  );
}

function isLater(
  { properties: later }: NodeOf<"Policy">,
  { properties: earlier }: NodeOf<"Policy">,
): boolean {
  if (later.place !== undefined && earlier.place !== undefined && later.place !== earlier.place) return false;
  const [late, early] = [later.stage, earlier.stage].map((stage) => POLICY_STAGES.indexOf(stage!));
  if (late !== early) return late! > early!;
  const [after, before] = [later, earlier].map(({ issuedOn, publishedOn }) => issuedOn ?? publishedOn);
  return later.stage !== "ISSUED" && after !== undefined && before !== undefined && after > before;
}
