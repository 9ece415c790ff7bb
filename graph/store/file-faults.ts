import { StoreError, StoreLockedError, StoreUnavailableError } from "./errors.ts";

/**
 * One way in which the file of a store fails: how the engine or the system words it, and what helps. What was
 * imported is in that file and nowhere else, so no remedy touches it.
 */
interface Fault {
  readonly words: RegExp;
  readonly error: new (message: string, options?: ErrorOptions) => StoreError;
  readonly zh: string;
  readonly en: string;
}

/** Tried in this order: the engine names its lock file when it may not write it, too. */
const FAULTS: readonly Fault[] = [
  {
    words:
      /permission denied|operation not permitted|access is denied|read-only file system|EACCES|EPERM|EROFS/i,
    error: StoreUnavailableError,
    zh: "没有写入权限；请给当前用户该文件及其文件夹的写权限，或用 STORE 另指一个可写的位置",
    en: "no permission to write; allow this user to write the file and its folder, or name another place with STORE",
  },
  {
    words: /no space left|not enough space|disk full|quota exceeded|ENOSPC|EDQUOT/i,
    error: StoreUnavailableError,
    zh: "磁盘已满，原有内容未动；请腾出空间后再试",
    en: "the disk is full; what was stored is as it was; make room and try again",
  },
  {
    words: /damaged|checksum|corrupt|ends within|truncated/i,
    error: StoreUnavailableError,
    zh: "文件已损坏；请保留它（导入的文件只存在其中），再用 STORE 指向它的备份，或指向一个新文件并重新导入",
    en: "it is damaged; keep it, for all imports are in it, and name a backup of it, or a new file, with STORE",
  },
  {
    words: /\block(?:ed)?\b|in use|another process|exclusive/i,
    error: StoreLockedError,
    zh: "另一个进程正在使用它；请先停止那个进程，或用 STORE 另指一个文件",
    en: "another process holds it; stop that process, or name another file with STORE",
  },
  {
    words: /not a (?:grafeo )?database|invalid file header|not a directory|is a directory|ENOTDIR|EISDIR/i,
    error: StoreUnavailableError,
    zh: "它不是图库文件，没有改动；请用 STORE 另指一个文件",
    en: "it is no store and was left as it is; name another file with STORE",
  },
];

const UNKNOWN: Omit<Fault, "words"> = {
  error: StoreUnavailableError,
  zh: "打不开，原因见括号；请保留这个文件（导入的文件只存在其中），排除原因后再试，或用 STORE 另指一个文件",
  en: "it cannot be opened; keep the file, for all imports are in it; mend the cause in brackets, or name another with STORE",
};

/**
 * The error for a store file that cannot be opened: one line that names the file, the cause and what to do.
 */
export function openingError(path: string | null, cause: unknown): StoreError {
  return errorOf(FAULTS.find(({ words }) => words.test(reasonOf(cause))) ?? UNKNOWN, path, cause);
}

/** The error for a store file that cannot be written; what is no fault of the file comes back as it is. */
export function writingError(path: string | null, cause: unknown): unknown {
  const fault = FAULTS.slice(0, 2).find(({ words }) => words.test(reasonOf(cause)));
  return fault ? errorOf(fault, path, cause) : cause;
}

function errorOf({ error: FileError, zh, en }: Omit<Fault, "words">, path: string | null, cause: unknown) {
  const file = path ?? "memory:";
  return new FileError(`图库文件 ${file}：${zh} / the store file ${file}: ${en} (${reasonOf(cause)})`, {
    cause,
  });
}

function reasonOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split("\n")[0]!;
}
