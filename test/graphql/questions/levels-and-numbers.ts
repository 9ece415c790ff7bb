import { PLAN, EVIDENCE, findings, list, type Question } from "./question.ts";

/** The levels above, and all that is counted. */
export const LEVELS_AND_NUMBERS: readonly Question[] = [
  {
    number: 27,
    who: "R",
    question: "2035 年的目标与省里相比？ / What of 2035, compared with the province?",
    query: `{
      search(query: "全省前列", kinds: [SECTION], first: 3) {
        edges { node { cite ... on Section { text } } }
      }
      neighbourhood(id: "陕发〔2023〕6号", first: 10, types: [ISSUED_BY]) { relationships { ${EVIDENCE} } }
    }`,
    answer: (data) => [
      list(data.search!.edges!).map(({ node }) => [
        node!.cite,
        /到2035年,.{0,60}进入全省前列/s.test(String(node!.text)),
      ]),
      list(data.neighbourhood!.relationships!).some(
        ({ evidence }) =>
          String(evidence!.kind) === "REFERENCE" && String(evidence!.statement).includes("全国第一梯队"),
      ),
    ],
    expected: [[["一、", true]], true],
    quotes: [],
  },
  {
    number: 28,
    who: "R",
    question: "哪些国家量化目标没有落到本级？ / Which national targets have no local indicator?",
    query: findings('"INDICATOR_NOT_CARRIED_DOWN"'),
    answer: (data) =>
      list(data.findings!.nodes!)
        .map(({ message }) => /“(.+?)”/.exec(String(message))![1])
        .toSorted(),
    expected: ["制造业产品质量合格率", "制造业质量竞争力指数"].toSorted(),
    quotes: ["质量强区建设主要发展指标"],
  },
  {
    number: 29,
    who: "D",
    question: "正文（专栏1以外）的全部量化表述？ / All quantified statements of the body outside 专栏1?",
    query: `{
      responsibilityChain(id: "${PLAN}", direction: DOWNSTREAM, methods: [EXPLICIT]) {
        nodes { label ... on Target { subject printed start } }
        relationships { type ${EVIDENCE} }
      }
      policy(id: "${PLAN}") { outline { ... on Section { kind start } } }
    }`,
    answer: (data) => {
      const annex = Number(
        list(data.policy!.outline!).find(({ kind }) => String(kind) === "ATTACHMENT")!.start,
      );
      const targets = list(data.responsibilityChain!.nodes!).filter(
        ({ label, subject, start }) =>
          String(label) === "TARGET" && subject !== null && Number(start) < annex,
      );
      return [new Set(targets.map(({ start }) => Number(start))).size, targets.map(({ printed }) => printed)];
    },
    expected: [9, ["1个", "15分钟", "1小时", "90%", "15名", "10家", "10家", "50名", "20家", "100家"]],
    quotes: ["招引20家质量技术服务机构", "100家市场主体入驻质量基础设施一站式综合服务平台"],
  },
  {
    number: 30,
    who: "D",
    question: "每条明示关系都引得出原文吗？ / Does every explicit relationship quote its source?",
    query: `{
      responsibilityChain(id: "${PLAN}", direction: DOWNSTREAM, methods: [EXPLICIT]) {
        relationships { type ${EVIDENCE} }
      }
      meta { revision }
    }`,
    answer: (data) =>
      list(data.responsibilityChain!.relationships!).filter(({ type }) => String(type) === "ASSIGNED_TO")
        .length,
    expected: 171,
    quotes: ["示范区市场监管局"],
  },
];
