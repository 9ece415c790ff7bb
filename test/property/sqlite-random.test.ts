import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../graph/index.ts";
import { randomGraphs } from "./random-graphs.ts";
import { randomSelections } from "./random-selections.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-random-"));

randomGraphs("in memory", () => openStore("memory:"), 60);
randomGraphs("in a file", () => openStore(`file:${join(folder, "graph.db")}`), 10);
randomSelections("in memory", () => openStore("memory:"), 60);
randomSelections("in a file", () => openStore(`file:${join(folder, "selections.db")}`), 5);
