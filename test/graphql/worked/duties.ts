import { hasLabel, type Role } from "../../../graph/index.ts";
import { SEED } from "../../support/seed.ts";
import { isProvision, links, node, nodes, policyOf } from "./library.ts";
import { nodesIn, sorted, type WorkedQuestion } from "./question.ts";

const FINANCE = "bureau/浙江省/杭州市/财政局";
const MARKET = "bureau/陕西省/杨凌示范区/市场监管局";
const assigned = links("ASSIGNED_TO");
const dueOf = (source: string) =>
  links("DUE").flatMap((due) => {
    const deadline = due.source === source ? node(due.target) : undefined;
    return deadline && hasLabel(deadline, "Deadline") ? [deadline.properties] : [];
  });
const isDueBy = (day: string) => (source: string) =>
  dueOf(source).some(({ dueTo }) => dueTo !== undefined && dueTo <= day);
const has =
  (roles: readonly Role[]) =>
  ({ properties }: { readonly properties: { readonly role: Role } }) =>
    roles.includes(properties.role);
const counted = (values: readonly string[]) =>
  [...new Set(values)]
    .map((value) => `${value} ${values.filter((each) => each === value).length}`)
    .toSorted();

/** Who answers for what. */
export const DUTIES: readonly WorkedQuestion[] = [
  {
    question: "duties of a bureau across plans, due before a date, by role",
    query: `{ bureau(id: "${FINANCE}") { assignments(
      roles: [SUPPORT], first: 100, where: { provision: { deadlines: { lastDay: { lte: "2025" } } } }
    ) {
      totalCount
      nodes { role evidence { quote } provision { id policyNode { title } deadlines { nodes { lastDay } } } }
    } } }`,
    answer: ({ bureau }) => [
      Number(bureau!.assignments!.totalCount),
      sorted(
        nodesIn(bureau!.assignments).map(
          ({ provision }) => `${provision!.id} ${provision!.policyNode!.title}`,
        ),
      ),
    ],
    expected: () => {
      const found = assigned
        .filter(({ target }) => target === FINANCE)
        .filter(has(["SUPPORT"]))
        .filter(({ source }) => isDueBy("2025-12-31")(source));
      return [
        found.length,
        sorted(found.map(({ source }) => `${source} ${policyOf(node(source)).properties.title}`)),
      ];
    },
    questions: 6,
  },
  {
    question: "duties of a bureau, counted by role and by plan",
    query: `{ bureau(id: "${MARKET}") { assignments {
      totalCount
      byRole: groupBy(keys: [ROLE]) { nodes { role count } }
      byPolicy: groupBy(keys: [POLICY]) { nodes { policy count } }
    } } }`,
    answer: ({ bureau }) => [
      Number(bureau!.assignments!.totalCount),
      sorted(nodesIn(bureau!.assignments!.byRole).map(({ role, count }) => `${role} ${count}`)),
      sorted(nodesIn(bureau!.assignments!.byPolicy).map(({ policy, count }) => `${policy} ${count}`)),
    ],
    expected: () => {
      const found = assigned.filter(({ target }) => target === MARKET);
      return [
        found.length,
        counted(found.map(({ properties }) => properties.role)),
        counted(found.map(({ source }) => policyOf(node(source)).id)),
      ];
    },
    questions: 4,
  },
  {
    question: "who leads what in a province, each with the words that say so",
    query: `{ assignments(
      roles: [LEAD], first: 200, where: { provision: { policyNode: { place: { eq: "浙江省" } } } }
    ) { nodes { printed provision { id } bureau { id } evidence { quote line } } } }`,
    answer: ({ assignments }) =>
      sorted(nodesIn(assignments).map(({ provision, bureau }) => `${provision!.id} ${bureau!.id}`)),
    expected: () =>
      sorted(
        assigned
          .filter(has(["LEAD"]))
          .filter(({ source }) => policyOf(node(source)).properties.place === "浙江省")
          .map(({ source, target }) => `${source} ${target}`),
      ),
    questions: 3,
  },
  {
    question: "tasks that nobody leads, of documents wholly read; how many are left out",
    query: `{ provisions(
      policy: "${SEED}", first: 1000,
      where: { label: { eq: TASK }, not: { assignments: { role: { eq: LEAD } } } }
    ) { totalCount leftOut nodes { id } } }`,
    answer: ({ provisions }) => [
      Number(provisions!.totalCount),
      Number(provisions!.leftOut),
      sorted(nodesIn(provisions).map(({ id }) => id)),
    ],
    expected: () => {
      const led = new Set(assigned.filter(has(["LEAD"])).map(({ source }) => source));
      const tasks = nodes("Task").filter(({ id, properties }) => properties.policy === SEED && !led.has(id));
      return [tasks.length, 0, sorted(tasks.map(({ id }) => id))];
    },
    questions: 9,
  },
  {
    question: "bodies that two plans both charge",
    query: `query ($one: ID!, $other: ID!) { bureaus(first: 200, where: { and: [
      { assignments: { provision: { policy: { eq: $one } } } }
      { assignments: { provision: { policy: { eq: $other } } } }
    ] }) { nodes { id } } }`,
    variables: { one: "浙政发〔2021〕3号", other: "浙江省基层养老服务规范·浙江省·2021-06-01" },
    answer: ({ bureaus }) => sorted(nodesIn(bureaus).map(({ id }) => id)),
    expected: () => {
      const chargedBy = (policy: string) =>
        new Set(
          assigned.filter(({ source }) => policyOf(node(source)).id === policy).map(({ target }) => target),
        );
      const other = chargedBy("浙江省基层养老服务规范·浙江省·2021-06-01");
      return sorted([...chargedBy("浙政发〔2021〕3号")].filter((id) => other.has(id)));
    },
    questions: 1,
  },
  {
    question: "bodies without whom a plan has no measure: alone responsible for something",
    query: `{ bureaus(first: 200, where: { assignments: { role: { eq: SOLE } } }) { nodes { id } } }`,
    answer: ({ bureaus }) => sorted(nodesIn(bureaus).map(({ id }) => id)),
    expected: () => sorted([...new Set(assigned.filter(has(["SOLE"])).map(({ target }) => target))]),
    questions: 1,
  },
  {
    question: "a body with its plans, its counterparts and what it issued",
    query: `{ bureau(id: "${FINANCE}") {
      policies { nodes { id } } issued { totalCount }
      counterparts { edges { node { id } relationship { function evidence { quote } } } }
    } }`,
    answer: ({ bureau }) => [
      sorted(nodesIn(bureau!.policies).map(({ id }) => id)),
      Number(bureau!.issued!.totalCount),
      sorted(
        (bureau!.counterparts!.edges as unknown as { node: { id: string } }[]).map((edge) => edge.node.id),
      ),
    ],
    expected: () => [
      sorted([
        ...new Set(
          assigned.filter(({ target }) => target === FINANCE).map(({ source }) => policyOf(node(source)).id),
        ),
      ]),
      links("ISSUED_BY").filter(({ target }) => target === FINANCE).length,
      sorted(links("COUNTERPART_OF").flatMap(({ source, target }) => (source === FINANCE ? [target] : []))),
    ],
    questions: 5,
  },
  {
    question: "measures of a plan with everybody who is charged, as what, at one level of the tree",
    query: `{ policy(id: "${SEED}") { children(first: 50) { nodes { id children(first: 50) { nodes {
      id assignments(first: 50) { nodes { role bureau { name } } }
    } } } } } }`,
    answer: ({ policy }) =>
      sorted(
        nodesIn(policy!.children).flatMap(({ children }) =>
          nodesIn(children).flatMap(({ id, assignments }) =>
            nodesIn(assignments).map(({ role, bureau }) => `${id} ${role} ${bureau!.name}`),
          ),
        ),
      ),
    expected: () => {
      const contained = (id: string) =>
        links("CONTAINS").flatMap(({ source, target }) =>
          source === id && isProvision(node(target)) ? [target] : [],
        );
      const second = contained(SEED).flatMap(contained);
      return sorted(
        assigned.flatMap(({ source, target, properties: { role } }) =>
          second.includes(source) ? [`${source} ${role} ${node(target).properties.name}`] : [],
        ),
      );
    },
    questions: 4,
  },
];
