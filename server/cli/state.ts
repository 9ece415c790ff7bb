import { readFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { UnreadableError } from "../../graph/index.ts";
import { EXIT } from "../exit.ts";
import { UsageError, withLibrary, type Command } from "./command.ts";
import { ledgerLines, shortOf } from "./ledger-lines.ts";

export const stateCommand: Command = {
  name: "state",
  usage: "state FILE.jsonl|- [--by NAME] [--store URL]",
  summary:
    "记录人所陈述的（每行一个 JSON，见约定“Statements”），逐条打印编号；有一行不对则全不记录 / " +
    "records what people state, a JSON a line, and prints the id of each; with one bad line nothing is recorded",
  async run(words) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { store: { type: "string" }, by: { type: "string" } },
      allowPositionals: true,
    });
    const [path, ...more] = positionals;
    if (!path || more.length > 0) throw new UsageError("请给出一个文件 / name one file");
    // Read as one file, so that two runs of the same file a moment apart are told apart by what they say alone.
    const said = { by: values.by ?? userInfo().username, at: new Date().toISOString() };
    const lines = linesOf(await contentOf(path), said);
    const outcome = await withLibrary(values.store, (library) => library.state(lines));
    for (const { id } of outcome.statements) console.log(id);
    for (const each of ledgerLines(outcome)) console.error(each);
    console.error(
      `已记录 ${outcome.statements.length} 条 / ${outcome.statements.length} recorded: ` + shortOf(outcome),
    );
    return EXIT.ok;
  },
};

async function contentOf(path: string): Promise<string> {
  try {
    return path === "-" ? await text(process.stdin) : await readFile(path, "utf8");
  } catch (error) {
    if (["ENOENT", "EISDIR", "EACCES"].includes((error as NodeJS.ErrnoException).code ?? ""))
      throw new UnreadableError(
        "MISSING",
        path,
        "读不到这个文件，请核对路径与权限 / the file cannot be read; check the path and its permissions",
      );
    throw error;
  }
}

/**
 * Who and when are filled in where a line leaves them out. Throws a `UsageError` that names the line that is
 * no JSON.
 */
function linesOf(content: string, said: { readonly by: string; readonly at: string }): unknown[] {
  const lines = content.replace(/^\uFEFF/, "").split("\n");
  return lines.map((line, index) => {
    if (line.trim() === "") return undefined;
    try {
      const parsed: unknown = JSON.parse(line);
      return typeof parsed === "object" && parsed !== null ? { ...said, ...parsed } : parsed;
    } catch {
      throw new UsageError(
        `第 ${index + 1} 行不是一个 JSON 对象，请改成一行一个 / ` +
          `line ${index + 1} is not one JSON object; write one a line`,
      );
    }
  });
}
