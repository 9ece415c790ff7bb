import type { PolicyGraph } from "../../model/index.ts";
import type { Difference } from "../difference.ts";
import type { LoadStep } from "../store.ts";
import type { Database } from "./database.ts";
import { GramRows } from "./gram-rows.ts";
import { NodeRows, type Placed } from "./node-rows.ts";
import { deleteRelationship, insertRelationships } from "./relationship-rows.ts";
import { deleteText, insertText } from "./text-rows.ts";
import type { Words } from "./words.ts";

/** Ends are remembered while a graph is written, but no more of them than this. */
const MOST_REMEMBERED = 100_000;

/** Writes parts of a graph into a database: in a transaction of the caller. */
export class Writing {
  private readonly places = new Map<string, Placed>();
  private readonly grams: GramRows;
  private readonly nodes: NodeRows;

  constructor(
    private readonly database: Database,
    private readonly words: Words,
  ) {
    this.grams = new GramRows(database);
    this.nodes = new NodeRows(database, words, this.grams);
  }

  /** Nodes, then relationships between nodes that are there, then texts. */
  add({
    nodes,
    relationships,
    texts,
  }: Pick<PolicyGraph & LoadStep, "nodes" | "relationships" | "texts">): void {
    for (const node of nodes) this.remember(node.id, this.nodes.insert(node));
    insertRelationships(relationships, (id) => this.placeOf(id), this.database, this.words);
    for (const text of texts) insertText(text, this.database);
    this.grams.flush();
  }

  /**
   * What a difference takes, changes and brings. Throws when something is missing, is there twice or loses an
   * end.
   */
  lead({ nodes, relationships, texts }: Difference): void {
    for (const each of [...relationships.removed, ...relationships.changed])
      deleteRelationship(each, this.database);
    for (const each of [...texts.removed, ...texts.changed]) deleteText(each, this.database);
    for (const each of nodes.changed) this.remember(each.id, this.nodes.update(each));
    const links = [...relationships.added, ...relationships.changed];
    for (const each of nodes.removed) this.nodes.delete(each);
    this.add({ nodes: nodes.added, relationships: links, texts: [...texts.added, ...texts.changed] });
  }

  private remember(id: string, place: Placed): void {
    if (this.places.size >= MOST_REMEMBERED) this.places.clear();
    this.places.set(id, place);
  }

  private placeOf(id: string): Placed {
    const known = this.places.get(id);
    if (known) return known;
    const place = this.nodes.stored(id);
    this.remember(id, place);
    return place;
  }
}
