import { useEffect, useRef } from "react";
import type { Finding, FindingMark } from "../api/findings.query.ts";
import { Quote } from "../evidence/Quote.tsx";
import { nameOf } from "../chain/names.ts";
import { useText } from "../i18n/use-text.ts";
import { focusOn, select } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { StageChip } from "../ui/StageChip.tsx";
import { StatedBy } from "../ui/StatedBy.tsx";
import { StepLink } from "../ui/StepLink.tsx";
import { codeName, messageOf } from "./captions.ts";

interface Props {
  readonly navigation: Navigation;
  readonly finding: Finding;
  readonly selected: boolean;
}

/** A finding with the places it points at. The one that the address names is lit and in view. */
export function FindingItem({ navigation, finding, selected }: Props) {
  const text = useText();
  const item = useRef<HTMLLIElement>(null);
  const message = messageOf(finding, navigation.view.language);
  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  return (
    <li
      ref={item}
      id={finding.id}
      className="finding"
      data-finding={finding.id}
      aria-current={selected ? "true" : undefined}
    >
      <div className="finding-head">
        <h3 lang={navigation.view.language === "en" ? "en" : "zh-CN"}>{message}</h3>
        <p>
          {codeName(finding.code, text)} <code>{finding.code}</code>
          {finding.state && <b className="finding-state">{text(`stated.${finding.state}`)}</b>}
          <StepLink
            className="anchor"
            navigation={navigation}
            step={select(finding.id)}
            aria-label={text("findings.anchor", { message })}
          >
            #
          </StepLink>
        </p>
      </div>
      <ul className="finding-marks" aria-label={text("findings.places")}>
        {finding.marks.map((mark, index) => (
          <li key={index}>
            <NodeLink navigation={navigation} mark={mark} />
            <Quote navigation={navigation} evidence={mark.evidence} />
          </li>
        ))}
      </ul>
      <StatedBy statements={finding.statements} />
    </li>
  );
}

/**
 * The way to the chain of what is flagged. Where the words quoted begin with its name,
 * which may be cut short, its place is enough to see.
 */
function NodeLink({ navigation, mark }: { readonly navigation: Navigation; readonly mark: FindingMark }) {
  const { cite, id } = mark.node;
  const name = nameOf(mark.node);
  const named = cite !== null && (mark.evidence.quote ?? "").startsWith(name.replace(/…$/, ""));
  return (
    <StepLink
      className="finding-node"
      navigation={navigation}
      step={focusOn(id)}
      lang="zh-CN"
      aria-label={named ? `${cite} ${name}` : undefined}
    >
      {cite} {named ? "" : name}
      {"stage" in mark.node && <StageChip stage={mark.node.stage} />}
    </StepLink>
  );
}
