import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { PolicyGraph } from "../../model/index.ts";
import { conflict } from "../conflict.ts";
import type { Counts, Difference, GraphState } from "../difference.ts";
import { StoreError } from "../errors.ts";
import { openingError, writingError } from "../file-faults.ts";
import type { Question } from "../questions.ts";
import type { LoadStep, Published, Row, Store } from "../store.ts";
import { FEW, type Answer, type Parameters } from "./answer.ts";
import { countedWith } from "./counting.ts";
import { openDatabase, type Cells, type Database } from "./database.ts";
import { Readers } from "./readers.ts";
import { clearGraph, prepareSchema } from "./schema.ts";
import { answerOf } from "./sql.ts";
import { beginLoad, lastLoad, readState, writeState } from "./state-row.ts";
import { Words } from "./words.ts";
import { Writing } from "./writing.ts";

/**
 * The store inside this process: a file, or memory when `path` is null. Several processes may have the file
 * open; those that write take turns. Throws an error of `store/errors.ts` that names the file when it cannot
 * be opened.
 */
export function openSqlite(path: string | null): Store {
  try {
    if (path) mkdirSync(dirname(path), { recursive: true });
    const database = openDatabase(path);
    try {
      prepareSchema(database);
    } catch (cause) {
      database.close();
      throw cause;
    }
    return new SqliteStore(database, path);
  } catch (cause) {
    throw openingError(path, cause);
  }
}

const NOTHING = { nodes: {}, relationships: {} };

class SqliteStore implements Store {
  readonly engine = "embedded";
  private readonly words: Words;
  private readonly readers: Readers | null;

  constructor(
    private readonly database: Database,
    private readonly path: string | null,
  ) {
    this.words = new Words(database);
    this.readers = path === null ? null : new Readers(path);
  }

  async read(question: Question, parameters: Parameters = {}): Promise<Row[]> {
    const answer = answerOf(question.name);
    try {
      const cells = await this.find(question.name, answer, parameters);
      return await rowsOf(cells, answer, this.words);
    } catch (cause) {
      throw this.faultOf(cause);
    }
  }

  async state(): Promise<GraphState> {
    return this.reading(() => readState(this.database));
  }

  async publish(graph: PolicyGraph, basis?: string | null): Promise<Published> {
    return this.writing((writing) => {
      const { revision } = readState(this.database);
      if (revision === graph.revision) return "UNCHANGED";
      if (basis !== undefined && revision !== basis) throw conflict();
      clearGraph(this.database);
      writing.add(graph);
      const counts = countedWith(NOTHING, graph.nodes, graph.relationships);
      const documents = graph.texts.length;
      const { revision: made } = graph;
      writeState(
        { revision: made, documents, position: 0, complete: true, progress: null, counts },
        this.database,
      );
      return "PUBLISHED";
    });
  }

  async apply(difference: Difference): Promise<Published> {
    return this.writing((writing) => {
      const { revision, complete } = readState(this.database);
      if (revision === difference.after.revision) return "UNCHANGED";
      if (revision !== difference.basis || !complete) throw conflict();
      writing.lead(difference);
      writeState(difference.after, this.database);
      return "PUBLISHED";
    });
  }

  async load(steps: AsyncIterable<LoadStep>, after: Difference["after"]): Promise<void> {
    const underWay = (done: number, counts: Counts): GraphState => {
      const progress = { done, of: after.documents };
      return { revision: null, documents: done, position: 0, complete: false, progress, counts };
    };
    const number = this.writing(() => {
      clearGraph(this.database);
      writeState(underWay(0, NOTHING), this.database);
      return beginLoad(this.database);
    });
    const begun = () => {
      const state = readState(this.database);
      if (state.complete || lastLoad(this.database) !== number) throw conflict();
      return state;
    };
    // Relationships find the nodes of earlier steps at hand: while this load lasts nobody else writes any.
    const all = new Writing(this.database, this.words);
    for await (const step of steps)
      this.writing((writing) => {
        const { documents, counts } = begun();
        writing.add(step);
        const counted = countedWith(counts, step.nodes, step.relationships);
        writeState(underWay(documents + step.documents, counted), this.database);
      }, all);
    this.writing(() => {
      begun();
      writeState(after, this.database);
    });
  }

  async close(): Promise<void> {
    await this.readers?.close();
    this.database.close();
  }

  /** What answers a question: from a reader's thread when it may take long and there is one. */
  private async find(name: string, answer: Answer, parameters: Parameters): Promise<readonly Cells[]> {
    const { database, words } = this;
    if (this.readers && answer.isLong(parameters, database, words)) {
      const asked = this.readers.ask(name, parameters);
      if (asked) return asked;
    }
    return database.read(() => answer.find(parameters, database, words));
  }

  private reading<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (cause) {
      throw this.faultOf(cause);
    }
  }

  /** A fault of the file under its own class, values that are no JSON among them; what is none as it is. */
  private faultOf(cause: unknown): unknown {
    const hasCode = typeof (cause as { code?: unknown }).code === "string";
    const isOfFile = !(cause instanceof StoreError) && (hasCode || cause instanceof SyntaxError);
    return isOfFile ? writingError(this.path, cause) : cause;
  }

  /** Work in one transaction that writes. */
  private writing<Result>(
    work: (writing: Writing) => Result,
    writing = new Writing(this.database, this.words),
  ): Result {
    try {
      return this.database.write(() => work(writing));
    } catch (cause) {
      // Numbers that the transaction gave are taken back with it.
      this.words.forget();
      throw this.faultOf(cause);
    }
  }
}

/** The rows of what was found; of much a part at a time, between which others have their turn. */
async function rowsOf(cells: readonly Cells[], answer: Answer, words: Words): Promise<Row[]> {
  const rows: Row[] = [];
  for (let from = 0; from < cells.length; from += FEW) {
    if (from > 0) await new Promise((resolve) => setImmediate(resolve));
    for (const each of cells.slice(from, from + FEW)) rows.push(answer.row(each, words));
  }
  return rows;
}
