import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * What programs leave beside documents: `.DS_Store`, `~$计划.docx`, `~WRL0005.tmp`, what a browser has not
 * yet fetched.
 */
const LEFT_BY_PROGRAMS =
  /^(?:\.|~\$|~WR|thumbs\.db$|desktop\.ini$|__MACOSX$)|\.(?:tmp|temp|part|crdownload|download|swp|asd|wbk|lnk)$/i;

/** Told of a path that cannot be looked into: one line, `中文 / English`, that says which and why. */
export type Refuse = (path: string, why: string) => void;

/**
 * The files that paths name, each once: a folder stands for all in it and below, by name; what programs leave
 * there is passed over, links are followed, a folder that links lead to twice or in a circle is looked into
 * once. A path that does not exist is handed on, to be told by whoever reads it; a folder that cannot be read
 * is told to `refuse` and keeps no other out.
 */
export async function filesIn(paths: readonly string[], refuse: Refuse = () => {}): Promise<string[]> {
  const seen = new Set<string>();
  const files = new Set<string>();
  for (const path of paths) await gather(path, seen, files, refuse);
  return [...files];
}

async function gather(path: string, seen: Set<string>, files: Set<string>, refuse: Refuse): Promise<void> {
  try {
    if (!(await stat(path)).isDirectory()) {
      files.add(path);
      return;
    }
    const folder = await realpath(path);
    if (seen.has(folder)) return;
    seen.add(folder);
    const entries = await readdir(path, { withFileTypes: true });
    for (const { name } of shownIn(entries)) await gather(join(path, name), seen, files, refuse);
  } catch (error) {
    const why = REFUSED[(error as NodeJS.ErrnoException).code ?? ""];
    if (why === undefined) files.add(path);
    else refuse(path, `${path}: ${why}`);
  }
}

function shownIn(entries: readonly Dirent[]): Dirent[] {
  const shown = entries.filter(
    (entry) =>
      !LEFT_BY_PROGRAMS.test(entry.name) && (entry.isFile() || entry.isDirectory() || entry.isSymbolicLink()),
  );
  return shown.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const NOT_ALLOWED = "没有读取权限，请先授权 / no permission to read it; grant it first";

/** What keeps one from looking; all else is told by whoever reads the file. */
const REFUSED: Readonly<Record<string, string>> = {
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  ELOOP: "链接绕成了圈，请改正 / the link leads in a circle; mend it",
  EIO: "磁盘读取出错 / the disk cannot be read",
};
