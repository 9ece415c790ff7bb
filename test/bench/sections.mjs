import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FILE = join(import.meta.dirname, "results.md");
const HEAD =
  "# Benchmarks\n\n`npm run bench`, and `npm run test:long` for the fault lab. The machine is shared: compare within a run.\n";

/**
 * Puts a section of the results in the place of the one of the same name, or at the end. Each run replaces
 * what it measured and leaves the rest.
 */
export function putSection(name, markdown) {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const before = existsSync(FILE) ? readFileSync(FILE, "utf8") : HEAD;
  const whole = before.includes("<!-- begin ") ? before : HEAD;
  const section = `${begin}\n\n${markdown.trim()}\n\n${end}`;
  const from = whole.indexOf(begin);
  const to = whole.indexOf(end);
  const after =
    from < 0 || to < 0
      ? `${whole.trimEnd()}\n\n${section}\n`
      : `${whole.slice(0, from)}${section}${whole.slice(to + end.length)}`;
  writeFileSync(FILE, after);
}

/** A Markdown table; the first row is the head. */
export function table([head, ...rows]) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}
