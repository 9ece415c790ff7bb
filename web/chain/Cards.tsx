import type { Chain, ChainNode } from "../api/chain.query.ts";
import { useText } from "../i18n/use-text.ts";
import { nameOf, noteOf } from "./names.ts";
import { rolesOf } from "./roles.ts";
import type { Scene } from "./scene.ts";
import { neighbourTo } from "./walk.ts";
import { WalkedCards, type WalkedCard } from "./WalkedCards.tsx";

interface Props {
  readonly chain: Chain;
  readonly scene: Scene;
  /** How many nodes are folded away behind a card. */
  readonly behind: ReadonlyMap<string, number>;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onFocus: (id: string) => void;
  readonly onReveal: (id: string) => void;
  readonly onCollapse: (id: string) => void;
}

/** The words of a chain's nodes in its columns. Minus and plus fold what lies behind a card, and unfold it. */
export function Cards({ chain, scene, behind, selected, onCollapse, ...on }: Props) {
  // Towards what is chosen when it charges somebody, else towards the root.
  const charges = selected !== null && chain.relationships.some(({ source }) => source === selected);
  const roleOf = rolesOf(chain, charges ? selected : chain.root);
  const hidden = new Map(chain.hidden.map((entry) => [entry.node, entry.count]));
  const cards = scene.nodes.map((node): WalkedCard => {
    const faded = scene.lit.size > 0 && !scene.lit.has(node.id);
    return {
      node,
      ...scene.places.get(node.id)!,
      className: `card kind-${node.label}${faded ? " faded" : ""}`,
      words: (
        <>
          <CardWords node={node} role={roleOf.get(node.id)} />
          <More folded={behind.get(node.id)} hidden={hidden.get(node.id)} />
        </>
      ),
    };
  });
  return (
    <div className="cards">
      <WalkedCards
        cards={cards}
        root={chain.root}
        selected={selected}
        nextTo={(id, key) => neighbourTo(scene, id, key)}
        keys={{ "-": onCollapse, "+": onCollapse }}
        {...on}
      />
    </div>
  );
}

function CardWords({ node, role }: { readonly node: ChainNode; readonly role: string | undefined }) {
  const text = useText();
  return (
    <>
      <span className="note">
        {noteOf(node, text)}
        {role && <span className="role">{text(`role.${role}` as "role.LEAD")}</span>}
      </span>
      <span className="name">{nameOf(node)}</span>
    </>
  );
}

/** How many nodes behind a card are not shown: folded away, else left out by the answer. None: nothing. */
function More({
  folded,
  hidden,
}: {
  readonly folded: number | undefined;
  readonly hidden: number | undefined;
}) {
  const text = useText();
  const n = folded ?? hidden;
  if (n === undefined) return null;
  return (
    <span className="more" title={text(folded === undefined ? "chain.hidden" : "chain.folded", { n })}>
      +{n}
    </span>
  );
}
