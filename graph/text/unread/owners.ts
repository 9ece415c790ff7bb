import type { Span } from "../document.ts";
import { cuesOf, touching, type Account, type CueFinder, type NoCue } from "./cue.ts";

/** 责任单位：… · （牵头部门 … · 配合处室: with a mark or a blank behind, or a bracket before. */
const LABEL =
  /(?:牵头|责任|负责|配合|协同|主办|协办|承办|参与|参加|落实|实施|指导)(?:责任|落实|实施)?(?:单位|部门|处室|科室|机构|主体)(?:及单位)?(?=\s*[:】\])]| +[\u4e00-\u9fff])/g;
/** 由…牵头 · …会同…制定 · …负责: a charge in prose. */
const CHARGE = /牵头|会同(?!意)|负总责|(?:分工|分别|共同|具体|统一|组织|协调)?负责/g;

/** 负责人 · 企业负责 · 认真负责 · 负责任 · 牵头抓总作用: words that charge nobody, whatever stands beside them. */
const NO_CHARGE_BEHIND =
  /^(?:人|任|制|同志|领导|到底|到位|态度|精神|地|单位|部门|机构|的态度|的精神|者|作用|抓总的|机制|体系|医院|企业|教师|专家|解释)/;
const NO_CHARGE_BEFORE =
  /(?:主要|直接|有关|相关|分管|项目|企业|单位|部门|党政|认真|高度|敢于|勇于|切实|谁[\u4e00-\u9fff]{1,6},?谁|对[^,。;]{1,40}|企业|经营者|生产者|产权人|业主|自行|自我|行业|本人|个人|发挥|分级|属地|对口|全面|不|未|并|本|该)$/;
/** 党委领导、政府负责 · 首问负责 · 由用户负责 · 名校长负责: a slogan, or persons and classes of persons. */
const NO_BODY_BEFORE =
  /(?:(?<![省市县区镇乡民])政府|首问|多方|污染者|使用者|责任者|用户|使用权人|所有权人|负责人|校长|书记|院长|主任|县长|市长|区长|镇长|同志|领导|家庭|业主|家长|医生|教师|负责同志)$/;
/** 在重点领域牵头推动作用 · 污染者负责原则 */
const IN_WORDS = /^[^。;,]{0,4}(?:推动作用|原则)/;
/** 第三条 主管部门负责…: what a class of bodies is competent for is no charge. CONTRACT, Roles. */
const CLASS_OF_BODIES =
  /(?:主管部门|行政部门|管理部门|人民政府|有关部门|相关部门|各级|机构|组织|单位|企业|部门)[^。;]{0,12}$/;

/** `(全部责任单位)`: whoever they are. */
const ALL_OF_THEM = /全部|全体|所有/;

const LOOK_AROUND = 40;

/** The words around a word of charging. */
interface Around {
  /** Back to the last stop, comma or colon. */
  readonly sentence: string;
  readonly before: string;
  readonly behind: string;
}

/** Why a word of charging charges nobody; the first that holds tells. */
const NO_CHARGE: readonly { readonly why: NoCue; readonly holds: (around: Around) => boolean }[] = [
  { why: "NO_BODY", holds: ({ sentence }) => NO_BODY_BEFORE.test(sentence) },
  { why: "QUOTED", holds: ({ before }) => before.lastIndexOf("“") > before.lastIndexOf("”") },
  {
    why: "NO_VERB",
    holds: ({ sentence, behind }) =>
      IN_WORDS.test(behind) || NO_CHARGE_BEHIND.test(behind) || NO_CHARGE_BEFORE.test(sentence),
  },
  { why: "CLASS", holds: ({ sentence }) => CLASS_OF_BODIES.test(sentence) },
  {
    why: "NOBODY_BESIDE",
    holds: ({ sentence }) => !/[\u4e00-\u9fff]{2}$/.test(sentence) && !/由[\u4e00-\u9fff]{2,}/.test(sentence),
  },
];

/** Labels and words of charging. */
export const ownersUnread: CueFinder = ({ folded, clauses, citations, indicators, units }) => {
  const read = touching([...clauses, ...citations, ...clauses.flatMap(({ names }) => names)]);
  const titles = touching(
    units.filter(({ title }) => title !== null).map(({ start, end }) => ({ start, end })),
  );
  const rows = touching(indicators.map(({ row }) => row));
  const stateOf = (span: Span): Account["state"] | null =>
    read(span) ? "READ" : titles(span) ? "TITLE" : null;
  const labels = cuesOf(folded, LABEL, "LABEL_WITHOUT_NAME").map((cue): Account => {
    const whoever = ALL_OF_THEM.test(folded.slice(Math.max(0, cue.start - 2), cue.start));
    return { ...cue, state: stateOf(cue) ?? (whoever ? "WHOEVER" : "UNREAD") };
  });
  const labelled = touching(labels);
  const charges = cuesOf(folded, CHARGE, "CHARGE_WITHOUT_NAME").map((cue): Account => {
    const apart = labelled(cue) ? "IN_A_LABEL" : rows(cue) ? "ROW" : noChargeAt(folded, cue);
    return { ...cue, state: stateOf(cue) ?? apart ?? "UNREAD" };
  });
  return [...labels, ...charges];
};

function noChargeAt(folded: string, { start, end }: Span): NoCue | null {
  const before = folded.slice(Math.max(0, start - LOOK_AROUND), start);
  const behind = folded.slice(end, end + LOOK_AROUND);
  const sentence = before.slice(Math.max(...[..."。;\n:,"].map((stop) => before.lastIndexOf(stop))) + 1);
  return NO_CHARGE.find(({ holds }) => holds({ sentence, before, behind }))?.why ?? null;
}
