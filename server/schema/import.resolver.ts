import { Arg, Ctx, Int, Mutation, Resolver } from "type-graphql";
import { hasLabel, UnreadableError, type Extraction } from "../../graph/index.ts";
import { inRange, userError } from "../errors.ts";
import { bytesOfUpload } from "../upload.ts";
import { both } from "./both.ts";
import type { Context } from "./context.ts";
import { ImportOutcomeType, type ImportDiagnosticType } from "./import.type.ts";
import { placeIn } from "./place.ts";
import { inLanguages, toReading } from "./reading.type.ts";

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
    @Ctx() { library, mayChange }: Context,
  ): Promise<ImportOutcomeType> {
    mayChange();
    inRange("listed", listed, 0, MOST_LISTED);
    const belongs = placeIn(place);
    const file = { ...bytesOfUpload(name, contentBase64), ...(belongs !== null && { place: belongs }) };
    const compared = await reading(() => library().compare(file, dryRun, listed));
    const { extraction, policy, nodes, relationships } = compared;
    const held = policy && hasLabel(policy, "Policy") ? policy.properties : null;
    return {
      result: compared.result,
      dryRun,
      revision: compared.revision,
      format: extraction.source.format,
      // What the cover does not tell, curated facts of the policy may.
      policy: {
        ...extraction.policy,
        level: held?.level ?? null,
        issuedOn: held?.issuedOn ?? null,
        place: held?.place ?? null,
        placeBy: held?.placeBy ?? null,
        placeWords: held?.placeWords ?? null,
      },
      replaces: compared.replaces,
      counts: compared.counts,
      reading: toReading(compared.reading),
      diagnostics: diagnosticsOf(extraction),
      nodes: {
        ...nodes,
        items: nodes.items.map(({ change, item: { id, label, properties } }) => ({
          change,
          id,
          label,
          name: properties.name,
        })),
      },
      relationships: {
        ...relationships,
        items: relationships.items.map(({ change, item: { relationship, source, target } }) => ({
          change,
          id: relationship.id,
          type: relationship.type,
          method: relationship.method,
          source: source.properties.name,
          target: target.properties.name,
        })),
      },
    };
  }
}

/** A file that cannot be read is `BAD_USER_INPUT`, with what to do. */
async function reading<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableError) throw userError("BAD_USER_INPUT", error.message);
    throw error;
  }
}

function diagnosticsOf({ diagnostics }: Extraction): ImportDiagnosticType[] {
  return diagnostics
    .map(({ code, severity, message, line }) => ({ code, severity, line, ...inLanguages(message) }))
    .toSorted((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity) || a.line - b.line);
}
