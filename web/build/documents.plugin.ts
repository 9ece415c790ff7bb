import { createHash } from "node:crypto";
import { runnerImport, type Plugin } from "vite";

const IDS = "virtual:document-ids";
const MODULE = new URL("documents.ts", import.meta.url).pathname;

/**
 * Gives the explorer the ids of its documents under `virtual:document-ids`, and writes their texts beside it, for
 * the server that answers by the id. While developing there are none: documents change, and are sent whole.
 */
export function documentIds(): Plugin {
  let isBuild = false;
  let texts: Readonly<Record<string, string>> = {};
  return {
    name: "zhengmai:document-ids",
    configResolved: ({ command }) => void (isBuild = command === "build"),
    async buildStart() {
      if (!isBuild || this.environment.name !== "client") return;
      const { module } = await runnerImport<typeof import("./documents.ts")>(MODULE, { configFile: false });
      texts = module.explorerDocuments();
      this.emitFile({ type: "asset", fileName: "documents.json", source: JSON.stringify(texts) });
    },
    resolveId: (id) => (id === IDS ? `\0${IDS}` : null),
    load(id) {
      if (id !== `\0${IDS}`) return null;
      const ids = Object.entries(texts).map(([name, text]) => [name, idOf(text)]);
      return `export const DOCUMENT_IDS = ${JSON.stringify(Object.fromEntries(ids))};`;
    },
  };
}

function idOf(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
