import { conflict } from "../conflict.ts";
import {
  StoreError,
  StoreFullError,
  StoreOutOfMemoryError,
  StoreReadOnlyError,
  StoreUnavailableError,
} from "../errors.ts";

/**
 * What is stored is not what a difference leads on from, although the revision is the same. Nothing was
 * written.
 */
export class StoreMismatchError extends StoreError {
  readonly code = "STORE_DAMAGED";

  constructor(statement: string, wanted: number, found: number) {
    super(
      `Neo4j 中的图与它的版本号不符（${statement}：应有 ${wanted} 项，实有 ${found} 项），没有写入；` +
        "文件与陈述都在档案里，请运行 doctor，或由档案重新生成图 / the graph in Neo4j is not that of its revision " +
        `(${statement}: ${wanted} wanted, ${found} found); nothing was written; documents and statements are in ` +
        "the archive: run doctor, or make the graph anew from the archive",
    );
  }
}

/** One way in which a server fails: its codes begin so, or its message holds the words; what helps. */
interface Fault {
  readonly codes: readonly string[];
  readonly words?: RegExp;
  readonly error: new (message: string, options?: ErrorOptions) => StoreError;
  readonly zh: string;
  readonly en: string;
}

/** Tried in this order: a full disk and a small heap are told in the words of many codes. */
const FAULTS: readonly Fault[] = [
  {
    codes: [],
    words: /no space left on device|not enough space|disk (?:is )?full|quota exceeded/i,
    error: StoreFullError,
    zh: "数据库所在的磁盘已满，这次没有写入，原有内容未动；请腾出空间，重启 Neo4j 后再试",
    en: "its disk is full; nothing was written, what was stored is as it was; make room, restart Neo4j, try again",
  },
  {
    codes: [
      "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
      "Neo.TransientError.General.TransactionOutOfMemoryError",
    ],
    error: StoreOutOfMemoryError,
    zh:
      "一次写入超出了事务内存，没有写入；请调高 dbms.memory.transaction.total.max（以及堆 server.memory.heap.max_size），" +
      "或把文件拆开、分批导入",
    en:
      "the memory for transactions is too small for this one; nothing was written; raise " +
      "dbms.memory.transaction.total.max (and the heap, server.memory.heap.max_size), or import less at a time",
  },
  {
    codes: ["Neo.TransientError.General.OutOfMemoryError", "Neo.DatabaseError.General.OutOfMemoryError"],
    words: /java heap space|OutOfMemoryError|StackOverflowError/i,
    error: StoreOutOfMemoryError,
    zh: "Neo4j 的内存不足，没有写入；请调高 server.memory.heap.max_size，重启 Neo4j 后再试",
    en: "it ran out of memory; nothing was written; raise server.memory.heap.max_size, restart Neo4j and try again",
  },
  {
    codes: [
      "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase",
      "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
      "Neo.ClientError.Cluster.NotALeader",
      "Neo.ClientError.Security.Forbidden",
    ],
    error: StoreReadOnlyError,
    zh: "数据库只许读取，或该用户没有写权限；请核对 server.databases.default_to_read_only 与该用户的角色，或另指一个数据库",
    en:
      "the database may only be read, or this user may not write; check server.databases.default_to_read_only and " +
      "the user's roles, or name another database",
  },
  {
    codes: ["Neo.ClientError.Security."],
    error: StoreUnavailableError,
    zh: "用户名或密码不对，请核对 NEO4J_USER 与 NEO4J_PASSWORD",
    en: "wrong user or password; check NEO4J_USER and NEO4J_PASSWORD",
  },
  {
    codes: ["Neo.ClientError.Transaction.TransactionTimedOut", "Neo.TransientError.Transaction.Terminated"],
    error: StoreUnavailableError,
    zh: "没有在时限内做完，没有写入；请稍后再试，或减轻数据库的负担",
    en: "did not finish in time; nothing was written; try again, or take load off the database",
  },
  {
    codes: ["Neo.ClientError.Database.DatabaseNotFound"],
    error: StoreUnavailableError,
    zh: "没有这个数据库，请核对 NEO4J_DATABASE",
    en: "has no such database; check NEO4J_DATABASE",
  },
  {
    codes: [
      "Neo.TransientError.General.DatabaseUnavailable",
      "Neo.TransientError.Database.DatabaseUnavailable",
    ],
    error: StoreUnavailableError,
    zh: "数据库暂不可用；请看 Neo4j 的日志（磁盘已满、内存不足都会如此），排除原因、重启后再试",
    en: "the database is not available; its log tells why (a full disk, too little memory); mend it, restart, try again",
  },
  {
    codes: ["ServiceUnavailable", "SessionExpired", "N/A"],
    error: StoreUnavailableError,
    zh: "没有应答，请确认它已启动、地址正确",
    en: "does not answer; check that it runs and that the address is right",
  },
];

/** Codes for: two transactions wait for each other, and this one was chosen to give way. */
const CROSSED = [
  "Neo.TransientError.Transaction.DeadlockDetected",
  "Neo.TransientError.Transaction.LockAcquisitionTimeout",
  "Neo.TransientError.Transaction.LockClientStopped",
];

/**
 * The error to throw for what a server or the driver threw: one line that says the place, the cause and what
 * to do.
 */
export function faultOf(url: string, cause: unknown): unknown {
  if (cause instanceof StoreError) return cause;
  const { code = "", message = "" } = cause as { readonly code?: string; readonly message?: string };
  if (CROSSED.includes(code)) return conflict(cause);
  const fault = FAULTS.find(
    ({ codes, words }) => codes.some((opening) => code.startsWith(opening)) || words?.test(message),
  );
  if (!fault) return cause;
  const { error: Neo4jError, zh, en } = fault;
  return new Neo4jError(`Neo4j ${placeOf(url)}: ${zh} / ${en}`, { cause });
}

/** Host and port only: an address may carry a password. */
function placeOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url.replace(/\/\/.*@/, "//");
}
