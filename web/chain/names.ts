import type { ChainNode } from "../api/chain.query.ts";
import type { Text } from "../i18n/use-text.ts";

/** What a node is called: a bureau by its full name. */
export function nameOf(
  node: { readonly name: string } | { readonly name: string; readonly fullName: string },
): string {
  return "fullName" in node ? node.fullName : node.name;
}

/** The small print over a name: level of a policy, place of a provision, kind of the rest. */
export function noteOf(node: ChainNode, text: Text): string {
  if (node.__typename === "Policy") {
    const above = node.level === "NATIONAL" || node.level === "PROVINCIAL" ? node.level : null;
    const level = text(`level.${above ?? "LOCAL"}`);
    return node.docNumber ? `${level} · ${node.docNumber}` : level;
  }
  if ("part" in node)
    return node.part === "BODY"
      ? `${text("part.BODY")} ${node.cite ?? ""}`
      : (node.cite ?? text("part.ANNEX"));
  return node.cite ?? text(`label.${node.label}`);
}
