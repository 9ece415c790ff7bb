import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DockerfileParser } from "dockerfile-ast";

export const root = resolve(import.meta.dirname, "..", "..");
export const containerfile = readFileSync(resolve(root, "Containerfile"), "utf8");

const parsed = DockerfileParser.parse(containerfile);
const from = (stage: number) => parsed.getFROMs()[stage]!.getRange().start.line;
const lastStage = from(parsed.getFROMs().length - 1);
const instructions = parsed.getInstructions().filter((each) => each.getRange().start.line >= lastStage);

/**
 * The instructions of the stage that becomes the image, each as its keyword and its arguments without flags.
 */
export const image: readonly (readonly [keyword: string, ...words: string[]])[] = instructions.map((each) => [
  each.getKeyword(),
  ...each
    .getArguments()
    .map((word) => word.getValue())
    .filter((word) => !word.startsWith("--")),
]);

/** The words of the one instruction with that keyword; its words in brackets where it is written as JSON. */
export function wordsOf(keyword: string): readonly string[] {
  const found = instructions.filter((each) => each.getKeyword() === keyword);
  if (found.length !== 1) throw new Error(`${keyword}: ${found.length} times`);
  const text = found[0]!.getTextContent();
  const json = text.indexOf("[");
  return json < 0 ? text.split(/\s+/).slice(1) : (JSON.parse(text.slice(json)) as string[]);
}

/** What the image carries of what was built: paths in the project. */
export const carried: readonly string[] = image
  .filter(([keyword]) => keyword === "COPY")
  .map(([, source]) => source!.replace(/^\/app\//, ""));
