import { PLAN, EVIDENCE, findings, matrix, list, rows, type Question } from "./question.ts";

/** Where body and annex differ. */
export const BODY_AND_ANNEX: readonly Question[] = [
  {
    number: 16,
    who: "A",
    question: "哪些标题不同？ / Titles that differ?",
    query: findings('"TITLE_DIFFERS"'),
    answer: (data) =>
      list(data.findings!.nodes!).map(({ marks }) => list(marks!).map((mark) => mark.evidence!.quote)),
    expected: [
      ["(一)提升产业质量竞争力", "(一)提高产业质量竞争力"],
      ["(十三)提高生产性服务专业化", "(十三)提高生产性服务专业化发展"],
      ["八、实施质量治理效能提升行动", "七、实施质量治理效能提升工程"],
    ],
    quotes: ["(一)提高产业质量竞争力"],
  },
  {
    number: 17,
    who: "D",
    question: "正文六对应附件第几节？ / The annex section of body section 六?",
    query: matrix,
    answer: (data) =>
      rows(data)
        .filter((row) => String(row.provision!.cite).startsWith("六、("))
        .map((row) => row.annex!.cite),
    expected: ["附件 五、(十五)"],
    quotes: [],
  },
  {
    number: 18,
    who: "A",
    question: "要培训多少首席质量官？ / How many chief quality officers must be trained?",
    query: `{
      search(query: "培训首席质量官", kinds: [TARGET], first: 10) {
        edges { node { cite ... on Target { printed value unit period } } }
      }
      findings(policy: "${PLAN}", codes: ["GOAL_VARIES"]) { nodes { message marks { ${EVIDENCE} } } }
    }`,
    answer: (data) => [
      list(data.search!.edges!).map(
        ({ node }) => `${node!.cite} ${node!.value}${node!.unit} ${node!.period}`,
      ),
      list(data.findings!.nodes!).some(({ message }) => /每年15名.*50名.*期间不同/.test(String(message))),
    ],
    expected: [["六、(十五) 15名 YEAR", "六、专栏6 第2项 50名 null", "附件 五、(十五)2. 15名 YEAR"], true],
    quotes: ["年培训首席质量官15名", "培训首席质量官50名"],
  },
  {
    number: 19,
    who: "A",
    question: "首席质量官制度覆盖率？ / Coverage of the chief-quality-officer system?",
    query: `{
      search(query: "首席质量官制度", kinds: [TARGET], first: 10) {
        edges { node { ... on Target { subject operator value unit modality } } }
      }
      findings(policy: "${PLAN}", codes: ["TEXT_DIFFERS"], severities: [CRITICAL]) { nodes { marks { ${EVIDENCE} } } }
    }`,
    answer: (data) =>
      list(data.search!.edges!).map(
        ({ node }) => `${node!.subject} ${node!.operator}${node!.value}${node!.unit} ${node!.modality}`,
      ),
    expected: [
      "示范区规模以上工业企业首席质量官制度覆盖率 >=90% STRIVE",
      "示范区规模以上企业首席质量官制度 =100% null",
    ],
    quotes: [
      "力争示范区规模以上工业企业首席质量官制度覆盖率达90%以上,年培训首席质量官15名",
      "2.推进示范区规模以上企业首席质量官制度全覆盖,年培训首席质量官15名。",
    ],
  },
  {
    number: 20,
    who: "A",
    question: "哪些内容只在附件或只在正文？ / Content only in the annex, only in the body?",
    query: findings('"ONLY_IN_ANNEX", "COLUMNS_ONLY_IN_BODY", "TEXT_DIFFERS"'),
    answer: (data) => {
      const of = (code: string) =>
        list(data.findings!.nodes!).filter((finding) => String(finding.code) === code);
      const messages = of("TEXT_DIFFERS")
        .map(({ message }) => String(message))
        .join();
      return [
        // (十五)4 of the annex is 技术改造 of the body in other words.
        of("ONLY_IN_ANNEX").length,
        list(of("COLUMNS_ONLY_IN_BODY")[0]!.marks!).length,
        /附件增“网上申报”/.test(messages),
        /附件删“率达90%以上”/.test(messages),
        /附件增“引导中小企业实施”/.test(messages),
      ];
    },
    expected: [0, 14, true, true, true],
    quotes: [],
  },
];
