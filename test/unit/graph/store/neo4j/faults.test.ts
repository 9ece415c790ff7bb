import { expect, test } from "vitest";
import {
  RecordError,
  StoreConflictError,
  StoreFullError,
  StoreOutOfMemoryError,
  StoreReadOnlyError,
  StoreUnavailableError,
} from "../../../../../graph/index.ts";
import { faultOf } from "../../../../../graph/store/neo4j/faults.ts";

const url = "neo4j://neo4j:geheim@example.org:7687";
const thrown = (code: string, message = "said the server") => Object.assign(new Error(message), { code });

test.each([
  ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", StoreOutOfMemoryError, /transaction\.total\.max/],
  ["Neo.TransientError.General.OutOfMemoryError", StoreOutOfMemoryError, /heap\.max_size/],
  ["Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", StoreReadOnlyError, /只许读取.*may only be read/],
  ["Neo.ClientError.Security.Forbidden", StoreReadOnlyError, /角色.*roles/],
  ["Neo.ClientError.Security.Unauthorized", StoreUnavailableError, /NEO4J_PASSWORD.*wrong user/],
  ["Neo.ClientError.Database.DatabaseNotFound", StoreUnavailableError, /NEO4J_DATABASE/],
  ["Neo.ClientError.Transaction.TransactionTimedOut", StoreUnavailableError, /时限.*in time/],
  ["Neo.TransientError.General.DatabaseUnavailable", StoreUnavailableError, /日志.*log/],
  ["ServiceUnavailable", StoreUnavailableError, /没有应答.*does not answer/],
  ["Neo.TransientError.Transaction.DeadlockDetected", StoreConflictError, /再试一次.*try again/],
])("%s is told by its cause and what helps, without the password", (code, kind, words) => {
  const error = faultOf(url, thrown(code)) as Error;
  expect(error).toBeInstanceOf(kind);
  expect(error.message).toMatch(words);
  expect(error.message).not.toContain("geheim");
  expect(error.message.split("\n")).toHaveLength(1);
});

test("a full disk is told by its words, whatever the code", () => {
  const error = faultOf(
    url,
    thrown("Neo.DatabaseError.Transaction.TransactionCommitFailed", "No space left on device"),
  );
  expect(error).toBeInstanceOf(StoreFullError);
});

test("what is no fault of the server comes back as it is", () => {
  const own = new RecordError("Policy", "甲", { property: "name", zh: "缺少", en: "is absent" });
  const syntax = thrown("Neo.ClientError.Statement.SyntaxError");
  expect(faultOf(url, own)).toBe(own);
  expect(faultOf(url, syntax)).toBe(syntax);
});
