/** What a file of an export is called, and how it is served. Shared with the explorer, which lists them. */
export interface ExportFormatFacts {
  readonly zh: string;
  readonly en: string;
  readonly mediaType: string;
  /** What the name of its file ends in. */
  readonly ending: string;
  /** True when it is of one document and of no library. */
  readonly ofOnePolicy: boolean;
}

/** The standard forms in which the graph can be taken away, by the word for `--format` and `/export.…`. */
export const EXPORT_FORMATS = {
  xlsx: {
    zh: "Excel 工作簿（每行链接到原文）",
    en: "Excel workbook, rows linked to the source",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ending: "xlsx",
    ofOnePolicy: false,
  },
  csv: {
    zh: "CSV（附字段说明）",
    en: "CSV, with a codebook",
    mediaType: "text/csv; charset=utf-8",
    ending: "csv",
    ofOnePolicy: false,
  },
  panel: {
    zh: "指标面板（CSV，供研究）",
    en: "Panel of indicators (CSV, for research)",
    mediaType: "text/csv; charset=utf-8",
    ending: "panel.csv",
    ofOnePolicy: false,
  },
  ics: {
    zh: "期限日历（iCalendar）",
    en: "Calendar of deadlines (iCalendar)",
    mediaType: "text/calendar; charset=utf-8",
    ending: "ics",
    ofOnePolicy: false,
  },
  jsonl: {
    zh: "JSON Lines（全部节点与关系）",
    en: "JSON Lines, all nodes and relationships",
    mediaType: "application/jsonl; charset=utf-8",
    ending: "jsonl",
    ofOnePolicy: false,
  },
  graphml: {
    zh: "GraphML（Gephi、NetworkX）",
    en: "GraphML, for Gephi and NetworkX",
    mediaType: "application/graphml+xml; charset=utf-8",
    ending: "graphml",
    ofOnePolicy: false,
  },
  jsonld: {
    zh: "JSON-LD（schema.org、ELI、PROV）",
    en: "JSON-LD, in terms of schema.org, ELI and PROV",
    mediaType: "application/ld+json; charset=utf-8",
    ending: "jsonld",
    ofOnePolicy: false,
  },
  akn: {
    zh: "Akoma Ntoso（单份文件）",
    en: "Akoma Ntoso, one document",
    mediaType: "application/akn+xml; charset=utf-8",
    ending: "akn.xml",
    ofOnePolicy: true,
  },
} as const satisfies Readonly<Record<string, ExportFormatFacts>>;
export type ExportFormatName = keyof typeof EXPORT_FORMATS;
