import { useMemo } from "react";
import type { Chain } from "../api/chain.query.ts";
import { nameOf } from "../chain/names.ts";
import { useText, type Text } from "../i18n/use-text.ts";
import type { Navigation } from "../state/use-view.ts";
import type { Mark } from "./marks.ts";
import { NodeFacts } from "./NodeFacts.tsx";
import { RelationshipFacts } from "./RelationshipFacts.tsx";
import { SourceText } from "./SourceText.tsx";
import { Ways } from "./Ways.tsx";

interface Props {
  readonly chain: Chain;
  readonly selected: string;
  /** With it the panel shows the ways to other screens. */
  readonly navigation?: Navigation;
  readonly onSelect: (id: string) => void;
  readonly onFocus: (id: string) => void;
  readonly onClose: () => void;
}

/** What the chosen node or relationship rests on, in words and in the source. */
export function EvidencePanel({ chain, selected, navigation, onSelect, onFocus, onClose }: Props) {
  const text = useText();
  const relationship = chain.relationships.find(({ id }) => id === selected);
  const node = chain.nodes.find(({ id }) => id === selected);
  const shown = useMemo(
    () => (relationship ? markedBy(relationship) : node ? markedByNode(chain, node) : null),
    [chain, relationship, node],
  );
  return (
    <aside className="panel" aria-label={text("evidence.title")}>
      <div className="panel-facts">
        <button type="button" className="quiet close" aria-label={text("evidence.close")} onClick={onClose}>
          ×
        </button>
        {relationship && <RelationshipFacts chain={chain} relationship={relationship} onSelect={onSelect} />}
        {node && (
          <NodeFacts chain={chain} node={node} onSelect={onSelect} onFocus={onFocus}>
            {navigation && <Ways navigation={navigation} node={node} root={chain.root} />}
          </NodeFacts>
        )}
        {!relationship && !node && <p className="hint">{text("evidence.choose")}</p>}
      </div>
      {shown ? (
        <SourceText policy={shown.policy} marks={shown.marks} quote={shown.quote} />
      ) : (
        node?.__typename === "Policy" && !node.held && <p className="not-held">{text("evidence.notHeld")}</p>
      )}
      {relationship && (
        <p className="sr-only" role="status">
          {inOneLine(chain, relationship, text)}
        </p>
      )}
    </aside>
  );
}

/** "甲措施 责任单位 乙局": the names of both ends with the relationship between them. */
function inOneLine(
  { nodes }: Chain,
  { source, type, target }: Chain["relationships"][number],
  text: Text,
): string {
  const name = (end: string) => nameOf(nodes.find(({ id }) => id === end)!);
  return `${name(source)} ${text(`type.${type}`)} ${name(target)}`;
}

interface Marked {
  readonly policy: string;
  readonly marks: readonly Mark[];
  readonly quote: string | null;
}

function markedBy({ evidence, phraseStart, phraseEnd }: Chain["relationships"][number]): Marked | null {
  const { policy, start, end, quote } = evidence;
  if (policy == null || start == null || end == null) return null;
  const phrase: Mark[] =
    phraseStart != null && phraseEnd != null ? [{ start: phraseStart, end: phraseEnd, kind: "phrase" }] : [];
  return { policy, marks: [{ start, end, kind: "evidence" }, ...phrase], quote: quote ?? null };
}

/** A provision lights its own words; a bureau all places where the chain names it; a policy that is held, its text. */
function markedByNode(chain: Chain, node: Chain["nodes"][number]): Marked | null {
  if (node.policy && "start" in node && node.start != null && node.end != null)
    return {
      policy: node.policy,
      marks: [{ start: node.start, end: node.end, kind: "evidence" }],
      quote: null,
    };
  if (node.__typename === "Policy")
    return node.held ? { policy: node.id, marks: [], quote: null } : citedPlaces(chain, node.id);
  return citedPlaces(chain, node.id);
}

function citedPlaces(chain: Chain, id: string): Marked | null {
  const places = chain.relationships
    .filter(({ target, evidence }) => target === id && evidence.kind === "QUOTATION")
    .flatMap((relationship) => markedBy(relationship) ?? []);
  const [first] = places;
  return first
    ? {
        policy: first.policy,
        marks: places.filter(({ policy }) => policy === first.policy).flatMap(({ marks }) => marks),
        quote: null,
      }
    : null;
}
