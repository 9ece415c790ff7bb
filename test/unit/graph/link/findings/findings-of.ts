import { build } from "../../../../../graph/build.ts";
import { curated } from "../../../../support/seed.ts";
import { sourceOf } from "../../../../support/sources.ts";

/** The findings of a text as `SEVERITY CODE message`, those of the codes given, in the order of the text. */
export function findingsOf(text: string, ...codes: readonly string[]): string[] {
  return build([sourceOf(text)], curated)
    .nodes.flatMap((node) => (node.label === "Finding" ? [node.properties] : []))
    .filter(({ code }) => codes.includes(code))
    .toSorted((a, b) => a.order - b.order || codes.indexOf(a.code) - codes.indexOf(b.code))
    .map(({ severity, code, message }) => `${severity} ${code} ${message}`);
}

/** A plan of five measures that name who answers, and of what is given behind them. */
export function planWith(more: string): string {
  const named = ["建设热源厂", "更换老旧管网", "改造换热站", "检修锅炉", "储备燃料"].map(
    (title, index) =>
      `（${"一二三四五"[index]}）${title}。按期${title}，确保供热。（县住建局、县财政局按职责分工负责）`,
  );
  return `东岭县冬季供暖保障方案\n\n一、重点任务\n\n${named.join("\n\n")}\n\n${more}\n`;
}
