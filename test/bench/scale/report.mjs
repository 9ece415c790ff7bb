import { table } from "../sections.mjs";

/** What stands in the table: the name of the row, what is wanted, and its cell for a size. */
const ROWS = [
  ["nodes / relationships", "", ({ statistics: { nodes, relationships } }) => `${nodes} / ${relationships}`],
  ["import, CPU a document, ms", "≤ 60", ({ size, imported }) => fixed(imported.cpuMs / size)],
  [
    "import, CPU of the database a document, ms",
    "",
    ({ size, imported }) => per(imported.databaseCpuMs, size),
  ],
  ["import, wall s", "", ({ imported }) => fixed(imported.wallMs / 1_000)],
  ["import, peak memory, MB", "≤ 400", ({ imported }) => fixed(imported.peakMb)],
  ["import again, nothing new, wall s", "", ({ again }) => fixed(again.wallMs / 1_000)],
  ["store on disk, MB", "", ({ storeMb }) => fixed(storeMb)],
  ["start, nothing new, wall s", "≤ 2", ({ start }) => fixed(start.wallMs / 1_000)],
  ["resident after the start, MB", "≤ 200", ({ start }) => fixed(start.residentMb)],
  ["resident after all, MB", "", ({ resident }) => fixed(resident)],
  ["one document more over HTTP, ms (median, longest)", "≤ 500", ({ more }) => each(more.http)],
  ["one more by a command beside the server, wall ms", "", ({ more: { beside } }) => told(beside)],
  ["until the server noticed it, ms", "", ({ more: { beside } }) => fixed(beside.noticedMs)],
  ["20 more by a command beside the server, wall ms", "", ({ more: { bulk } }) => told(bulk)],
  [
    "longest wait of others, one by one over HTTP, ms: /livez, question",
    "≤ 50",
    ({ more }) => wait(more.waitsOverHttp),
  ],
  [
    "longest wait of others, 20 by a command, ms: /livez, question",
    "≤ 50",
    ({ more }) => wait(more.waitsOfBulk),
  ],
];

/** The section: everything by size, then how CPU time grows with the number of documents. */
export function reportOf(title, circumstances, measured) {
  const whole = measured.filter(({ refused }) => !refused);
  const sizes = measured.map(({ size }) => `${size.toLocaleString("en")} documents`);
  const cellsOf = (cell) => measured.map((one) => (one.refused ? "–" : cell(one)));
  const rows = ROWS.map(([name, wanted, cell]) => [name, wanted, ...cellsOf(cell)]);
  const names = [...new Set(whole.flatMap(({ asked }) => asked.map(({ name }) => name)))];
  const questions = names.map((name) => [
    `${name}, p50 / p95 ms (kB)`,
    "p95 ≤ 100",
    ...cellsOf(({ asked }) => timesOf(asked.find((one) => one.name === name))),
  ]);
  const refused = measured.filter((one) => one.refused).map(({ size, refused: why }) => `- ${size}: ${why}`);
  return [
    `## A library that grows: ${title}`,
    circumstances,
    table([["what", "wanted", ...sizes], ...rows, ...questions]),
    ...(whole.some(({ cypher }) => cypher.length > 0) ? [besideCypher(whole)] : []),
    ...(whole.length > 1
      ? [`Growth exponent of CPU time of an import: ${exponents(whole)} (wanted ≤ 1.1).`]
      : []),
    ...(refused.length > 0 ? [`Not measured:\n\n${refused.join("\n")}`] : []),
  ].join("\n\n");
}

/** The product beside statements written by hand, on the same database. */
function besideCypher(measured) {
  const heads = measured.map(
    ({ size }) => `${size.toLocaleString("en")} documents: p50 / p95 ms (relationships)`,
  );
  const rows = measured[0].cypher.map(({ name }, index) => [
    name,
    ...measured.map(({ cypher }) => {
      const { times, answered } = cypher[index];
      return `${fixed(at(times, 0.5))} / ${fixed(at(times, 0.95))} (${answered})`;
    }),
  ]);
  return table([["on one Neo4j (wanted: ≤ 2 × by hand)", ...heads], ...rows]);
}

/** By what power of the number of documents CPU time grows, from each size to the next. */
function exponents(measured) {
  return measured
    .slice(1)
    .map((one, index) => {
      const before = measured[index];
      const power = Math.log(one.imported.cpuMs / before.imported.cpuMs) / Math.log(one.size / before.size);
      return `${before.size} → ${one.size}: ${power.toFixed(2)}`;
    })
    .join(", ");
}

function timesOf(asked) {
  if (!asked) return "–";
  if (asked.problem) return asked.problem.slice(0, 80).replaceAll(/[|\n]/g, " ");
  return `${fixed(at(asked.times, 0.5))} / ${fixed(at(asked.times, 0.95))} (${Math.round(asked.bytes / 1_000)})`;
}

/** The value below which so much of a sorted list lies. */
function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function each(times) {
  const known = times.filter((time) => time !== null).toSorted((a, b) => a - b);
  if (known.length === 0) return "refused";
  const lost = times.length - known.length;
  return `${fixed(known[known.length >> 1])}, ${fixed(known.at(-1))}${lost > 0 ? `; ${lost} refused` : ""}`;
}

function told({ refused, wallMs }) {
  return refused ? "refused" : fixed(wallMs);
}

function wait({ livez, question, failures }) {
  return `${fixed(livez)}, ${fixed(question)}${failures > 0 ? `; ${failures} without answer` : ""}`;
}

function per(value, count) {
  return value === null || value === undefined ? "–" : fixed(value / count);
}

function fixed(value) {
  if (value === null || value === undefined || Number.isNaN(value)) return "–";
  return value < 10 ? value.toFixed(1) : String(Math.round(value));
}
