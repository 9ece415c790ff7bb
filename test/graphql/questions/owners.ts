import {
  PLAN,
  RELATIONSHIP,
  chain,
  findings,
  matrix,
  list,
  rows,
  named,
  quotesOf,
  type Question,
  type Answer,
} from "./question.ts";

const MARKET = "bureau/陕西省/杨凌示范区/市场监管局";
const TASK = `${PLAN}#att_1__sec_1__m_1__t_2`;

/** Who answers for what. */
export const OWNERS: readonly Question[] = [
  {
    number: 6,
    who: "A",
    question: "谁负责（七）？ / Who owns measure (七)?",
    query: chain(
      "responsibilityChain",
      `${PLAN}#sec_3__m_7`,
      "direction: DOWNSTREAM, depth: 1, methods: [EXPLICIT]",
    ),
    answer: (data) =>
      list(data.responsibilityChain!.relationships!)
        .filter(({ type }) => String(type) === "ASSIGNED_TO")
        .map(({ target, role }) => [target, role]),
    expected: [[MARKET, "SOLE"]],
    quotes: ["示范区市场监管局"],
  },
  {
    number: 7,
    who: "A",
    question: "谁牵头（十八）？ / Who leads measure (十八)?",
    query: chain(
      "responsibilityChain",
      `${PLAN}#sec_7__m_18`,
      "direction: DOWNSTREAM, depth: 1, methods: [EXPLICIT]",
    ),
    answer: (data) =>
      list(data.responsibilityChain!.relationships!)
        .filter(({ type }) => String(type) === "ASSIGNED_TO")
        .map(({ target, role }) => [String(target).split("/").at(-1), role]),
    expected: [
      ["工业商务局", "SHARED"],
      ["市场监管局", "SHARED"],
    ],
    quotes: ["示范区市场监管局", "工业和商务局"],
  },
  {
    number: 8,
    who: "A",
    question: "谁负责附件一、（一）2？ / Who owns task 附件 一、(一)2?",
    query: `{
      all: responsibilityChain(id: "${TASK}", direction: DOWNSTREAM, depth: 1) {
        relationships { ${RELATIONSHIP} }
      }
      said: responsibilityChain(id: "${TASK}", direction: DOWNSTREAM, depth: 1, methods: [EXPLICIT]) {
        relationships { type }
      }
    }`,
    answer: (data) => [
      list(data.all!.relationships!).map(({ method, role }) => `${method} ${role}`),
      list(data.said!.relationships!).length,
    ],
    expected: [Array.from({ length: 6 }, () => "DERIVED SHARED"), 0],
    quotes: ["示范区科技创新局"],
  },
  {
    number: 9,
    who: "A",
    question: "市场监管局出现在多少项措施中？ / In how many measures is 市场监管局 named?",
    query: matrix,
    answer: (data) => {
      const measures = rows(data).filter((row) => String(row.provision!.kind) === "MEASURE");
      const has = (row: Answer, side: string) =>
        list(row.cells!).some((cell) => String(cell.bureau) === MARKET && cell[side] !== null);
      const charged = measures.filter((row) => list(row.cells!).some((cell) => cell.body !== null));
      return [
        measures.filter((row) => has(row, "body")).length,
        charged.length,
        charged.filter((row) => !has(row, "body")).map((row) => row.provision!.num),
        measures.filter((row) => has(row, "annex")).length,
        rows(data).filter((row) => String(row.provision!.kind) === "ACTION" && has(row, "body")).length,
      ];
    },
    expected: [20, 22, ["(十)", "(二十四)"], 20, 11],
    quotes: ["示范区市场监管局", "示范市场监管局", "示范区市场监管"],
  },
  {
    number: 10,
    who: "A",
    question: "哪些行动由市场监管局单独负责？ / Which actions has 市场监管局 alone?",
    query: matrix,
    answer: (data) =>
      rows(data)
        .filter(
          (row) =>
            String(row.provision!.kind) === "ACTION" &&
            list(row.cells!).length === 1 &&
            String(list(row.cells!)[0]!.bureau) === MARKET &&
            String(list(row.cells!)[0]!.body!.role) === "SOLE",
        )
        .map((row) => row.provision!.name),
    expected: [
      "——打造质量强区建设标杆",
      "——实施优质服务标准建设行动",
      "——实施首席质量官能力提升行动",
      "——实施质量技术机构能力提升行动",
      "——推进质量基础设施平台建设",
      "——开展放心消费创建活动",
      "——全面加强质量管理",
    ],
    quotes: ["示范区市场监管"],
  },
  {
    number: 11,
    who: "A",
    question: "哪些名称误印？ / Which names are misspelt?",
    query: findings('"MISPRINT_REPAIRED"'),
    answer: (data) => quotesOf(data),
    expected: ["示范区市场监管", "工商和商务局", "示范市场监管局"],
    quotes: ["工商和商务局"],
  },
  {
    number: 12,
    who: "A",
    question: "种业创业中心是不是种业创新中心？ / Is 种业创业中心 the 种业创新中心?",
    query: findings('"MISPRINT_POSSIBLE"'),
    answer: (data) => [list(data.findings!.nodes!).length, quotesOf(data).toSorted()],
    expected: [1, ["种业创新中心", "种业创业中心"].toSorted()],
    quotes: ["种业创业中心", "种业创新中心"],
  },
  {
    number: 13,
    who: "A",
    question: "哪些责任单位不是示范区部门？ / Which responsible units are not bureaus?",
    query: matrix,
    answer: (data) =>
      named(
        list(data.responsibilityMatrix!.bureaus!)
          .filter(({ kind }) => String(kind) !== "ADMINISTRATION")
          .map(({ name, kind }) => `${name} ${kind}`),
      ),
    expected: named([
      "党工委宣传部 PARTY_ORGAN",
      "种业创业中心 INSTITUTION",
      "示范区质量强区工作推进领导小组各成员单位 GROUP",
      "示范区质量强区工作推进领导小组办公室 LEADING_GROUP",
    ]),
    quotes: ["党工委宣传部"],
  },
  {
    number: 14,
    who: "A",
    question: "谁负责（二十二）至（二十四）？ / Who is responsible for (二十二)–(二十四)?",
    query: matrix,
    answer: (data) =>
      rows(data)
        .filter((row) => ["(二十二)", "(二十三)", "(二十四)"].includes(String(row.provision!.num)))
        .map((row) => [
          list(row.cells!).filter((cell) => cell.body !== null).length,
          list(row.cells!).map((cell) => String(cell.bureau).split("/").at(-1)),
        ]),
    expected: [
      [0, ["示范区质量强区工作推进领导小组各成员单位"]],
      [0, ["示范区质量强区工作推进领导小组各成员单位"]],
      [1, ["质量强区工作推进领导小组办公室"]],
    ],
    quotes: ["示范区质量强区领导小组办公室"],
  },
  {
    number: 15,
    who: "A",
    question: "正文与附件的责任单位是否一致？ / Do body and annex give the same units?",
    query: findings('"OWNER_DIFFERS", "OWNER_ORDER_DIFFERS"'),
    answer: (data) =>
      list(data.findings!.nodes!).map(
        ({ code, message }) => `${code} ${String(message).slice(0, String(message).indexOf(")") + 1)}`,
      ),
    // Gravest first: in (十八) the first name changes.
    expected: ["OWNER_ORDER_DIFFERS (十八)", "OWNER_ORDER_DIFFERS (三)", "OWNER_ORDER_DIFFERS (四)"],
    quotes: ["示范区市场监管局、工业和商务局按职责分工负责"],
  },
];
