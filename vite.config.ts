/// <reference types="vitest/config" />
import { tmpdir } from "node:os";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { documentIds } from "./web/build/documents.plugin.ts";
import { precompress } from "./web/build/precompress.plugin.ts";

const at = (path: string) => new URL(path, import.meta.url).pathname;

/** What the server answers beside the files of the explorer. */
const ANSWERED = /^\/(?:graphql|operations|schema\.graphql|context\.jsonld|export\.\w+)$/;

/** While developing, these are answered by the server's own code in the same process as the page. */
const graphqlWhileDeveloping: Plugin = {
  name: "zhengmai:graphql",
  apply: "serve",
  configureServer(server) {
    if (process.env.VITEST) return;
    server.middlewares.use((request, response, next) => {
      const path = request.url?.split("?", 1)[0] ?? "";
      if (!ANSWERED.test(path)) return next();
      if (request.headers.accept?.includes("text/html")) {
        request.url = "/graphql/index.html";
        return next();
      }
      server
        .ssrLoadModule(at("server/dev.ts"))
        .then(async ({ handler }) => (await handler)(request, response))
        .catch(next);
    });
  },
};

/** Threads of the server, by the names of `graph/thread.ts`. A new one is its file and one line here. */
const THREADS = {
  reader: at("graph/store/sqlite/reader-thread.ts"),
  library: at("server/library/thread.ts"),
  fragments: at("graph/library/fragments-thread.ts"),
  reading: at("server/library/reading/thread.ts"),
};

export default defineConfig(({ command }) => ({
  root: at("web"),
  plugins: [react(), graphqlWhileDeveloping, documentIds(), precompress()],
  // Vite would take graphql's ESM build and packages its CommonJS build: two copies that do not know each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  builder: {},
  environments: {
    client: {
      build: {
        outDir: at(process.env.ZHENGMAI_DIST ?? "dist") + "/web",
        emptyOutDir: true,
        rollupOptions: {
          input: { explorer: at("web/index.html"), graphql: at("web/graphql/index.html") },
        },
      },
    },
    ssr: {
      build: {
        outDir: at(process.env.ZHENGMAI_DIST ?? "dist") + "/server",
        emptyOutDir: true,
        ssr: true,
        target: "node20",
        rollupOptions: { input: { main: at("server/main.ts"), cli: at("server/cli/main.ts"), ...THREADS } },
      },
      // The engine is a native addon and the PDF reader loads data of its own: both stay where they are installed.
      resolve: {
        noExternal: command === "build" ? true : undefined,
        external: ["@grafeo-db/js", "better-sqlite3", "pdfjs-dist"],
      },
    },
  },
  test: {
    root: at("."),
    // No test may write into what people have stated.
    env: {
      STATEMENTS: join(tmpdir(), `zhengmai-statements-${process.pid}.jsonl`),
      DECISIONS: join(tmpdir(), `zhengmai-decisions-${process.pid}.jsonl`),
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          root: at("."),
          // The tests of growth read long texts; on a busy machine they take more than five seconds.
          testTimeout: 30_000,
          benchmark: { include: ["test/bench/*.bench.ts"] },
          include: ["test/**/*.test.ts"],
          exclude: [
            "test/contract/neo4j*.test.ts",
            "test/property/stores-agree.test.ts",
            "test/e2e/**",
            "test/process/**",
            "test/formats/pdf*.test.ts",
          ],
        },
      },
      {
        // One Neo4j and one browser for all: these run one after another.
        extends: true,
        test: {
          name: "real",
          root: at("."),
          include: [
            "test/contract/neo4j*.test.ts",
            "test/property/stores-agree.test.ts",
            "test/process/*.test.ts",
            "test/formats/pdf*.test.ts",
            "test/e2e/**/*.test.ts",
          ],
          fileParallelism: false,
          globalSetup: ["test/support/neo4j-global.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
}));
