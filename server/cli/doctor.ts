import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  checkFiles,
  Complaints,
  emptyGraph,
  examine,
  openStore,
  pathOf,
  setGraphAside,
  type Complaint,
  type Store,
} from "../../graph/index.ts";
import { readConfig, type Config } from "../config.ts";
import { EXIT } from "../exit.ts";
import { withArchive, withLibrary, withStore, type Command } from "./command.ts";

export const doctorCommand: Command = {
  name: "doctor",
  usage: "doctor [--store URL] [--rebuild] [--format text|json]",
  summary:
    "检查档案、图、版本与每一处引文，说明怎么办；不改动任何内容；--rebuild 由档案重新生成图 / " +
    "looks at archive, graph, revision and every quotation and says what to do; changes nothing; " +
    "--rebuild makes the graph anew from the archive",
  async run(words) {
    const { values } = parseArgs({
      args: [...words],
      options: {
        store: { type: "string" },
        rebuild: { type: "boolean", default: false },
        format: { type: "string", default: "text" },
      },
    });
    const config = readConfig(process.env);
    const url = values.store ?? config.store;
    if (values.rebuild) await rebuild(url);
    const complaints = await examined(url, config);
    if (values.format === "json") console.log(JSON.stringify(complaints, null, 2));
    else for (const line of linesOf(complaints)) console.log(line);
    return complaints.some(({ isFault }) => isFault) ? EXIT.complaints : EXIT.ok;
  },
};

async function examined(url: string, { neo4j }: Config): Promise<readonly Complaint[]> {
  const complaints = new Complaints();
  const path = pathOf(url);
  const isWhole = path === null || checkFiles(path, complaints);
  const found = complaints.all().map(({ code }) => code);
  if (found.includes("ARCHIVE_FILE_DAMAGED")) return complaints.all();
  // What is not there is not made by looking.
  const isThere = path === null || existsSync(path);
  const store: Store | null = isWhole && isThere ? await openStore(url, neo4j) : null;
  try {
    return await withArchive(url, (archive) => examine({ archive, store, complaints }), { readonly: true });
  } finally {
    await store?.close();
  }
}

/** Makes the graph anew. The archive is only read. */
async function rebuild(url: string): Promise<void> {
  const path = pathOf(url);
  if (path === null) await withStore(url, emptyGraph);
  else
    for (const kept of await setGraphAside(path))
      console.error(`原来的文件保留为 ${kept} / the file before is kept as ${kept}`);
  const { state } = await withLibrary(url, (library) => library.bringUp());
  console.error(
    `图已重新生成：${state.documents} 份文件 / the graph is made anew: ${state.documents} documents`,
  );
}

function linesOf(complaints: readonly Complaint[]): readonly string[] {
  if (complaints.length === 0)
    return [
      "没有发现问题：档案、图与每一处引文都相符 / nothing found: archive, graph and every quotation agree",
    ];
  return complaints.flatMap(({ code, count, zh, en, toDo, examples, isFault }) => [
    `${isFault ? "✗" : "·"} ${code} ×${count} ${zh} / ${en}`,
    ...examples.map((example) => `    ${example}`),
    `  → ${toDo.zh} / ${toDo.en}`,
  ]);
}
