import type { NodeOf, ProvisionNode, RelationshipOf } from "../model/index.ts";
import type { Document, Span, Unit } from "../text/document.ts";
import { oneOf } from "../text/lexicon/words.ts";
import { follows, relate, says } from "./basis.ts";
import { policyIdOfDocument } from "./identity.ts";
import lexicon from "./lexicon/resources.json" with { type: "json" };
import { node } from "./node.ts";
import type { quoterOf } from "./quote.ts";

type Use = "BUILDS" | "RELIES_ON" | "FEEDS_INTO";

interface Mention extends Span {
  readonly unit: Unit;
  readonly use: Use;
  readonly name: string;
  readonly trigger: string;
}

const KIND = oneOf(lexicon.kinds);
const NAME = `([^，。；、,;（）()\\n]{2,22}?${KIND})`;

/** How a text says what it builds, relies on, or feeds; tried in this order. */
const FORMS: readonly { readonly use: Use; readonly words: RegExp }[] = [
  /* 依托秦创原农业板块总窗口 · 对接省级信息平台 */
  { use: "RELIES_ON", words: new RegExp(`(${oneOf(lexicon.relies)})${NAME}`, "g") },
  /* 将考核结果纳入目标责任考核体系 */
  { use: "FEEDS_INTO", words: new RegExp(`(纳入|计入)${NAME}`, "g") },
  /* 建设质量基础设施综合服务平台 · 推进…综合服务平台建设 */
  { use: "BUILDS", words: new RegExp(`(${oneOf(lexicon.builds)})${NAME}`, "g") },
];

const RULE_OF = {
  BUILDS: "resource/builds",
  RELIES_ON: "resource/relies",
  FEEDS_INTO: "resource/feeds",
} as const satisfies Record<Use, string>;

/** `秦创原等创新驱动平台`: the one that is named, before 等. */
const NAMED = /^([^等]{2,10})等/;
const SHORTEST_PROPER = 3;

export interface Resources {
  readonly nodes: NodeOf<"Resource">[];
  readonly relationships: RelationshipOf<Use | "DEPENDS_ON">[];
}

/**
 * BUILDS, RELIES_ON, FEEDS_INTO: a provision and the platforms, systems and mechanisms it names beside a
 * trigger word; and DEPENDS_ON where one relies on what another builds: the same name, or a part of the thing
 * that is named before 等.
 */
export function resources(
  document: Document,
  provisions: ReadonlyMap<Unit, ProvisionNode>,
  quote: ReturnType<typeof quoterOf>,
): Resources {
  const mentions = document.units.flatMap((unit) => mentionsIn(document, unit));
  const policy = policyIdOfDocument(document);
  const nodes = new Map<string, NodeOf<"Resource">>();
  const relationships = mentions.map((mention) => {
    const id = `${policy}#res_${mention.name}`;
    const resource =
      nodes.get(id) ??
      node(id, "Resource", {
        name: mention.name,
        policy,
        order: mention.start,
        start: mention.start,
        end: mention.end,
      });
    nodes.set(id, resource);
    const basis = says(RULE_OF[mention.use], quote(mention, mention.unit));
    return relate(mention.use, provisions.get(mention.unit)!, resource, basis, { trigger: mention.trigger });
  });
  return {
    nodes: [...nodes.values()],
    relationships: [...relationships, ...dependencies(mentions, provisions, quote)],
  };
}

function dependencies(
  mentions: readonly Mention[],
  provisions: ReadonlyMap<Unit, ProvisionNode>,
  quote: ReturnType<typeof quoterOf>,
): RelationshipOf<"DEPENDS_ON">[] {
  const built = mentions.filter(({ use }) => use === "BUILDS");
  return mentions
    .filter(({ use }) => use === "RELIES_ON")
    .flatMap((needs) => {
      const builders = new Map<Unit, Mention>();
      for (const other of built)
        // A provision that says twice that it builds the thing is one provision: its first words say so.
        if (other.unit !== needs.unit && isSame(needs.name, other.name) && !builders.has(other.unit))
          builders.set(other.unit, other);
      return [...builders.values()].map((other) =>
        relate(
          "DEPENDS_ON",
          provisions.get(needs.unit)!,
          provisions.get(other.unit)!,
          follows("dependency/built-elsewhere", quote(needs, needs.unit)),
          { resource: other.name, phraseStart: other.start, phraseEnd: other.end },
        ),
      );
    });
}

function isSame(needed: string, built: string): boolean {
  const named = NAMED.exec(built)?.[1];
  return (
    needed === built || (named !== undefined && named.length >= SHORTEST_PROPER && needed.startsWith(named))
  );
}

function mentionsIn(document: Document, unit: Unit): Mention[] {
  const { text } = document.source;
  const found: Mention[] = [];
  for (const { start, end } of unit.paragraphs) {
    const words = text.slice(start, end);
    for (const { use, words: form } of FORMS) {
      for (const match of words.matchAll(form)) {
        const name = cleaned(match[2]!);
        const at = start + match.index;
        const span = { start: at, end: at + match[0].length };
        if (name === null || found.some((other) => other.start < span.end && other.end > span.start))
          continue;
        found.push({ ...span, unit, use, name, trigger: match[1]! });
      }
    }
  }
  return found;
}

/** Words before a name that are no part of it: 加快建立一批创新平台, 建立实施…体系. */
const LEADING = new RegExp(
  `^(?:${oneOf([...lexicon.builds, "实施", "了", "一批", "各级", "一个", "以", "好", "并", "和", "与"])})+`,
);

/** The name of a resource, or null when it says no more than its kind: 服务体系, 工作机制. */
function cleaned(words: string): string | null {
  const name = words
    .replace(LEADING, "")
    .replace(/^[^的]{2,8}的(?=.{4})/, "")
    .replace(/[“”"]/g, "")
    .trim();
  return name.length < SHORTEST_PROPER + 1 ||
    lexicon.general.some((general) => name === general || name.endsWith(`的${general}`))
    ? null
    : name;
}
