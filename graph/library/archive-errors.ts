import { StoreConflictError, StoreDamagedError } from "../store/errors.ts";

/** Two that append to one archive: the first one wrote, and this one knows nothing of it. */
export function appendConflict(cause?: unknown): StoreConflictError {
  return new StoreConflictError(
    "档案刚被另一个进程追加，这次没有写入，请再试一次 / " +
      "another process has just appended to the archive; nothing was written; try again",
    { cause },
  );
}

/** Something in an archive is not what was written. `zh` and `en` say what. */
export function archiveDamaged(at: string, zh: string, en: string, cause?: unknown): StoreDamagedError {
  return new StoreDamagedError(
    `档案 ${at}：${zh}；没有改动，请保留它，用 doctor 查看其余是否完好，再把备份用 restore 恢复到另一处 / ` +
      `the archive ${at}: ${en}; it was left as it was: keep it, see with doctor what is whole, ` +
      "and restore a backup in another place",
    { cause },
  );
}
