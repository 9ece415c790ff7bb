import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GraphNode, GraphRelationship, PolicyGraph } from "../../graph/index.ts";
import { distance, overlap, spanOf, textsBySha, type Absence, type Place, type Span } from "./places.ts";

/** The files of `verdicts/` that hold verdicts. */
export const FILES = ["owner-missing", "delivers", "aligns-with", "critical", "targets"] as const;
export type File = (typeof FILES)[number];

/** What a second reader found a statement of a build to be. */
export interface Verdict {
  /** The builds that made the statement. */
  readonly versions: readonly string[];
  /** A relationship type, the code of a finding, or TARGET: a goal in prose. */
  readonly kind: string;
  readonly verdict: "true" | "false" | "doubtful";
  readonly reason: string;
  /** Who judged, where it was no second reader: such verdicts are counted apart. */
  readonly judge?: "author of the rule";
  /** The ends of a relationship. */
  readonly from?: Place;
  readonly to?: Place;
  /** The places of a finding or of a goal. */
  readonly at?: readonly Place[];
  /** What the goal was read as. */
  readonly said?: Readonly<Record<string, string | number>>;
}

/** The verdicts of a file in `verdicts/`, in its order. */
export function verdictsOf(file: File): Verdict[] {
  return linesOf(file) as Verdict[];
}

/** The lines of a file in `verdicts/`, parsed. */
export function linesOf(file: string): unknown[] {
  return readFileSync(join(import.meta.dirname, "verdicts", `${file}.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}

/** A graph with what the search for a judged statement needs. */
export interface Said {
  readonly graph: PolicyGraph;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly texts: ReturnType<typeof textsBySha>;
  /** What each finding flags. */
  readonly flags: ReadonlyMap<string, readonly GraphRelationship[]>;
}

/** Indexes a graph for `findAgain`. */
export function saidIn(graph: PolicyGraph): Said {
  const flags = new Map<string, GraphRelationship[]>();
  for (const one of graph.relationships)
    if (one.type === "FLAGS") flags.set(one.source, [...(flags.get(one.source) ?? []), one]);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  return { graph, nodes, texts: textsBySha(graph), flags };
}

/** Ids of all statements of the kind that a file judges: relationships, or findings. */
export function statementsOf(file: File, { graph, nodes }: Said): string[] {
  const relationships = (type: string) => graph.relationships.filter((one) => one.type === type);
  const findings = (holds: (values: Values) => boolean) =>
    graph.nodes.filter((node) => node.label === "Finding" && holds(valuesOf(node))).map(({ id }) => id);
  if (file === "owner-missing") return findings(({ code }) => code === "OWNER_MISSING");
  if (file === "critical")
    return findings(({ code, severity }) => severity === "CRITICAL" && code !== "OWNER_MISSING");
  if (file === "targets")
    return relationships("SETS")
      .filter(({ source }) => nodes.get(source)?.label !== "Indicator")
      .map(({ id }) => id);
  return relationships(file === "delivers" ? "DELIVERS" : "ALIGNS_WITH").map(({ id }) => id);
}

/**
 * Ids of the statements of a graph that say again what was judged: none when it is no longer said. A true
 * statement is also said again by a part of the provision, or by a goal with more of its subject; a false one
 * only by the very same. Why it cannot be told where the document or the words are not there.
 */
export function findAgain(verdict: Verdict, said: Said): string[] | Absence {
  const places = [...(verdict.at ?? []), verdict.from, verdict.to].filter((place) => place?.sha256);
  const absent = places.map((place) => spanOf(place!, said.texts)).find((span) => typeof span === "string");
  if (absent) return absent as Absence;
  if (verdict.from && verdict.to) return relationshipsAgain(verdict, said);
  const spans = (verdict.at ?? []).map((place) => spanOf(place, said.texts) as Span);
  return verdict.kind === "TARGET"
    ? goalsAgain(verdict, spans[0]!, said)
    : findingsAgain(verdict, spans, said);
}

function relationshipsAgain({ kind, from, to, verdict }: Verdict, said: Said): string[] {
  const sources = partsAt(from!, said);
  const within = verdict === "true" && kind === "DELIVERS" ? sources : [];
  return said.graph.relationships
    .filter(({ type, source, target }) => {
      if (type !== kind || !partsAt(to!, said).some(({ id }) => id === target)) return false;
      const start = said.nodes.get(source)!;
      return sources.some(({ id }) => id === source) || within.some((whole) => isInside(start, whole));
    })
    .map(({ id }) => id);
}

/**
 * The provisions or indicators meant by a place: the indicator of that name, or what begins nearest to the
 * words; of a policy that is not held, what has the title.
 */
function partsAt(place: Place, { graph, nodes, texts }: Said): GraphNode[] {
  const span = place.sha256 ? (spanOf(place, texts) as Span) : null;
  const parts = graph.nodes.filter(({ label }) => PARTS.has(label));
  const named = parts.filter((node) => {
    const { policy, title, name } = valuesOf(node);
    if ((title ?? name) !== place.title) return false;
    if (span) return policy === span.policy && node.label === "Indicator";
    const owner = nodes.get(String(policy));
    return owner !== undefined && valuesOf(owner).name === place.policy;
  });
  if (!span || (place.label === "Indicator" && named.length > 0)) return named;
  const far = parts.map((node) => (valuesOf(node).policy === span.policy ? farOf(node, span) : null));
  const nearest = Math.min(...far.filter((one) => one !== null));
  return parts.filter((_, index) => far[index] === nearest);
}

const PARTS: ReadonlySet<string> = new Set(["Section", "Measure", "Task", "Indicator"]);

function farOf(node: GraphNode, span: Span): number | null {
  const { start } = valuesOf(node);
  return typeof start === "number" ? distance(start, span) : null;
}

function findingsAgain({ kind }: Verdict, spans: readonly Span[], said: Said): string[] {
  return [...said.flags]
    .filter(([finding, flags]) => {
      if (valuesOf(said.nodes.get(finding)!).code !== kind) return false;
      return spans.every((span) => flags.some((flag) => touches(flag, span, said)));
    })
    .map(([finding]) => finding);
}

/** True when a mark of a finding stands on the words: its evidence, or the begin of the part it flags. */
export function touches({ evidence, target }: GraphRelationship, span: Span, { nodes }: Said): boolean {
  if (evidence.kind === "QUOTATION" && overlap(evidence, span)) return true;
  const part = nodes.get(target)!;
  return valuesOf(part).policy === span.policy && farOf(part, span) === 0;
}

function goalsAgain({ said: goal, verdict }: Verdict, span: Span, { graph, nodes }: Said): string[] {
  const fields = ["operator", "value", "unit", "year", ...(verdict === "true" ? [] : ["subject", "period"])];
  return graph.relationships
    .filter(({ type, target, evidence }) => {
      if (type !== "SETS" || evidence.kind !== "QUOTATION" || !overlap(evidence, span)) return false;
      const values = valuesOf(nodes.get(target)!);
      return fields.every((field) => shortened(values[field]) === shortened(goal?.[field]));
    })
    .map(({ id }) => id);
}

/** Verdicts hold no more than 60 letters of a text. */
function shortened(value: unknown): unknown {
  return typeof value === "string" ? value.slice(0, 60) : value;
}

type Values = Readonly<Record<string, unknown>>;

/** The properties of a node whose label does not matter. */
export function valuesOf(node: GraphNode): Values {
  return node.properties as unknown as Values;
}

function isInside(part: GraphNode, whole: GraphNode): boolean {
  const [inner, outer] = [valuesOf(part), valuesOf(whole)];
  if (inner.policy !== outer.policy) return false;
  return Number(inner.start) >= Number(outer.start) && Number(inner.end) <= Number(outer.end);
}
