import { PLAN, EVIDENCE, chain, findings, list, named, quotesOf, type Question } from "./question.ts";

const INDICATORS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The chain below an indicator, under a name of its own. */
const ownersOf = (ordinal: number) => `
  i${ordinal}: dependencyChain(id: "${PLAN}#ind_${ordinal}", direction: DOWNSTREAM, depth: 3) {
    nodes { label name }
    relationships { type method ${EVIDENCE} }
  }`;

/** What the indicators are, and what carries them. */
export const INDICATORS_ASKED: readonly Question[] = [
  {
    number: 21,
    who: "A",
    question: "哪些指标是约束性的？ / Which indicators are binding?",
    query: `{ indicators(policy: "${PLAN}") { nodes { ordinal nature } } }`,
    answer: (data) =>
      list(data.indicators!.nodes!)
        .filter(({ nature }) => String(nature) === "BINDING")
        .map(({ ordinal }) => ordinal),
    expected: [2, 3, 4],
    quotes: [],
  },
  {
    number: 22,
    who: "A",
    question: "哪项指标未写单位？ / Which indicator lacks a unit?",
    query: findings('"INDICATOR_UNIT_MISSING"'),
    answer: (data) => quotesOf(data),
    expected: ["农产品质量安全例行监测合格率"],
    quotes: ["农产品质量安全例行监测合格率"],
  },
  {
    number: 23,
    who: "A",
    question: "12 项指标各由谁负责？ / Who owns each of the 12 indicators?",
    query: `{
      ${INDICATORS.map(ownersOf).join("\n")}
      said: dependencyChain(id: "${PLAN}#ind_5", direction: DOWNSTREAM, depth: 3, methods: [EXPLICIT]) {
        nodes { label }
      }
    }`,
    answer: (data) => [
      INDICATORS.map((ordinal) =>
        named(
          list(data[`i${ordinal}`]!.nodes!)
            .filter(({ label }) => String(label) === "BUREAU")
            .map(({ name }) => name),
        ),
      ),
      list(data.said!.nodes!).length,
    ],
    expected: [
      [
        [],
        ["农业局", "市场监管局"],
        ["农业局", "卫生健康局", "市场监管局"],
        ["大数据局", "工业和商务局", "市场监管局", "民政局"],
        ["市场监管局"],
        ["工业和商务局", "市场监管局"],
        [],
        ["工业和商务局", "市场监管局"],
        ["发展改革局", "农业局", "工业和商务局", "市场监管局", "文旅体育局", "科技创新局"],
        [],
        [],
        [],
      ].map((names) => named(names)),
      1,
    ],
    quotes: ["申报陕西质量奖1个", "改造、升级一批社会公用计量标准"],
  },
  {
    number: 24,
    who: "A",
    question: "哪些指标没有措施支撑？ / Which indicators have no measure?",
    query: findings('"INDICATOR_UNDELIVERED"'),
    answer: (data) =>
      list(data.findings!.nodes!).map(({ marks }) => String(list(marks!)[0]!.node!.id).split("#ind_")[1]),
    // 知识产权 and 标准研制 of (二) speak of 1 and 7.
    expected: ["10", "11", "12"],
    quotes: ["上合组织国家实训基地(个)", "年农业科技示范区推广面积(万亩)", "国际农业科技培训人次(人次)"],
  },
  {
    number: 25,
    who: "A",
    question: "谁须获得陕西质量奖？ / Who must win the Shaanxi Quality Award?",
    query: chain("dependencyChain", `${PLAN}#ind_5`, "direction: DOWNSTREAM, depth: 2"),
    answer: (data) =>
      list(data.dependencyChain!.relationships!).map(
        ({ type, method, modality, role, target }) =>
          `${type} ${method} ${modality ?? role} ${String(target).split("/").at(-1)!.split("#").at(-1)}`,
      ),
    expected: ["ASSIGNED_TO EXPLICIT SOLE 市场监管局", "DELIVERS INFERRED APPLY ind_5"],
    quotes: ["申报陕西质量奖1个"],
  },
  {
    number: 26,
    who: "A",
    question: "有没有基期值？ / Baseline values?",
    query: `{ indicators(policy: "${PLAN}") { nodes { targets { nodes { year } } } } }`,
    answer: (data) => [
      ...new Set(
        list(data.indicators!.nodes!).flatMap(({ targets }) =>
          list(targets!.nodes!).map(({ year }) => Number(year)),
        ),
      ),
    ],
    expected: [2025],
    quotes: [],
  },
];
