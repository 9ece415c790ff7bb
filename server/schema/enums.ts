import { registerEnumType } from "type-graphql";
import {
  DEADLINE_STATE,
  EVIDENCE_KIND,
  FINDING_STATE,
  keysOf,
  METADATA_FIELD,
  METHOD,
  NODE_LABELS,
  POLICY_LEVEL,
  POLICY_STAGE,
  READING_AS,
  RELATIONSHIP_TYPES,
  ROLE,
  SEVERITY,
  STATEMENT_KIND,
  UNREAD_KIND,
  type Vocabulary,
} from "../../graph/index.ts";
import { both } from "./both.ts";

/** Names of an enum in the API, and the words that they stand for in the graph. */
type ApiEnum = Readonly<Record<string, string>>;

const registered = new Map<string, ApiEnum>();

/** The enum of a vocabulary that has a name: names in upper case, each with its caption in both languages. */
function enumOf({ name, zh, en, words }: Vocabulary & { readonly name: string }): ApiEnum {
  const known = registered.get(name);
  if (known) return known;
  const entries = keysOf(words).map((word) => [word.toUpperCase(), word] as const);
  const described = entries.map(([key, word]) => {
    return [key, { description: both(words[word]!) }] as const;
  });
  const made: ApiEnum = Object.fromEntries(entries);
  registerEnumType(made, {
    name,
    description: both({ zh, en }),
    valuesConfig: Object.fromEntries(described),
  });
  registered.set(name, made);
  return made;
}

/** How the API hands on words of a vocabulary: as an enum when it has a name, else as text. */
export function apiTypeOf(vocabulary: Vocabulary): ApiEnum | typeof String {
  const { name } = vocabulary;
  return name === undefined ? String : enumOf({ ...vocabulary, name });
}

export const NodeLabelEnum = enumOf({
  name: "NodeLabel",
  zh: "节点种类",
  en: "The kind of a node",
  words: NODE_LABELS,
});
export const RelationshipTypeEnum = enumOf({
  name: "RelationshipType",
  zh: "关系种类",
  en: "The type of a relationship",
  words: RELATIONSHIP_TYPES,
});
export const MethodEnum = enumOf(METHOD);
export const PolicyLevelEnum = enumOf(POLICY_LEVEL);
export const DeadlineStateEnum = enumOf(DEADLINE_STATE);
export const PolicyStageEnum = enumOf(POLICY_STAGE);
export const UnreadKindEnum = enumOf(UNREAD_KIND);
export const SeverityEnum = enumOf(SEVERITY);
export const EvidenceKindEnum = enumOf(EVIDENCE_KIND);
export const RoleEnum = enumOf(ROLE);
export const StatementKindEnum = enumOf(STATEMENT_KIND);
export const ReadingAsEnum = enumOf(READING_AS);
export const MetadataFieldEnum = enumOf(METADATA_FIELD);
export const FindingStateEnum = enumOf(FINDING_STATE);

/* What only the API speaks of. */
export const ChainDirectionEnum = enumOf({
  name: "ChainDirection",
  zh: "链条方向",
  en: "The way a chain is followed",
  words: {
    UPSTREAM: { zh: "上溯至所贯彻的政策", en: "up to the policies it carries out" },
    DOWNSTREAM: { zh: "下达至责任单位", en: "down to those who answer for it" },
    BOTH: { zh: "上溯并下达", en: "both ways" },
  },
});
export const DecisionEnum = enumOf({
  name: "Decision",
  zh: "对推断关系的决定",
  en: "What is decided of an inferred relationship",
  words: { ACCEPT: { zh: "确认", en: "accept" }, REJECT: { zh: "否决", en: "reject" } },
});
export const DiagnosticSeverityEnum = enumOf({
  name: "DiagnosticSeverity",
  zh: "读取诊断的轻重",
  en: "How grave a diagnostic of reading is",
  words: {
    ERROR: { zh: "未能读取", en: "could not be read" },
    WARNING: { zh: "可能有遗漏", en: "something may be missing" },
    INFO: { zh: "提示", en: "for information" },
  },
});
export const ChangeKindEnum = enumOf({
  name: "ChangeKind",
  zh: "图的变化",
  en: "A change of the graph",
  words: {
    REMOVED: { zh: "移除", en: "removed" },
    CHANGED: { zh: "改变", en: "changed" },
    ADDED: { zh: "新增", en: "added" },
  },
});
export const DocumentChangeKindEnum = enumOf({
  name: "DocumentChangeKind",
  zh: "文件的去来",
  en: "What became of a document",
  words: {
    ADDED: { zh: "新收", en: "added" },
    REPLACED: { zh: "原文被替换", en: "another text took the place of its own" },
    WITHDRAWN: { zh: "撤下", en: "withdrawn" },
  },
});
export const ImportResultEnum = enumOf({
  name: "ImportResult",
  zh: "导入结果",
  en: "What an import comes to",
  words: {
    PUBLISHED: {
      zh: "图有变化，已发布（试读时：将发布）",
      en: "the graph changes and is published (dry run: would be)",
    },
    UNCHANGED: { zh: "图没有变化", en: "the graph stays as it is" },
  },
});
export const ImportJobStateEnum = enumOf({
  name: "ImportJobState",
  zh: "一次多文件导入的进展",
  en: "How far an import of several files is",
  words: {
    COLLECTING: { zh: "正在收集文件，尚未开始", en: "Files are collected; it has not begun" },
    RUNNING: { zh: "正在读取与发布", en: "It reads and publishes" },
    DONE: { zh: "已完成", en: "It is done" },
    FAILED: { zh: "失败，原因见 failure", en: "It failed; failure says why" },
  },
});
export const ImportedAsEnum = enumOf({
  name: "ImportedAs",
  zh: "一份文件的导入结果",
  en: "What became of a file",
  words: {
    WAITING: { zh: "等待", en: "It waits" },
    READ: { zh: "已读入", en: "It was read" },
    READ_IN_PART: { zh: "已读入，有部分没有读出", en: "It was read, in part" },
    JOINED: {
      zh: "已读入，与其他文件合为一份政策",
      en: "It was read, and makes one policy with other files",
    },
    REFUSED: { zh: "读不了，原因见 why", en: "It cannot be read; why says so" },
    UNCHANGED: { zh: "已收录，没有变化", en: "It is held already, and nothing changes" },
  },
});
