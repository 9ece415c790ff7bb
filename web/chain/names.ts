import type { ChainNode } from "../api/chain.query.ts";
import type { Stage } from "../ui/StageChip.tsx";
import type { Text } from "../i18n/use-text.ts";

/** What a node is called: a bureau by its full name. */
export function nameOf(
  node: { readonly name: string } | { readonly name: string; readonly fullName: string },
): string {
  return "fullName" in node ? node.fullName : node.name;
}

/** What a node is called where no small print says how far a policy has come: a draft with its stage. */
export function titledOf(node: Staged & Parameters<typeof nameOf>[0], text: Text): string {
  return node.stage && node.stage !== "ISSUED"
    ? text("stage.titled", { name: nameOf(node), stage: text(`stage.${node.stage}`) })
    : nameOf(node);
}

interface Staged {
  readonly stage?: Stage | null;
}

/** The small print over a name: level of a policy, place of a provision, kind of the rest. */
export function noteOf(node: ChainNode, text: Text): string {
  if (node.__typename === "Policy") {
    const above = node.level === "NATIONAL" || node.level === "PROVINCIAL" ? node.level : null;
    const level = text(`level.${above ?? "LOCAL"}`);
    const stage = node.stage && text(`stage.${node.stage}`);
    // A card may cut its small print: that it is a draft comes first.
    const words = node.stage === "ISSUED" ? [level, node.docNumber, stage] : [stage, level, node.docNumber];
    return words.filter(Boolean).join(" · ");
  }
  if ("part" in node)
    return node.part === "BODY"
      ? `${text("part.BODY")} ${node.cite ?? ""}`
      : (node.cite ?? text("part.ANNEX"));
  return node.cite ?? text(`label.${node.label}`);
}
