import { hash } from "node:crypto";
import { claimKey } from "../../across/keys.ts";
import { keysOfStatement, rootOf, type Spoken } from "../../across/said.ts";
import type { Publishes } from "../../across/index-reader.ts";
import { isOf, type Statement } from "../../statements/statement.ts";
import type { Database } from "../../store/sqlite/database.ts";
import type { Keyed } from "./keyed.ts";

/**
 * Statements that stand, in the order in which they were made, in rows and under the keys of what they are
 * of.
 */
export class Ledger {
  constructor(
    private readonly database: Database,
    private readonly keyed: Keyed,
  ) {}

  /**
   * Takes over the statements that stand; those that came, went or moved are put and taken under their keys.
   */
  bring(statements: readonly Statement[]): void {
    const known = new Map(this.rows().map((row) => [row.id, row]));
    for (const [position, statement] of statements.entries()) {
      const { id } = statement;
      const before = known.get(id);
      known.delete(id);
      if (before?.position === position) continue;
      const was = before ? publishedOf(statementOf(before), before.position) : null;
      this.keyed.publish(id, was, publishedOf(statement, position));
      const insert = "INSERT OR REPLACE INTO statements VALUES (?, ?, ?)";
      this.database.prepare(insert).run(id, position, JSON.stringify(statement));
    }
    for (const row of known.values()) {
      this.keyed.publish(row.id, publishedOf(statementOf(row), row.position), null);
      this.database.prepare("DELETE FROM statements WHERE id = ?").run(row.id);
    }
  }

  /**
   * Those that nothing matches, and those whose thing is there with other words and was not affirmed since;
   * in their order.
   */
  told(): { readonly unmatched: readonly Statement[]; readonly suspect: readonly Statement[] } {
    const read = (where: string) => {
      const text = `SELECT id, position, json FROM statements WHERE ${where} ORDER BY position`;
      return (this.database.prepare(text).all() as Row[]).map(statementOf);
    };
    const suspect = read("id IN (SELECT statement FROM found WHERE suspect = 1)");
    const later = suspect.length === 0 ? [] : read("true");
    return {
      unmatched: read("id NOT IN (SELECT statement FROM found WHERE suspect = 0)"),
      suspect: suspect.filter((doubted) => !isAffirmed(doubted, later)),
    };
  }

  private rows(): Row[] {
    return this.database
      .prepare("SELECT id, position, json FROM statements ORDER BY position")
      .all() as Row[];
  }
}

/** True where somebody affirmed, after a statement, what it is of. */
function isAffirmed({ id, subject }: Statement, all: readonly Statement[]): boolean {
  const since = all.slice(all.findIndex((each) => each.id === id) + 1);
  return since.some((each) => each.kind === "AFFIRMATION" && each.subject === subject);
}

interface Row {
  readonly id: string;
  readonly position: number;
  readonly json: string;
}

function statementOf({ json }: Row): Statement {
  return JSON.parse(json) as Statement;
}

function publishedOf(statement: Statement, position: number): Publishes {
  const spoken: Spoken = { statement, position };
  return { puts: keysOfStatement(statement).map((key) => [key, spoken] as const), counts: [] };
}

/**
 * The statements that documents are read with, by policy: those on their words and metadata. Words may be
 * those of an id that the first versions gave a policy; `keyed` tells whose it was.
 */
export function spokenOfWords(
  statements: readonly Statement[],
  isHeld: (policy: string) => boolean,
  keyed: Keyed,
): ReadonlyMap<string, readonly Statement[]> {
  const byPolicy = new Map<string, Statement[]>();
  for (const statement of statements) {
    const isReading = isOf(statement, "READING");
    if (!isReading && !isOf(statement, "METADATA")) continue;
    const root = isReading ? rootOf(statement.subject) : statement.subject;
    const policy = isHeld(root) || !isReading ? root : (keyed.only(claimKey(root)) ?? root);
    const known = byPolicy.get(policy);
    if (known) known.push(statement);
    else byPolicy.set(policy, [statement]);
  }
  return byPolicy;
}

/** A hash of all that people stated. */
export function ledgerHash(statements: readonly Statement[]): string {
  return hash("sha256", statements.map(jsonOf).join("\n"), "hex");
}

const written = new WeakMap<Statement, string>();

function jsonOf(statement: Statement): string {
  const known = written.get(statement) ?? JSON.stringify(statement);
  written.set(statement, known);
  return known;
}
