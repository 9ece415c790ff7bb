import { Arg, Ctx, Int, Mutation, Resolver } from "type-graphql";
import {
  documentOf,
  readingsOf,
  statedPlaceOf,
  toExtraction,
  type Document,
  type Extraction,
} from "../../graph/index.ts";
import type { Change, ChangeKind } from "../changes.ts";
import { inRange, userError } from "../errors.ts";
import { importCompared } from "../library.ts";
import type { Source } from "../seeds.ts";
import { readUpload } from "../upload.ts";
import { both } from "./both.ts";
import type { Context } from "./context.ts";
import { inLanguages, toReading } from "./reading.type.ts";
import { ImportOutcomeType, type ImportCountsType, type ImportDiagnosticType } from "./import.type.ts";

const MOST_LISTED = 200;
const GRAVITY = ["ERROR", "WARNING", "INFO"];

@Resolver()
export class ImportResolver {
  @Mutation(() => ImportOutcomeType, {
    description: both({
      zh:
        "试读或导入一份文件（文本、Markdown、HTML、Word、Excel、PDF，至多 5 MiB），一步发布；" +
        "同一政策的原文被替换，重复导入不变。需要管理令牌",
      en:
        "Tries or imports a document (text, Markdown, HTML, Word, Excel, PDF; at most 5 MiB) in one step; " +
        "it takes the place of a held text of the same policy, and twice the same changes nothing. " +
        "Needs the admin token",
    }),
  })
  async importDocument(
    @Arg("name", () => String, {
      description: "文件名，据后缀识别格式 / The name of the file; its ending tells the format",
    })
    name: string,
    @Arg("contentBase64", () => String, { description: "文件内容，Base64 / The file in Base64" })
    contentBase64: string,
    @Arg("dryRun", () => Boolean, {
      defaultValue: true,
      description: "只试读：说明结果，什么也不写 / Only says what it would come to, and writes nothing",
    })
    dryRun: boolean,
    @Arg("listed", () => Int, {
      defaultValue: 20,
      description: "每种变化至多列出几个（0–200） / How many changes of each kind are listed (0–200)",
    })
    listed: number,
    @Arg("place", () => String, {
      nullable: true,
      description: both({
        zh: "文件没有写明时，它属于哪里：自省而下，如 浙江省/杭州市",
        en: "Where it belongs when it does not say so: from the province inwards, as 浙江省/杭州市",
      }),
    })
    place: string | null,
    @Ctx() { store, mayChange }: Context,
  ): Promise<ImportOutcomeType> {
    mayChange();
    inRange("listed", listed, 0, MOST_LISTED);
    const document = { ...(await readUpload(name, contentBase64)), ...placeIn(place) };
    const { result, graph, changes, policy, replaces } = await importCompared(store(), document, dryRun);
    const parsed = documentOf(document);
    const read = { ...parsed, source: { ...document, policy } };
    const extraction = toExtraction(read);
    const policies = graph.nodes.filter((node) => node.label === "Policy");
    const held = policies.find(({ id }) => id === extraction.policy.id);
    return {
      result,
      dryRun,
      revision: graph.revision,
      format: document.format,
      // What the cover does not tell, curated facts of the policy may.
      policy: {
        ...extraction.policy,
        level: held?.properties.level ?? null,
        issuedOn: held?.properties.issuedOn ?? null,
        place: held?.properties.place ?? null,
        placeBy: held?.properties.placeBy ?? null,
        placeWords: held?.properties.placeWords ?? null,
      },
      replaces,
      counts: countsOf(read, extraction),
      reading: toReading(readingsOf(read, extraction).whole),
      diagnostics: diagnosticsOf(extraction),
      nodes: {
        ...tally(changes.nodes),
        items: cut(changes.nodes, listed).map(({ change, item }) => ({
          change,
          id: item.id,
          label: item.label,
          name: item.properties.name,
        })),
      },
      relationships: {
        ...tally(changes.relationships),
        items: cut(changes.relationships, listed).map(
          ({ change, item: { relationship, source, target } }) => ({
            change,
            id: relationship.id,
            type: relationship.type,
            method: relationship.method,
            source: source.properties.name,
            target: target.properties.name,
          }),
        ),
      },
    };
  }
}

/** Nothing where nothing is said. Throws `BAD_USER_INPUT` for words that name no place. */
function placeIn(words: string | null): Pick<Source, "place"> {
  if (!words?.trim()) return {};
  const path = statedPlaceOf(words);
  if (path === null)
    throw userError(
      "BAD_USER_INPUT",
      `“${words}”不是一个地区，请自省而下写明，如 浙江省/杭州市 / names no place; write it from the province inwards`,
    );
  return { place: { path, corrects: false } };
}

function countsOf({ source: { grids = [] } }: Document, extraction: Extraction): ImportCountsType {
  const { headings, assignments, indicators, targets, deadlines, citations, unread } = extraction;
  const ofKinds = (...kinds: readonly string[]) => headings.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    sections: ofKinds("SECTION", "CHAPTER", "ATTACHMENT", "COLUMN"),
    measures: ofKinds("MEASURE", "ARTICLE"),
    tasks: ofKinds("TASK", "ACTION"),
    bureaus: new Set(assignments.map(({ bureauId }) => bureauId)).size,
    assignments: assignments.length,
    indicators: indicators.length,
    targets: targets.length,
    deadlines: deadlines.length,
    citations: citations.filter(({ self }) => !self).length,
    tables: grids.length,
    tablesRead: grids.filter(
      (grid) =>
        !unread.some(({ kind, start, end }) => kind === "TABLE" && start < grid.end && end > grid.start),
    ).length,
  };
}

function diagnosticsOf({ diagnostics }: Extraction): ImportDiagnosticType[] {
  return diagnostics
    .map(({ code, severity, message, line }) => ({ code, severity, line, ...inLanguages(message) }))
    .toSorted((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity) || a.line - b.line);
}

function tally(changes: readonly Change<unknown>[]): { removed: number; changed: number; added: number } {
  const of = (kind: ChangeKind) => changes.filter(({ change }) => change === kind).length;
  return { removed: of("REMOVED"), changed: of("CHANGED"), added: of("ADDED") };
}

/** The first so many of each kind. */
function cut<Item>(changes: readonly Change<Item>[], listed: number): Change<Item>[] {
  return (["REMOVED", "CHANGED", "ADDED"] as const).flatMap((kind) =>
    changes.filter(({ change }) => change === kind).slice(0, listed),
  );
}
