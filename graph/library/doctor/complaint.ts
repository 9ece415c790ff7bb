/** One kind of thing that is not as it should be, with how often and where first. */
export interface Complaint {
  readonly code: ComplaintCode;
  readonly count: number;
  /** Ids, paths or words, of the first few. */
  readonly examples: readonly string[];
  readonly zh: string;
  readonly en: string;
  readonly toDo: { readonly zh: string; readonly en: string };
  /** False for what needs no mending. */
  readonly isFault: boolean;
}

interface Kind {
  readonly zh: string;
  readonly en: string;
  readonly toDo: { readonly zh: string; readonly en: string };
  readonly isFault?: boolean;
}

const REBUILD = {
  zh: "文件与陈述都在档案里；运行 doctor --rebuild，图会由档案重新生成，原来的图文件改名保留",
  en: "documents and statements are in the archive; run doctor --rebuild: the graph is made anew, and its file kept under another name",
};
const RESTORE = {
  zh: "请保留这个文件；把最近的备份用 restore 恢复到另一处，再把备份之后的文件重新导入那里",
  en: "keep this file; restore the latest backup in another place, and import there again what came after it",
};
const CATCH_UP = {
  zh: "启动服务，或导入任意文件，图就会跟上",
  en: "start the server, or import anything: the graph is then brought up to date",
};

/** What a doctor can find. */
const KINDS = {
  GRAPH_FILE_DAMAGED: { zh: "图的文件已损坏", en: "the file of the graph is damaged", toDo: REBUILD },
  ARCHIVE_FILE_DAMAGED: { zh: "档案的文件已损坏", en: "the file of the archive is damaged", toDo: RESTORE },
  ARCHIVE_ENTRIES_DAMAGED: {
    zh: "档案的条目缺失或被改动",
    en: "entries of the archive are missing or not what was written",
    toDo: RESTORE,
  },
  ARCHIVED_TEXT_DAMAGED: {
    zh: "档案中的文本缺失或被改动",
    en: "texts in the archive are missing or not what was written",
    toDo: RESTORE,
  },
  ARCHIVED_FILE_DAMAGED: {
    zh: "档案中的原件缺失或被改动",
    en: "original files in the archive are missing or not what was written",
    toDo: RESTORE,
  },
  GRAPH_INCOMPLETE: { zh: "图还没有写完", en: "the graph is not whole yet", toDo: CATCH_UP },
  GRAPH_BEHIND: {
    zh: "档案中有条目还没有进入图",
    en: "entries of the archive are not in the graph yet",
    toDo: CATCH_UP,
  },
  GRAPH_AHEAD: {
    zh: "图中有档案没有的条目：档案丢失了末尾，或不是这个图的档案",
    en: "the graph knows entries that the archive does not have: its end is lost, or it is another's",
    toDo: {
      zh: "先不要导入；请用 restore 把最近的备份恢复到另一处，核对之后再用",
      en: "import nothing yet; restore the latest backup in another place and look at what it has",
    },
  },
  DOCUMENT_MISSING: {
    zh: "档案中的文件不在图里",
    en: "documents of the archive are not in the graph",
    toDo: REBUILD,
  },
  DOCUMENT_UNKNOWN: {
    zh: "图中的文件不在档案里",
    en: "documents of the graph are not in the archive",
    toDo: REBUILD,
  },
  DOCUMENT_DIFFERS: {
    zh: "图中的文本与档案不同",
    en: "texts of the graph are not those of the archive",
    toDo: REBUILD,
  },
  QUOTATION_WRONG: {
    zh: "引文与原文对应位置的文字不符",
    en: "quotations are not what stands at their place",
    toDo: REBUILD,
  },
  RECORD_WRONG: { zh: "有记录不合模型", en: "records are not what the model allows", toDo: REBUILD },
  COUNTS_WRONG: {
    zh: "记下的数目与实际不符",
    en: "counts that are kept are not the real ones",
    toDo: REBUILD,
  },
  STATEMENT_UNMATCHED: {
    zh: "有陈述不再对应任何内容",
    en: "statements match nothing any more",
    toDo: {
      zh: "它们被保留，所指内容再出现时重新生效；不再需要的可用 undo 撤回",
      en: "they are kept, and apply again when what they are of comes back; undo takes one back",
    },
    isFault: false,
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type ComplaintCode = keyof typeof KINDS;

const EXAMPLES = 5;

/** Gathers what is found, by kind. */
export class Complaints {
  private readonly found = new Map<ComplaintCode, { count: number; examples: string[] }>();

  add(code: ComplaintCode, example: string): void {
    const kind = this.found.get(code) ?? { count: 0, examples: [] };
    kind.count += 1;
    if (kind.examples.length < EXAMPLES) kind.examples.push(example);
    this.found.set(code, kind);
  }

  /** In the order of the kinds. */
  all(): readonly Complaint[] {
    return (Object.keys(KINDS) as ComplaintCode[]).flatMap((code) => {
      const found = this.found.get(code);
      if (!found) return [];
      const { isFault = true, ...words }: Kind = KINDS[code];
      return [{ code, ...found, ...words, isFault }];
    });
  }
}
