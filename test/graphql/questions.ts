/**
 * One question of an auditor (A), a researcher (R) or a developer (D), asked of the API as a stranger would.
 */
export interface Question {
  readonly number: number;
  readonly who: "A" | "R" | "D";
  readonly question: string;
  readonly query: string;
  readonly answer: (data: Answer) => unknown;
  readonly expected: unknown;
  /** Words of the document that stand somewhere in the answer's evidence. */
  readonly quotes: readonly string[];
}

/** Any part of an answer; its shape is that of its query. */
export interface Answer {
  readonly [field: string]: Answer;
}

const PLAN = "杨凌示范区贯彻落实质量强国建设纲要实施方案·杨凌示范区·2023-12-27";
const EVIDENCE = "evidence { kind quote start end line unit statement }";
const RELATIONSHIP = `type source target method rule role score modality relation localValue upperValue ${EVIDENCE}`;
const chain = (kind: string, id: string, rest: string) =>
  `{ ${kind}(id: "${id}", ${rest}) { nodes { id label name ... on Bureau { kind } } relationships { ${RELATIONSHIP} } } }`;
const findings = (codes: string) =>
  `{ findings(policy: "${PLAN}", codes: [${codes}]) { code severity message marks { node { id name cite } ${EVIDENCE} } } }`;
const matrix = `{ responsibilityMatrix(policyId: "${PLAN}") { bureaus { id name kind } rows { provision { id name label kind num cite part } annex { cite num } cells { bureau body { ${RELATIONSHIP} } annex { ${RELATIONSHIP} } } } } }`;
const MARKET = "bureau/杨凌示范区/市场监管局";

const list = (answer: Answer) => answer as unknown as Answer[];
const rows = (data: Answer) => list(data.responsibilityMatrix!.rows!);
const named = (names: readonly unknown[]) => names.map(String).toSorted();
const quotesOf = (data: Answer) =>
  list(data.findings!).flatMap((finding) => list(finding.marks!).map((mark) => String(mark.evidence!.quote)));

export const QUESTIONS: readonly Question[] = [
  {
    number: 1,
    who: "A",
    question: "方案贯彻哪些文件？ / Which documents does the plan implement?",
    query: chain("responsibilityChain", PLAN, "direction: UPSTREAM, depth: 1, methods: [EXPLICIT]"),
    answer: (data) =>
      named(
        list(data.responsibilityChain!.relationships!)
          .filter(({ type }) => String(type) === "IMPLEMENTS")
          .map(({ target }) => target),
      ),
    expected: named(["质量强国建设纲要", "陕发〔2023〕6号"]),
    quotes: [
      "《质量强国建设纲要》",
      "《中共陕西省委 陕西省人民政府关于贯彻落实〈质量强国建设纲要〉的实施意见》(陕发〔2023〕6号)",
    ],
  },
  {
    number: 2,
    who: "D",
    question: "方案自己的发文字号？ / The plan's own document number?",
    query: `{ policy(id: "${PLAN}") { docNumber } }`,
    answer: (data) => data.policy!.docNumber,
    expected: null,
    quotes: [],
  },
  {
    number: 3,
    who: "A",
    question: "成文与发布日期？ / Dates of the document and of publication?",
    query: `{ policy(id: "${PLAN}") { issuedOn publishedOn } }`,
    answer: (data) => data.policy,
    expected: { issuedOn: "2023-12-27", publishedOn: "2023-12-29" },
    quotes: [],
  },
  {
    number: 4,
    who: "A",
    question: "是实施意见还是实施方案？ / An 实施意见 or an 实施方案?",
    query: findings('"DOCUMENT_TYPE_DIFFERS"'),
    answer: (data) => [
      list(data.findings!).length,
      quotesOf(data).filter((quote) => quote.includes("意见")).length,
    ],
    expected: [1, 2],
    quotes: ["本实施意见"],
  },
  {
    number: 5,
    who: "A",
    question: "谁发给谁？ / Who issued it, to whom?",
    query: `{ policy(id: "${PLAN}") { issuers addressedTo } }`,
    answer: (data) => data.policy,
    expected: {
      issuers: ["中共杨凌示范区工委", "杨凌示范区管委会"],
      addressedTo: "杨陵区委、区政府,党工委和管委会各工作部门、各直属机构",
    },
    quotes: [],
  },
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
      ["工业和商务局", "SHARED"],
      ["市场监管局", "SHARED"],
    ],
    quotes: ["示范区市场监管局", "工业和商务局"],
  },
  {
    number: 8,
    who: "A",
    question: "谁负责附件一、（一）2？ / Who owns task 附件 一、(一)2?",
    query: `{ all: responsibilityChain(id: "${PLAN}#att_1__sec_1__m_1__t_2", direction: DOWNSTREAM, depth: 1) { relationships { ${RELATIONSHIP} } } said: responsibilityChain(id: "${PLAN}#att_1__sec_1__m_1__t_2", direction: DOWNSTREAM, depth: 1, methods: [EXPLICIT]) { relationships { type } } }`,
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
    expected: [20, 21, ["(十)"], 20, 11],
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
    answer: (data) => [list(data.findings!).length, quotesOf(data).toSorted()],
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
      [0, ["示范区质量强区工作推进领导小组办公室"]],
    ],
    quotes: ["示范区质量强区领导小组办公室"],
  },
  {
    number: 15,
    who: "A",
    question: "正文与附件的责任单位是否一致？ / Do body and annex give the same units?",
    query: findings('"OWNER_DIFFERS", "OWNER_ORDER_DIFFERS"'),
    answer: (data) =>
      list(data.findings!).map(
        ({ code, message }) => `${code} ${String(message).slice(0, String(message).indexOf(")") + 1)}`,
      ),
    expected: ["OWNER_ORDER_DIFFERS (三)", "OWNER_ORDER_DIFFERS (四)", "OWNER_ORDER_DIFFERS (十八)"],
    quotes: ["示范区市场监管局、工业和商务局按职责分工负责"],
  },
  {
    number: 16,
    who: "A",
    question: "哪些标题不同？ / Titles that differ?",
    query: findings('"TITLE_DIFFERS"'),
    answer: (data) =>
      list(data.findings!).map(({ marks }) => list(marks!).map((mark) => mark.evidence!.quote)),
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
    query: `{ search(query: "培训首席质量官", kinds: [TARGET], first: 10) { edges { node { cite ... on Target { printed value unit period } } } } findings(policy: "${PLAN}", codes: ["NUMBER_NOT_COMPARABLE"]) { message marks { ${EVIDENCE} } } }`,
    answer: (data) => [
      list(data.search!.edges!).map(
        ({ node }) => `${node!.cite} ${node!.value}${node!.unit} ${node!.period}`,
      ),
      list(data.findings!).some(({ message }) => String(message).includes("也不等于矛盾")),
    ],
    expected: [["六、(十五) 15名 YEAR", "六、专栏6 第2项 50名 null", "附件 五、(十五)2. 15名 YEAR"], true],
    quotes: ["年培训首席质量官15名", "培训首席质量官50名"],
  },
  {
    number: 19,
    who: "A",
    question: "首席质量官制度覆盖率？ / Coverage of the chief-quality-officer system?",
    query: `{ search(query: "首席质量官制度", kinds: [TARGET], first: 10) { edges { node { ... on Target { subject operator value unit modality } } } } findings(policy: "${PLAN}", codes: ["NUMBER_NOT_COMPARABLE"]) { marks { ${EVIDENCE} } } }`,
    answer: (data) =>
      list(data.search!.edges!).map(
        ({ node }) => `${node!.subject} ${node!.operator}${node!.value}${node!.unit} ${node!.modality}`,
      ),
    expected: [
      "示范区规模以上工业企业首席质量官制度覆盖率 >=90% STRIVE",
      "示范区规模以上企业首席质量官制度 =100% null",
    ],
    quotes: [
      "力争示范区规模以上工业企业首席质量官制度覆盖率达90%以上",
      "推进示范区规模以上企业首席质量官制度全覆盖",
    ],
  },
  {
    number: 20,
    who: "A",
    question: "哪些内容只在附件或只在正文？ / Content only in the annex, only in the body?",
    query: findings('"ONLY_IN_ANNEX", "COLUMNS_ONLY_IN_BODY", "TEXT_DIFFERS"'),
    answer: (data) => {
      const of = (code: string) => list(data.findings!).filter((finding) => String(finding.code) === code);
      const messages = of("TEXT_DIFFERS")
        .map(({ message }) => String(message))
        .join();
      return [
        of("ONLY_IN_ANNEX").map(({ marks }) => list(marks!).map((mark) => mark.node!.cite)),
        list(of("COLUMNS_ONLY_IN_BODY")[0]!.marks!).length,
        /附件增“、网上申报、”/.test(messages),
        /附件删“率达90%以上”/.test(messages),
        /附件删“方案”；附件增“意见”/.test(messages),
      ];
    },
    expected: [[["六、(十五)", "附件 五、(十五)4."]], 14, true, true, true],
    quotes: [],
  },
  {
    number: 21,
    who: "A",
    question: "哪些指标是约束性的？ / Which indicators are binding?",
    query: `{ indicators(policy: "${PLAN}") { ordinal nature } }`,
    answer: (data) =>
      list(data.indicators!)
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
    query: `{ ${Array.from({ length: 12 }, (_, index) => `i${index + 1}: dependencyChain(id: "${PLAN}#ind_${index + 1}", direction: DOWNSTREAM, depth: 3) { nodes { label name } relationships { type method ${EVIDENCE} } }`).join(" ")} said: dependencyChain(id: "${PLAN}#ind_5", direction: DOWNSTREAM, depth: 3, methods: [EXPLICIT]) { nodes { label } } }`,
    answer: (data) => [
      Array.from({ length: 12 }, (_, index) =>
        named(
          list(data[`i${index + 1}`]!.nodes!)
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
        ["工业和商务局", "市场监管局", "民政局"],
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
      list(data.findings!).map(({ marks }) => String(list(marks!)[0]!.node!.id).split("#ind_")[1]),
    expected: ["1", "7", "10", "11", "12"],
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
    expected: ["ASSIGNED_TO EXPLICIT SOLE 市场监管局", "DELIVERS DERIVED APPLY ind_5"],
    quotes: ["申报陕西质量奖1个"],
  },
  {
    number: 26,
    who: "A",
    question: "有没有基期值？ / Baseline values?",
    query: `{ indicators(policy: "${PLAN}") { targets { year } } }`,
    answer: (data) => [
      ...new Set(
        list(data.indicators!).flatMap(({ targets }) => list(targets!).map(({ year }) => Number(year))),
      ),
    ],
    expected: [2025],
    quotes: [],
  },
  {
    number: 27,
    who: "R",
    question: "2035 年的目标与省里相比？ / What of 2035, compared with the province?",
    query: `{ search(query: "全省前列", kinds: [SECTION], first: 3) { edges { node { cite ... on Section { text } } } } neighbourhood(id: "陕发〔2023〕6号", first: 10, types: [ISSUED_BY]) { relationships { ${EVIDENCE} } } }`,
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
      list(data.findings!)
        .map(({ message }) => /“(.+?)”/.exec(String(message))![1])
        .toSorted(),
    expected: ["制造业产品质量合格率", "制造业质量竞争力指数"].toSorted(),
    quotes: ["质量强区建设主要发展指标"],
  },
  {
    number: 29,
    who: "D",
    question: "正文（专栏1以外）的全部量化表述？ / All quantified statements of the body outside 专栏1?",
    query: `{ responsibilityChain(id: "${PLAN}", direction: DOWNSTREAM, methods: [EXPLICIT]) { nodes { label ... on Target { subject printed start } } relationships { type ${EVIDENCE} } } policy(id: "${PLAN}") { outline { ... on Section { kind start } } } }`,
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
    query: `{ responsibilityChain(id: "${PLAN}", direction: DOWNSTREAM, methods: [EXPLICIT]) { relationships { type ${EVIDENCE} } } meta { revision } }`,
    answer: (data) =>
      list(data.responsibilityChain!.relationships!).filter(({ type }) => String(type) === "ASSIGNED_TO")
        .length,
    expected: 169,
    quotes: ["示范区市场监管局"],
  },
];
