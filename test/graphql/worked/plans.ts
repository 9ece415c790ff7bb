import { hasLabel } from "../../../graph/index.ts";
import { DATED_PLAN_ID } from "../../support/dated-plan.ts";
import { HALF_READ_ID } from "../../support/half-read-plan.ts";
import { SEED } from "../../support/seed.ts";
import { isProvision, links, node, nodes, policyOf } from "./library.ts";
import { nodesIn, sorted, type WorkedQuestion } from "./question.ts";

const PROVINCE = "浙政发〔2021〕3号";
const valuesOf = (indicator: string) =>
  links("SETS").flatMap(({ source, target }) => {
    const value = source === indicator ? node(target) : undefined;
    return value && hasLabel(value, "Target") ? [value.properties] : [];
  });

/** What plans set, by when, and what they share. */
export const PLANS: readonly WorkedQuestion[] = [
  {
    question: "indicators of a subject over places, with values, years, nature and who answers",
    query: `{ indicators(where: { title: { contains: "护理" } }) { nodes {
      title nature policyNode { place } targets { nodes { printed year value } }
      owners { nodes { bureau { name } } }
      deliveredBy(first: 3) { nodes { assignments { nodes { role bureau { name } } } } }
    } } }`,
    answer: ({ indicators }) =>
      sorted(
        nodesIn(indicators).map(
          ({ title, policyNode, targets }) =>
            `${title} ${policyNode!.place} ${nodesIn(targets)
              .map(({ printed, year }) => `${printed} ${year}`)
              .join()}`,
        ),
      ),
    expected: () =>
      sorted(
        nodes("Indicator")
          .filter(({ properties }) => properties.title.includes("护理"))
          .map((indicator) => {
            const values = valuesOf(indicator.id).map(({ printed, year }) => `${printed} ${year ?? null}`);
            const { place = null } = policyOf(indicator).properties;
            return `${indicator.properties.title} ${place} ${values.join()}`;
          }),
      ),
    questions: 6,
  },
  {
    question: "deadlines of a quarter, each with what states it and who answers",
    query: `{ deadlines(where: { lastDay: { gte: "2025-07", lte: "2025-09" } }) { totalCount nodes {
      quote lastDay statedBy { id } bureaus { name } policyNode { title }
    } } }`,
    answer: ({ deadlines }) => [
      Number(deadlines!.totalCount),
      nodesIn(deadlines).map(({ quote, lastDay }) => `${quote} ${lastDay}`),
    ],
    expected: () => {
      const found = nodes("Deadline").flatMap(({ properties: { quote, dueFrom, dueTo } }) =>
        dueFrom !== undefined && dueFrom >= "2025-07-01" && dueTo! <= "2025-09-30"
          ? [{ quote, dueFrom }]
          : [],
      );
      return [found.length, found.map(({ quote, dueFrom }) => `${quote} ${dueFrom}`)];
    },
    questions: 12,
  },
  {
    question: "what of a plan is due before a date, with its indicators' values",
    query: `{ policy(id: "${DATED_PLAN_ID}") {
      deadlines(where: { lastDay: { lte: "2025" } }) { nodes { quote lastDay } }
      indicators { nodes { title targets { nodes { printed } } owners { nodes { bureau { name } } } } }
    } }`,
    answer: ({ policy }) => [
      nodesIn(policy!.deadlines).map(({ lastDay }) => lastDay),
      nodesIn(policy!.indicators).map(({ title, owners }) => [
        title,
        nodesIn(owners).map(({ bureau }) => bureau!.name),
      ]),
    ],
    expected: () => [
      ["2024-06-01", "2025-06-30", "2025-09-30", "2025-12-31", "2025-12-31"],
      [["旅游收入", ["县统计局"]]],
    ],
    questions: 6,
  },
  {
    question: "plans that carry out a plan, and what they carry out themselves",
    query: `{ policy(id: "${PROVINCE}") {
      implementedBy { nodes { id } } implements { edges { node { id } relationship { evidence { quote } } } }
    } }`,
    answer: ({ policy }) => [
      sorted(nodesIn(policy!.implementedBy).map(({ id }) => id)),
      sorted(
        (policy!.implements!.edges as unknown as { node: { id: string } }[]).map((edge) => edge.node.id),
      ),
    ],
    expected: () => [
      sorted(links("IMPLEMENTS").flatMap(({ source, target }) => (target === PROVINCE ? [source] : []))),
      sorted(links("IMPLEMENTS").flatMap(({ source, target }) => (source === PROVINCE ? [target] : []))),
    ],
    questions: 3,
  },
  {
    question: "who cites a plan: policies and provisions, each with its words",
    query: `{ policy(id: "${PROVINCE}") { citedBy { edges { node { id } relationship { evidence { quote } } } } } }`,
    answer: ({ policy }) =>
      sorted((policy!.citedBy!.edges as unknown as { node: { id: string } }[]).map((edge) => edge.node.id)),
    expected: () =>
      sorted(links("CITES").flatMap(({ source, target }) => (target === PROVINCE ? [source] : []))),
    questions: 2,
  },
  {
    question: "parts of a plan that take up parts of the plan above, and how",
    query: `{ provisions(first: 500, where: { alignedWith: { policy: { eq: "${PROVINCE}" } } }) { nodes {
      id alignedWith(where: { policy: { eq: "${PROVINCE}" } }) {
        edges { node { id } relationship { relation method evidence { quote } } }
      }
    } } }`,
    answer: ({ provisions }) =>
      sorted(
        nodesIn(provisions).flatMap(({ id, alignedWith }) =>
          (alignedWith!.edges as unknown as { node: { id: string } }[]).map(
            (edge) => `${id} ${edge.node.id}`,
          ),
        ),
      ),
    expected: () =>
      sorted(
        links("ALIGNS_WITH").flatMap(({ source, target }) =>
          isProvision(node(source)) && policyOf(node(target)).id === PROVINCE ? [`${source} ${target}`] : [],
        ),
      ),
    questions: 2,
  },
  {
    question: "a draft and what came of it, with what each sets",
    query: `{ policies(where: { laterVersions: {} }) { nodes {
      id stage laterVersions { nodes { id targets { totalCount } } } targets { totalCount }
    } } }`,
    answer: ({ policies }) =>
      nodesIn(policies).map(({ id, laterVersions, targets }) => [
        id,
        Number(targets!.totalCount),
        nodesIn(laterVersions).map((later) => [later.id, Number(later.targets!.totalCount)]),
      ]),
    expected: () => {
      const countOf = (policy: string) =>
        nodes("Target").filter(({ properties }) => properties.policy === policy).length;
      return nodes("Policy").flatMap(({ id }) => {
        const later = links("EARLIER_VERSION_OF").flatMap(({ source, target }) =>
          source === id ? [target] : [],
        );
        return later.length === 0 ? [] : [[id, countOf(id), later.map((each) => [each, countOf(each)])]];
      });
    },
    questions: 4,
  },
  {
    question: "indicators counted by nature; goals counted by year",
    query: `{
      indicators { groupBy(keys: [NATURE]) { nodes { nature count } } }
      targets { groupBy(keys: [YEAR]) { nodes { year count } totalCount } }
    }`,
    answer: ({ indicators, targets }) => [
      sorted(nodesIn(indicators!.groupBy).map(({ nature, count }) => `${nature} ${count}`)),
      sorted(nodesIn(targets!.groupBy).map(({ year, count }) => `${year} ${count}`)),
    ],
    expected: () => {
      const counted = (values: readonly (string | number | undefined)[]) =>
        sorted(
          [...new Set(values)].map(
            (value) => `${value ?? null} ${values.filter((each) => each === value).length}`,
          ),
        );
      return [
        counted(nodes("Indicator").map(({ properties }) => properties.nature)),
        counted(nodes("Target").map(({ properties }) => properties.year)),
      ];
    },
    questions: 2,
  },
  {
    question: "goals of a year that are at least so much, highest first",
    query: `{ targets(
      first: 10, where: { year: { eq: 2025 }, value: { gte: 90 }, operator: { eq: ">=" } },
      orderBy: [{ by: VALUE, direction: DESC }]
    ) { nodes { id value setBy { name } } } }`,
    answer: ({ targets }) => nodesIn(targets).map(({ value }) => Number(value)),
    expected: () =>
      nodes("Target")
        .flatMap(({ properties: { year, value, operator } }) =>
          year === 2025 && value !== undefined && value >= 90 && operator === ">=" ? [value] : [],
        )
        .toSorted((a, b) => b - a)
        .slice(0, 10),
    questions: 2,
  },
  {
    question: "platforms that several measures rely on, with who builds them",
    query: `{ resources(first: 200, where: { reliedOnBy: {} }) { nodes {
      name reliedOnBy { totalCount } builtBy { nodes { cite } }
    } } }`,
    answer: ({ resources }) =>
      sorted(nodesIn(resources).map(({ name, reliedOnBy }) => `${name} ${reliedOnBy!.totalCount}`)),
    expected: () =>
      sorted(
        nodes("Resource").flatMap(({ id, properties: { name } }) => {
          const count = links("RELIES_ON").filter(({ target }) => target === id).length;
          return count === 0 ? [] : [`${name} ${count}`];
        }),
      ),
    questions: 3,
  },
  {
    question: "findings that flag measures of a plan, gravest first, each with what it points at",
    query: `{ findings(policy: "${SEED}", severities: [CRITICAL], where: { flags: { label: { eq: MEASURE } } }) {
      nodes { id flags { edges { node { id } relationship { evidence { quote } } } } }
    } }`,
    answer: ({ findings }) => sorted(nodesIn(findings).map(({ id }) => id)),
    expected: () =>
      sorted(
        nodes("Finding").flatMap(({ id, properties: { policy, severity } }) =>
          policy === SEED &&
          severity === "CRITICAL" &&
          links("FLAGS").some(({ source, target }) => source === id && node(target).label === "Measure")
            ? [id]
            : [],
        ),
      ),
    questions: 5,
  },
  {
    question:
      "measures of a half-read draft that nobody is charged with: those not wholly read are counted apart",
    query: `{ provisions(
      policy: "${HALF_READ_ID}", where: { kind: { eq: MEASURE }, not: { assignments: {} } }
    ) { totalCount leftOut nodes { num reading { complete } } } }`,
    answer: ({ provisions }) => [
      Number(provisions!.totalCount),
      Number(provisions!.leftOut),
      nodesIn(provisions).map(({ num, reading }) => [num, reading!.complete]),
    ],
    expected: () => [
      2,
      2,
      [
        ["（四）", true],
        ["（五）", true],
      ],
    ],
    questions: 14,
  },
  {
    question: "plans of a place by their day of issue, the newest first",
    query: `{ policies(
      where: { place: { eq: "浙江省/杭州市" }, stage: { eq: ISSUED } }, orderBy: [{ by: ISSUED_ON, direction: DESC }]
    ) { nodes { id issuedOn issuedBy { nodes { name } } bureaus { totalCount } } } }`,
    answer: ({ policies }) => nodesIn(policies).map(({ id, issuedOn }) => [id, issuedOn]),
    expected: () =>
      nodes("Policy")
        .filter(({ properties: { place, stage } }) => place === "浙江省/杭州市" && stage === "ISSUED")
        .map(({ id, properties: { issuedOn = "" } }) => [id, issuedOn])
        .toSorted(([, a], [, b]) => (a! < b! ? 1 : -1)),
    questions: 4,
  },
];
