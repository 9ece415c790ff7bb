import type { Chain, ChainRelationship } from "../api/chain.query.ts";
import { nameOf, noteOf } from "../chain/names.ts";
import { useText, type TextKey } from "../i18n/use-text.ts";
import { CopyCitation } from "../share/CopyCitation.tsx";
import { StatedBy } from "../ui/StatedBy.tsx";
import { ruleName } from "./rule-name.ts";

interface Props {
  readonly chain: Chain;
  readonly relationship: ChainRelationship;
  readonly onSelect: (id: string) => void;
}

/** A relationship in words: who, what, whom, how it was got, and the words it rests on. */
export function RelationshipFacts({ chain, relationship, onSelect }: Props) {
  const text = useText();
  const { evidence } = relationship;
  const end = (id: string) => {
    const node = chain.nodes.find((other) => other.id === id)!;
    return (
      <button type="button" className={`end kind-${node.label}`} onClick={() => onSelect(id)}>
        <small>{noteOf(node, text)}</small>
        {nameOf(node)}
      </button>
    );
  };
  return (
    <>
      <p className="relation">
        {end(relationship.source)}
        <span className={`relation-type method-${relationship.method}`}>
          {text(`type.${relationship.type}`)}
          {relationship.role && <b> · {text(`role.${relationship.role}`)}</b>}
        </span>
        {end(relationship.target)}
      </p>
      <dl className="facts">
        <dt>{text("table.method")}</dt>
        <dd>
          <span className={`method method-${relationship.method}`}>
            {text(`method.${relationship.method}`)}
          </span>
        </dd>
        {evidence.kind === "QUOTATION" ? (
          <>
            <dt>{text("evidence.quote")}</dt>
            <dd>
              <q lang="zh-CN">{evidence.quote}</q>
              <small>
                {text("evidence.place", {
                  line: evidence.line ?? "",
                  start: evidence.start ?? "",
                  end: evidence.end ?? "",
                })}
              </small>
              {evidence.policy != null && evidence.start != null && evidence.end != null && (
                <CopyCitation policy={evidence.policy} start={evidence.start} end={evidence.end} />
              )}
            </dd>
          </>
        ) : (
          <>
            <dt>{text("evidence.reference")}</dt>
            <dd>
              {evidence.statement}{" "}
              <a href={evidence.url ?? ""} rel="noreferrer noopener" target="_blank">
                {evidence.publisher}, {evidence.date}
              </a>
            </dd>
          </>
        )}
        <dt>{text("evidence.rule")}</dt>
        <dd>
          <span title={relationship.rule}>{ruleName(relationship.rule, text)}</span>
          {relationship.repair && (
            <span title={relationship.repair}> · {ruleName(relationship.repair, text)}</span>
          )}
        </dd>
        {relationship.verdict && (
          <>
            <dt>{text("evidence.differs")}</dt>
            <dd>
              {relationship.difference?.length
                ? relationship.difference.map((part) => text(`difference.${part}` as TextKey)).join("、")
                : text("evidence.same")}
            </dd>
          </>
        )}
      </dl>
      <StatedBy statements={relationship.statements} />
    </>
  );
}
