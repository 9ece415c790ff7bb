import { PLAN, chain, findings, list, named, quotesOf, type Question } from "./question.ts";

/** What the documents are, and from whom to whom. */
export const DOCUMENTS: readonly Question[] = [
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
      list(data.findings!.nodes!).length,
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
];
