import { parseArgs } from "node:util";
import { parse, printTree, toExtraction } from "../../graph/index.ts";
import { EXIT } from "../exit.ts";
import { readDocument, UsageError, type Command } from "./command.ts";

export const parseCommand: Command = {
  name: "parse",
  usage: "parse FILE [--format json|tree]",
  summary:
    "读一份文件，打印抽取结果，不写图库 / reads a document and prints what it extracts; writes no store",
  async run(words) {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { format: { type: "string", default: "json" } },
      allowPositionals: true,
    });
    const [path, ...more] = positionals;
    if (!path || more.length > 0) throw new UsageError("请给出一个文件 / name one file");
    if (values.format !== "json" && values.format !== "tree")
      throw new UsageError(`--format ${values.format}：应为 json 或 tree / must be json or tree`);
    const document = parse(await readDocument(path));
    const extraction = toExtraction(document);
    process.stdout.write(
      values.format === "tree" ? printTree(document) : `${JSON.stringify(extraction, null, 2)}\n`,
    );
    for (const { severity, code, line, column, message } of extraction.diagnostics)
      console.error(`${path}:${line}:${column} ${severity} ${code} ${message}`);
    return EXIT.ok;
  },
};
