import { parse } from "../../../../../graph/text/parse.ts";
import type { Declared } from "../../../../../graph/text/document.ts";
import { dedent, sourceOf } from "../../../../support/sources.ts";

/** What the metadata of a text says, issuers by name; `declared` is what its file says beside it. */
export function told(text: string, declared?: Declared) {
  const { metadata } = parse({ ...sourceOf(dedent(text)), ...(declared && { declared }) });
  const { title, docNumber, issuedOn, publishedOn, level, stage } = metadata;
  return {
    title,
    docNumber,
    issuedOn,
    publishedOn,
    level,
    stage,
    issuers: metadata.issuers.map(({ name }) => name),
  };
}

/** The body of a plan, enough to be one. */
export const BODY = `
        为加快发展，制定本方案。
        一、总体要求
        （一）指导思想。坚持统筹推进。
        （二）主要目标。到2027年，建成基地10个。
        二、重点任务
        （一）夯实基础。加强建设。（责任单位：市发展改革委、市财政局）`;
