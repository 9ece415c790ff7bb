import { bodyPart } from "../../across/body.ts";
import { citedPart } from "../../across/cited-part.ts";
import { curatedPart } from "../../across/curated-part.ts";
import { documentPart } from "../../across/document.ts";
import type { Index, Own, Publishes } from "../../across/index-reader.ts";
import type { KnownCurated } from "../../across/known-curated.ts";
import { partOf, patched, type Part } from "../../across/part.ts";
import { resolvedOf } from "../../across/resolved.ts";
import { successorsOf } from "../../link/bodies/succession.ts";
import type { Items } from "../../link/facts.ts";
import type { Delta } from "./delta.ts";
import type { Fragments } from "./fragments.ts";
import type { Keyed } from "./keyed.ts";
import type { Parts, Remade } from "./parts.ts";
import type { Answers } from "./reader.ts";
import { added, countsOf, type Tally } from "./tally.ts";

/*
 * Which parts are made again, and in which order. The name of a part is its stage and its owner: what a
 * document resolves to, `r:`, its links across, `d:`, a body, `b:`, a policy that is only cited, `c:`, and
 * the curated policies, `k:`. A part of one stage asks for nothing that a part of the same or a later one
 * puts under a key.
 */

const RESOLVED = "r:";
export const DOCUMENT = "d:";
const BODY = "b:";
const CITED = "c:";
const CURATED = "k:";
/** Stages in order. */
const STAGES: readonly (readonly string[])[] = [[RESOLVED], [DOCUMENT], [BODY, CITED, CURATED]];
const LAST = STAGES.length - 1;

/** The beginnings of names of parts that are not of a document. */
export const OTHERS: readonly string[] = STAGES[LAST]!;

interface Rows {
  readonly keyed: Keyed;
  readonly fragments: Fragments;
  readonly parts: Parts;
  readonly answers: Answers;
}

/** Makes again what an index says otherwise, and adds up how many nodes and relationships there are. */
export class Making {
  private readonly waiting: readonly Set<string>[] = STAGES.map(() => new Set());
  /** Keys that parts of the last stage are of. */
  counts: Tally;

  /** `delta` is told every part before and after; null when nobody asks. */
  constructor(
    private readonly rows: Rows,
    private readonly known: KnownCurated,
    counts: Tally,
    private readonly delta: Delta | null,
  ) {
    this.counts = counts;
  }

  /** A document takes its place, changes or goes; its old own part must still be known. */
  document(policy: string, publish: () => void): void {
    const before = this.delta ? this.ownOf(policy) : null;
    publish();
    const isHeld = this.rows.fragments.standingOf(policy) !== null;
    if (!isHeld) for (const stage of [RESOLVED, DOCUMENT]) this.drop(`${stage}${policy}`, policy);
    this.waiting[0]!.add(`${RESOLVED}${policy}`);
    this.waiting[1]!.add(`${DOCUMENT}${policy}`);
    this.delta?.replace(`own ${policy}`, before, null);
  }

  /** The curated policies are there from the beginning. */
  curated(): void {
    this.waiting[LAST]!.add(CURATED);
  }

  run(): void {
    for (const stage of STAGES.keys()) {
      this.collect();
      for (const name of this.waiting[stage]!) this.make(name);
      this.waiting[stage]!.clear();
    }
  }

  /** A document's own part of the graph as it is published; null where it is not held. */
  ownOf(policy: string): Items | null {
    if (!this.rows.fragments.standingOf(policy)) return null;
    const patch = this.rows.parts.get(`${DOCUMENT}${policy}`)?.part.patch;
    return patch ? patched(this.rows.fragments.own(policy).value, patch) : null;
  }

  /** Notes which parts got other answers than they would get now. */
  private collect(): void {
    const { questions, counts } = this.rows.answers.changed();
    for (const question of questions) for (const name of this.rows.parts.askers(question)) this.wait(name);
    for (const key of counts) for (const name of partsOf(key)) this.wait(name);
  }

  private wait(name: string): void {
    this.waiting[STAGES.findIndex((stage) => stage.includes(name.slice(0, 2)))]!.add(name);
  }

  private make(name: string): void {
    const { keyed, parts, fragments } = this.rows;
    const owner = name.slice(2);
    if (name.startsWith(RESOLVED) || name.startsWith(DOCUMENT)) if (!fragments.standingOf(owner)) return;
    const remade = parts.make(
      name,
      (index) => this.partOf(name, index),
      (part) => this.countsOf(name, part),
    );
    this.told(remade, owner);
    keyed.publish(owner, publishesOf(remade.before?.part), publishesOf(remade.after?.part));
  }

  private drop(name: string, owner: string): void {
    const before = this.rows.parts.drop(name);
    if (!before) return;
    this.counts = added(this.counts, before.counts, {});
    this.delta?.replace(name, before.part, null);
    this.rows.keyed.publish(owner, before.part, null);
  }

  private told({ name, before, after }: Remade, owner: string): void {
    this.counts = added(this.counts, before?.counts ?? {}, after?.counts ?? {});
    if (!this.delta) return;
    this.delta.replace(name, before?.part ?? null, after?.part ?? null);
    if (!name.startsWith(DOCUMENT)) return;
    const own = this.rows.fragments.own(owner).value;
    const was = before?.part.patch;
    const is = after!.part.patch!;
    // Of a document that changed the old own part was told with the change.
    if (JSON.stringify(was) !== JSON.stringify(is) || this.isNew(owner))
      this.delta.replace(`own ${owner}`, was ? patched(own, was) : null, patched(own, is));
  }

  private isNew(policy: string): boolean {
    return this.delta?.has(`own ${policy}`) ?? false;
  }

  private partOf(name: string, index: Index): Part | null {
    const owner = name.slice(2);
    switch (name.slice(0, 2)) {
      case RESOLVED:
        return partOf({ nodes: [], relationships: [] }, resolvedOf(index.facts(owner)!, this.known, index));
      case DOCUMENT:
        return documentPart(index.facts(owner)!, this.known, index);
      case BODY:
        return bodyPart(owner, index);
      case CITED:
        return citedPart(owner, this.known, index);
      default:
        return curatedPart(this.known, index);
    }
  }

  private countsOf(name: string, part: Part): Tally {
    const own = countsOf(part);
    const { patch } = part;
    if (!name.startsWith(DOCUMENT) || !patch) return own;
    const policy = name.slice(2);
    const isAsWas = patch.nodes.length + patch.relationships.length + patch.removed.length === 0;
    const alone = this.rows.fragments;
    return added(
      own,
      {},
      isAsWas ? alone.counts(policy) : countsOf(patched(alone.own(policy).value as Own, patch)),
    );
  }
}

/**
 * The parts of the last stage that a counted key is of: a body, those that it became, or a policy that is
 * cited.
 */
function partsOf(key: string): string[] {
  const at = key.indexOf("|");
  const owner = key.slice(at + 1);
  switch (key.slice(0, at)) {
    case "body":
      return [owner, ...successorsOf(owner)].map((id) => `${BODY}${id}`);
    case "counterparts":
      return [`${BODY}${owner}`];
    case "cited":
      return [`${CITED}${owner}`];
    default:
      return [];
  }
}

function publishesOf(part: Part | undefined): Publishes | null {
  return part ?? null;
}
