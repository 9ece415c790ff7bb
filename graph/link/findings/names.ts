import { called, spanMark, type Check, type Linked } from "./finding.ts";

/** Names that were read as another by a logged rule. */
export const misprintRepaired: Check = (linked) =>
  linked.document.clauses.flatMap((clause) =>
    clause.names.flatMap((name) => {
      const { bureau, repair } = linked.resolution.of.get(name)!;
      if (!repair?.rule.startsWith("misprint/")) return [];
      const printed = linked.document.source.text.slice(name.start, name.end);
      return [
        {
          code: "MISPRINT_REPAIRED",
          severity: "WARNING" as const,
          zh: `“${printed}”疑为误印，按规则读作“${bureau.name}”，原文保留`,
          en: `read as “${bureau.name}” by a logged rule; the text is kept`,
          key: String(name.start),
          marks: [spanMark(linked, name, clause.unit)],
        },
      ];
    }),
  );

const SHORTEST = 5;

/** A body named once, and a name elsewhere in the text that differs in one character: perhaps one of them is a misprint. Never merged. */
export const misprintPossible: Check = (linked) => {
  const { text } = linked.document.source;
  return linked.resolution.bureaus.flatMap((bureau) => {
    const printed = bureau.aliases[0]!;
    const name = [...linked.resolution.of].find(([, resolved]) => resolved.bureau === bureau)?.[0];
    if (!name || printed.length < SHORTEST || text.split(printed).length > 2) return [];
    const at = nearIn(text, printed);
    if (at === null) return [];
    const other = text.slice(at, at + printed.length);
    return [
      {
        code: "MISPRINT_POSSIBLE",
        severity: "WARNING" as const,
        zh: `“${printed}”与“${other}”只差一字，是否同一单位无法由文件判定，未合并`,
        en: "two names differ in one character; the text does not tell whether they are one, and they are not merged",
        key: printed,
        marks: [
          spanMark(linked, name, unitAt(linked, name.start)),
          spanMark(linked, { start: at, end: at + printed.length }, unitAt(linked, at)),
        ],
      },
    ];
  });
};

/** The leading group is called by several names. */
export const groupNames: Check = (linked) => {
  const resolved = linked.document.clauses
    .flatMap(({ names, unit }) =>
      names.map((name) => ({ name, unit, found: linked.resolution.of.get(name)! })),
    )
    .filter(({ found }) => found.repair?.rule === "short-form/leading-group");
  if (resolved.length === 0) return [];
  const printed = [
    ...new Set(resolved.map(({ name }) => linked.document.source.text.slice(name.start, name.end))),
  ];
  return [
    {
      code: "NAME_VARIES",
      severity: "INFO" as const,
      zh: `同一领导小组有多种写法：${printed.map((words) => `“${words}”`).join("")}，按简称规则并为一个`,
      en: "the leading group is printed by several names, joined by a rule for short forms",
      key: "group",
      marks: resolved.map(({ name, unit }) => spanMark(linked, name, unit)),
    },
  ];
};

function nearIn(text: string, name: string): number | null {
  const [first, last] = [name[0]!, name.at(-1)!];
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (text[at + name.length - 1] !== last) continue;
    let differing = 0;
    for (let index = 0; index < name.length && differing < 2; index += 1)
      if (text[at + index] !== name[index]) differing += 1;
    if (differing === 1) return at;
  }
  return null;
}

function unitAt(linked: Linked, offset: number) {
  return linked.document.units.findLast(({ start }) => start <= offset) ?? null;
}

/** Which words of responsibility are used, and where they vary: `按照职责分工负责`, `按职分工负责` beside `按职责分工负责`. */
export const wordingVaries: Check = (linked) => {
  const { text } = linked.document.source;
  const usual = "按职责分工负责";
  const odd = linked.document.clauses.flatMap((clause) => {
    const match = /按[^，,、（）()]{0,4}分工负责/.exec(text.slice(clause.start, clause.end));
    return match && match[0] !== usual
      ? [
          {
            clause,
            words: match[0],
            span: { start: clause.start + match.index, end: clause.start + match.index + match[0].length },
          },
        ]
      : [];
  });
  const all = linked.document.clauses.filter(({ start, end }) =>
    text.slice(start, end).includes(usual),
  ).length;
  if (odd.length === 0 || all <= odd.length) return [];
  return odd.map(({ clause, words, span }) => ({
    code: "WORDING_VARIES",
    severity: "INFO" as const,
    zh: `${clause.unit ? called(clause.unit) : ""}：责任用语作“${words}”，他处作“${usual}”`,
    en: "the words of responsibility vary",
    key: String(span.start),
    marks: [spanMark(linked, span, clause.unit)],
  }));
};
