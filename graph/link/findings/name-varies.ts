import type { FindingKind } from "./finding.ts";
import { spanMark, unitAt } from "./marks.ts";

const GROUP = "领导小组";
const SHOWN = 3;

/** A leading group is printed by a short name beside its full one: `质量强区领导小组`, `质量强区工作推进领导小组`. */
export const nameVaries: FindingKind = {
  code: "NAME_VARIES",
  severity: "INFO",
  zh: "名称写法不一",
  en: "Name varies",
  check: (linked) => {
    const { source } = linked.document;
    const groups = new Map<string, Map<string, number[]>>();
    for (const [name, { repair }] of linked.resolution.of) {
      if (repair?.rule !== "short-form/leading-group") continue;
      const short = groupIn(source.text.slice(name.start, name.end));
      const full = groupIn(repair.name);
      const forms = groups.get(full) ?? new Map([[full, placesIn(source.text, full)]]);
      forms.set(short, placesIn(source.text, short));
      groups.set(full, forms);
    }
    return [...groups].map(([full, forms]) => {
      const said = [...forms].map(([form, places]) => `“${form}”（${places.length} 处）`).join("、");
      const count = [...forms].map(([form, places]) => `“${form}” (${places.length})`).join(", ");
      return {
        zh: `同一领导小组有 ${forms.size} 种写法：${said}，按简称规则视为一个`,
        en: `one leading group is printed in ${forms.size} forms: ${count}; a rule for short forms takes them as one`,
        key: full,
        marks: [...forms].flatMap(([form, places]) =>
          places
            .slice(0, SHOWN)
            .map((start) => spanMark(linked, { start, end: start + form.length }, unitAt(linked, start))),
        ),
      };
    });
  },
};

/** `示范区质量强区领导小组` of `示范区质量强区领导小组办公室`. */
function groupIn(words: string): string {
  return words.slice(0, words.indexOf(GROUP) + GROUP.length);
}

function placesIn(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
