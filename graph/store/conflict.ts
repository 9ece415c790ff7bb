import { StoreConflictError } from "./errors.ts";

/** Two that change one store: the first one wrote, and this one's graph lacks what it wrote. */
export function conflict(cause?: unknown): StoreConflictError {
  return new StoreConflictError(
    "图库刚被另一个进程修改，这次修改没有写入，请再试一次 / " +
      "another process has just changed the store; this change was not written; try again",
    { cause },
  );
}
