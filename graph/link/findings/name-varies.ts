import type { FindingKind } from "./finding.ts";
import { spanMark } from "./marks.ts";

/** The leading group is called by several names. */
export const nameVaries: FindingKind = {
  code: "NAME_VARIES",
  severity: "INFO",
  zh: "名称写法不一",
  en: "Name varies",
  check: (linked) => {
    const { clauses, source } = linked.document;
    const resolved = clauses
      .flatMap(({ names, unit }) => names.map((name) => ({ name, unit })))
      .filter(({ name }) => linked.resolution.of.get(name)!.repair?.rule === "short-form/leading-group");
    if (resolved.length === 0) return [];
    const printed = new Set(resolved.map(({ name }) => source.text.slice(name.start, name.end)));
    const forms = [...printed].map((words) => `“${words}”`).join("");
    return [
      {
        zh: `同一领导小组有多种写法：${forms}，按简称规则并为一个`,
        en: "the leading group is printed by several names, joined by a rule for short forms",
        key: "group",
        marks: resolved.map(({ name, unit }) => spanMark(linked, name, unit)),
      },
    ];
  },
};
