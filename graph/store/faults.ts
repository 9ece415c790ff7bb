import {
  StoreDamagedError,
  StoreFullError,
  StoreLockedError,
  StoreOutOfMemoryError,
  StoreReadOnlyError,
  StoreTooLargeError,
  StoreUnavailableError,
  type StoreError,
} from "./errors.ts";

/** The two files of an embedded library: a graph can be made again of its archive, an archive of nothing. */
export type StoreFile = "GRAPH" | "ARCHIVE";

interface Help {
  readonly zh: string;
  readonly en: string;
}

/**
 * One way in which a file of a store fails: how SQLite or the system tells it, and what helps. No remedy
 * destroys anything.
 */
export interface Fault {
  /** Codes of SQLite (`SQLITE_CORRUPT_VTAB` is a `SQLITE_CORRUPT`) and of the system. */
  readonly codes: RegExp;
  readonly words: RegExp;
  readonly error: new (message: string, options?: ErrorOptions) => StoreError;
  readonly help: Help | ((file: StoreFile) => Help);
}

/** Tried in this order. */
export const FAULTS: readonly Fault[] = [
  {
    codes: /^(?:SQLITE_CORRUPT|Z_DATA_ERROR|Z_BUF_ERROR)/,
    words: /malformed|damaged|checksum|corrupt|\bJSON\b/i,
    error: StoreDamagedError,
    help: (file) =>
      file === "GRAPH"
        ? {
            zh: "文件已损坏，没有改动；文件与陈述都在档案里：把这个文件改名放到一边，再启动一次，就会由档案重新生成",
            en:
              "it is damaged and was left as it was; documents and statements are in the archive: " +
              "rename this file and start again, and it is made anew from the archive",
          }
        : {
            zh: "档案已损坏，没有改动；请保留它，把备份用 restore 恢复到另一处，再用 STORE 指向那里；doctor 会说明哪些还完好",
            en:
              "it is damaged and was left as it was; keep it, restore a backup in another place and name that with STORE; " +
              "doctor tells what is still whole",
          },
  },
  {
    codes: /^(?:SQLITE_NOTADB|ENOTDIR|EISDIR|EEXIST)/,
    words: /not a (?:grafeo )?database|invalid file header|not a directory|is a directory/i,
    error: StoreDamagedError,
    help: {
      zh: "它不是这样的文件，或者开头已损坏，没有改动；请保留它，用 STORE 另指一个文件",
      en: "it is no such file, or its beginning is damaged; it was left as it was; keep it, and name another file with STORE",
    },
  },
  {
    codes: /^(?:SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|SQLITE_AUTH|EACCES|EPERM|EROFS)/,
    words:
      /permission denied|operation not permitted|access is denied|read-?only (?:file system|database)|unable to open/i,
    error: StoreReadOnlyError,
    help: {
      zh: "打不开，或者没有写入权限；请给当前用户该文件及其文件夹的写权限，或用 STORE 另指一个可写的位置",
      en:
        "it cannot be opened, or may not be written; allow this user to write the file and its folder, " +
        "or name another place with STORE",
    },
  },
  {
    codes: /^(?:SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)/,
    words: /no space left|not enough space|disk (?:is )?full|quota exceeded/i,
    error: StoreFullError,
    help: {
      zh: "磁盘已满，原有内容未动；请腾出空间后再试",
      en: "the disk is full; what was stored is as it was; make room and try again",
    },
  },
  {
    codes: /^(?:SQLITE_BUSY|SQLITE_LOCKED|SQLITE_PROTOCOL)/,
    words: /\block(?:ed)?\b|in use|another process|exclusive/i,
    error: StoreLockedError,
    help: {
      zh: "另一个进程一直占用着它，这次没有写入；请稍后再试，或先停止那个进程",
      en: "another process keeps holding it; nothing was written; try again, or stop that process first",
    },
  },
  {
    codes: /^(?:SQLITE_TOOBIG|ERR_STRING_TOO_LONG|ERR_BUFFER_TOO_LARGE|EFBIG)/,
    words: /too (?:big|large)|invalid string length|cannot create a string longer/i,
    error: StoreTooLargeError,
    help: {
      zh: "一次写入的内容太大，没有写入；请把文件拆开，或分批导入",
      en: "what was to be written is too large; nothing was written; split the document, or import in parts",
    },
  },
  {
    codes: /^(?:SQLITE_NOMEM|ENOMEM|ERR_WORKER_OUT_OF_MEMORY)/,
    words: /out of memory|memory limit/i,
    error: StoreOutOfMemoryError,
    help: {
      zh: "内存不足，没有写入；请关闭别的程序或增加内存后再试，或分批导入",
      en: "there is too little memory; nothing was written; close other programs or add memory, or import in parts",
    },
  },
  {
    codes: /^(?:SQLITE_IOERR|EIO)/,
    words: /disk I\/O error|input\/output error/i,
    error: StoreUnavailableError,
    help: {
      zh: "磁盘读写出错，原有内容未动；请检查磁盘或网络盘的连接后再试",
      en: "the disk cannot be read or written; look at the disk, or at the connection to a network drive, and try again",
    },
  },
];

/** What is none of these. */
export const UNKNOWN: Fault = {
  codes: /(?!)/,
  words: /(?!)/,
  error: StoreUnavailableError,
  help: {
    zh: "打不开，原因见括号；请保留这个文件，排除原因后再试，或用 STORE 另指一个文件",
    en: "it cannot be opened; keep it, mend the cause in brackets and try again, or name another file with STORE",
  },
};
