import { SourceQuery } from "../api/source.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import type { Witness } from "../api/matrix.query.ts";
import { Quote } from "../evidence/Quote.tsx";
import { ruleName } from "../evidence/rule-name.ts";
import { useText } from "../i18n/use-text.ts";
import type { Navigation } from "../state/use-view.ts";

interface Props {
  readonly navigation: Navigation;
  readonly part: "BODY" | "ANNEX";
  readonly place: string | null;
  readonly witness: Witness | null;
  /** What is said when there is no witness. */
  readonly silence: string;
}

/** One witness: its role, its words, the phrase around them, and the rule that read it. */
export function WitnessFacts({ navigation, part, place, witness, silence }: Props) {
  const text = useText();
  return (
    <section className="witness" data-part={part}>
      <h3>
        {text(`part.${part}`)} {place && <small lang="zh-CN">{place}</small>}
      </h3>
      {witness ? (
        <>
          <p className={`witness-role method-${witness.method}`}>
            {witness.role && text(`role.${witness.role}`)}
          </p>
          <p>
            <Quote navigation={navigation} evidence={witness.evidence} />
          </p>
          <Clause witness={witness} />
          <dl className="facts">
            <dt>{text("table.method")}</dt>
            <dd>
              <span className={`method method-${witness.method}`}>{text(`method.${witness.method}`)}</span>
            </dd>
            <dt>{text("evidence.rule")}</dt>
            <dd>
              <span title={witness.rule}>{ruleName(witness.rule, text)}</span>
              {witness.repair && <span title={witness.repair}> · {ruleName(witness.repair, text)}</span>}
            </dd>
          </dl>
        </>
      ) : (
        <p className="silence">{silence}</p>
      )}
    </section>
  );
}

/** The whole phrase from the source with the name lit: it is what gives the role. */
function Clause({ witness }: { readonly witness: Witness }) {
  const text = useText();
  const { phraseStart, phraseEnd, evidence } = witness;
  const answer = useAnswer(SourceQuery, evidence.policy == null ? null : { id: evidence.policy });
  const source = answer.data?.policy?.source?.text;
  if (
    source === undefined ||
    phraseStart == null ||
    phraseEnd == null ||
    evidence.start == null ||
    evidence.end == null
  )
    return null;
  return (
    <figure className="clause">
      <figcaption>{text("matrix.clause")}</figcaption>
      <blockquote lang="zh-CN">
        {source.slice(phraseStart, evidence.start)}
        <mark>{source.slice(evidence.start, evidence.end)}</mark>
        {source.slice(evidence.end, phraseEnd)}
      </blockquote>
    </figure>
  );
}
