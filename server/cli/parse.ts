import { parseArgs } from "node:util";
import { parse, printTree, toExtraction, type Extraction } from "../../graph/index.ts";
import { coverageOf } from "../library/coverage.ts";
import { EXIT } from "../exit.ts";
import { readDocument, UsageError, type Command } from "./command.ts";

/** What is printed, by `--format`. `text` is that in which the offsets count. */
const FORMATS: Readonly<
  Record<string, (document: ReturnType<typeof parse>, extraction: Extraction) => string>
> = {
  json: (_, extraction) => `${JSON.stringify(extraction, null, 2)}\n`,
  tree: (document) => printTree(document),
  text: ({ source }) => source.text,
};

const LONGEST_QUOTE = 60;

export const parseCommand: Command = {
  name: "parse",
  usage: "parse FILE [--format json|tree|text]",
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
    const print = FORMATS[values.format];
    if (!print)
      throw new UsageError(`--format ${values.format}：应为 json、tree 或 text / must be json, tree or text`);
    const document = parse(await readDocument(path));
    const extraction = toExtraction(document);
    process.stdout.write(print(document, extraction));
    for (const { severity, code, line, column, message } of extraction.diagnostics)
      console.error(`${path}:${line}:${column} ${severity} ${code} ${message}`);
    for (const { why, line, quote } of extraction.unread)
      console.error(`${path}:${line} UNREAD ${why} ${quote.replace(/\s+/g, " ").slice(0, LONGEST_QUOTE)}`);
    console.error(coverageOf(extraction));
    return EXIT.ok;
  },
};
