import { closeSync, openSync, readSync } from "node:fs";
import { StoreError } from "../errors.ts";

/** Where the file of a store is expected there is one that earlier versions wrote. It was left as it was. */
export class FormerStoreError extends StoreError {
  readonly code = "STORE_FORMER";

  constructor(readonly path: string) {
    super(
      `图库文件 ${path}：由此前的版本写成，文件没有改动；须先由其中取出文件再用 / ` +
        `the store file ${path}: an earlier version wrote it, and it was left as it was; ` +
        "its documents are to be taken over first",
    );
  }
}

/** How a file of the engine of earlier versions begins. */
const BEGINNING = "GRAF";

/** True when there is such a file; it is only looked at. */
export function isFormerStore(path: string): boolean {
  const found = Buffer.alloc(BEGINNING.length);
  try {
    const file = openSync(path, "r");
    try {
      readSync(file, found, 0, found.length, 0);
    } finally {
      closeSync(file);
    }
  } catch {
    // What cannot be read here is told when it is opened.
    return false;
  }
  return found.toString("latin1") === BEGINNING;
}
