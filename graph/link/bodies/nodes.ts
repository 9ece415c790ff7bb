import type { NodeOf } from "../../model/index.ts";
import { node } from "../node.ts";
import { innermostOf } from "../places/place.ts";
import type { Bureau } from "./bureau.ts";
import { namesOf } from "./names.ts";
import { sharedPrefixesOf } from "./prefixes.ts";
import { REGISTRY_SOURCE, type RegisteredBody } from "./registry.ts";

/** All that the documents of a library say of one body. */
interface Gathered {
  readonly first: Bureau;
  readonly names: Map<string, number>;
  readonly printed: Map<string, number>;
  readonly completed: Map<string, string>;
  readonly formerIds: Set<string>;
  order: number;
}

/** The nodes of bodies, each once however many documents name it. */
export interface BureauNodes {
  /** Adds what a document says; `order` is the rank among the bureaus of a document, -1 for those that only issue. */
  readonly add: (bureaus: readonly Bureau[], isCharged: (bureau: Bureau) => boolean) => void;
  /** By id; asked when all documents are added. */
  readonly made: () => Map<string, NodeOf<"Bureau">>;
}

export function bureauNodes(): BureauNodes {
  const gathered = new Map<string, Gathered>();
  return {
    add: (bureaus, isCharged) => {
      for (const bureau of bureaus) {
        const known = gathered.get(bureau.id) ?? {
          first: bureau,
          names: new Map<string, number>(),
          printed: new Map<string, number>(),
          completed: new Map<string, string>(),
          formerIds: new Set<string>(),
          order: -1,
        };
        if (known.order < 0 && isCharged(bureau)) known.order = gathered.size;
        gathered.set(bureau.id, known);
        const times = [...bureau.printed.values()].reduce((sum, each) => sum + each, 0);
        known.names.set(bureau.name, (known.names.get(bureau.name) ?? 0) + times);
        for (const [form, often] of bureau.printed)
          known.printed.set(form, (known.printed.get(form) ?? 0) + often);
        for (const [form, words] of bureau.completed)
          if (!known.completed.has(form)) known.completed.set(form, words);
        for (const id of bureau.formerIds) known.formerIds.add(id);
      }
    },
    made: () => new Map([...gathered].map(([id, each]) => [id, nodeOf(id, each)])),
  };
}

function nodeOf(
  id: string,
  { first, names, printed, completed, formerIds, order }: Gathered,
): NodeOf<"Bureau"> {
  const { kind, place, group, registered } = first;
  const isZone = place !== null && sharedPrefixesOf(place).length > 1;
  return node(id, "Bureau", {
    ...namesOf(names, printed, completed, isZone),
    kind,
    place,
    jurisdiction: place && innermostOf(place),
    group,
    aliases: [...printed.keys()],
    ...(completed.size > 0 && {
      completedNames: [...completed.keys()],
      completedBy: [...completed.values()],
    }),
    ...registeredNames(registered),
    ...(formerIds.size > 0 && { formerIds: [...formerIds].toSorted() }),
    order,
  });
}

/** What the registry calls a body, with its source; nothing where it does not have it. */
export function registeredNames(registered: RegisteredBody | null) {
  return registered
    ? { officialName: registered.full, englishName: registered.english, registry: REGISTRY_SOURCE.url }
    : {};
}
