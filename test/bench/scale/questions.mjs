import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A word that stands in the title of a measure of every plan, and in its text. */
const WORDS = "监测网络";

/**
 * What is asked of a library of generated plans: each is a query of the explorer, so that what is measured is
 * what people wait for. `values` fills the variables that the query has; those it has not are left out.
 */
export const QUESTIONS = [
  { name: "first page", file: "home.query", find: (module) => module.HomeQuery },
  { name: "search", file: "search.query", find: (module) => module.SearchQuery },
  { name: "indicators of a policy", file: "indicators.query", find: (module) => module.IndicatorsQuery },
  { name: "findings of a policy", file: "findings.query", find: (module) => module.FindingsQuery },
  {
    name: "findings, a page of all",
    file: "findings.query",
    find: (module) => module.FindingsQuery,
    values: { policy: null, where: null },
  },
  { name: "matrix of a policy", file: "matrix.query", find: (module) => module.MatrixQuery },
  { name: "chain of a measure", file: "chain.query", find: (module) => module.CHAIN_QUERIES.responsibility },
  {
    name: "hub: chain of the body charged most",
    file: "chain.query",
    find: (module) => module.CHAIN_QUERIES.responsibility,
    values: { id: "hub", direction: "UPSTREAM" },
  },
  {
    name: "neighbours of that body",
    file: "network.query",
    find: (module) => module.NeighbourhoodQuery,
    values: { id: "hub" },
  },
];

/** What the variables of the questions are, by their names. */
function valuesOf({ policy, measure }) {
  return {
    query: WORDS,
    policy,
    policyId: policy,
    id: measure,
    direction: "BOTH",
    depth: 8,
    first: 50,
    methods: null,
    types: null,
    after: null,
  };
}

/**
 * The questions of the explorer of a version, with their variables; a question that it does not have is left
 * out.
 */
export async function questionsOf(root, library) {
  const require = createRequire(join(root, "package.json"));
  const { createServer } = await import(pathToFileURL(require.resolve("vite")).href);
  const { print } = await import(pathToFileURL(require.resolve("@0no-co/graphql.web")).href);
  const vite = await createServer({
    configFile: join(root, "vite.config.ts"),
    logLevel: "error",
    server: { middlewareMode: true, ws: false, watch: null },
    appType: "custom",
  });
  try {
    const questions = [];
    for (const { name, file, find, values } of QUESTIONS) {
      const module = await vite.ssrLoadModule(join(root, "web", "api", `${file}.ts`));
      const document = find(module);
      if (!document) continue;
      const known = { ...valuesOf(library), ...values };
      if (known.id === "hub") known.id = library.hub;
      const declared = document.definitions[0].variableDefinitions ?? [];
      const names = declared.map(({ variable }) => variable.name.value).filter((one) => one in known);
      const variables = Object.fromEntries(names.map((one) => [one, known[one]]));
      questions.push({ name, query: print(document), variables });
    }
    return questions;
  } finally {
    await vite.close();
  }
}
