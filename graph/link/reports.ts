import type { NodeOf, RelationshipOf } from "../model/index.ts";
import type { Document, Unit } from "../text/document.ts";
import { relate, says } from "./basis.ts";
import { isGeneric, kindOf, shortNameOf, type Resolution } from "./bureaus.ts";
import { bureauIdOf } from "./ids.ts";
import { node } from "./node.ts";
import type { quoterOf } from "./quote.ts";

/** `办公室…及时向党工委、管委会请示报告`: who reports to whom. */
const WHO = "([^，。；,;\\n]{2,30}(?:办公室|领导小组|成员单位|局|委|办))(?=牵头|要|应|负责|会同|,|，)";
const WHOM = "[^。；\\n]{0,60}?(?:及时|定期)?向([^，。；,;\\n]{2,24}?)(?:请示报告|报告工作|请示|报告)";
const REPORTS = new RegExp(WHO + WHOM, "g");

export interface Reports {
  readonly nodes: NodeOf<"Bureau">[];
  readonly relationships: RelationshipOf<"REPORTS_TO">[];
}

/**
 * REPORTS_TO: bodies that the text says report to others. Both ends are bodies of the document's own place.
 */
export function reports(
  document: Document,
  resolution: Resolution,
  bureaus: ReadonlyMap<string, NodeOf<"Bureau">>,
  jurisdiction: string,
  quote: ReturnType<typeof quoterOf>,
): Reports {
  const nodes = new Map<string, NodeOf<"Bureau">>();
  const relationships: RelationshipOf<"REPORTS_TO">[] = [];
  const bodyOf = (words: string): NodeOf<"Bureau"> => {
    const short = shortNameOf(words, jurisdiction);
    // 党工委 and 管委会 are those of the place.
    const printed =
      isGeneric(short) || isGeneric(short.replace(/^示范区|^开发区|^新区/, ""))
        ? `${jurisdiction}${short.replace(/^示范区|^开发区|^新区/, "")}`
        : short;
    const known = resolution.bureaus.find(
      (bureau) =>
        bureau.name === printed || bureau.aliases.includes(printed) || bureau.name.endsWith(printed),
    );
    const id = known?.id ?? bureauIdOf(jurisdiction, printed);
    const found =
      bureaus.get(id) ??
      nodes.get(id) ??
      node(id, "Bureau", {
        name: printed,
        fullName: printed,
        kind: kindOf(printed, false),
        jurisdiction,
        group: false,
        aliases: [printed],
        order: -1,
      });
    nodes.set(id, found);
    return found;
  };
  for (const unit of document.units)
    for (const span of unit.paragraphs)
      relationships.push(...readParagraph(document, unit, span, bodyOf, quote));
  return { nodes: [...nodes.values()].filter(({ id }) => !bureaus.has(id)), relationships };
}

function readParagraph(
  document: Document,
  unit: Unit,
  span: { start: number; end: number },
  bodyOf: (words: string) => NodeOf<"Bureau">,
  quote: ReturnType<typeof quoterOf>,
): RelationshipOf<"REPORTS_TO">[] {
  return [...document.source.text.slice(span.start, span.end).matchAll(REPORTS)].flatMap((match) => {
    const source = bodyOf(match[1]!.trim());
    const start = span.start + match.index;
    const words = quote({ start, end: start + match[0].length }, unit);
    return match[2]!
      .split(/[、和]/)
      .filter((name) => name.length >= 2)
      .map((name) => relate("REPORTS_TO", source, bodyOf(name), says("bureau/reports", words)));
  });
}
