import type { Chain } from "../api/chain.query.ts";
import { useText } from "../i18n/use-text.ts";
import { titledOf } from "./names.ts";

interface Props {
  readonly chain: Chain;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** The same chain as a table: every relationship with its words. */
export function ChainTable({ chain, selected, onSelect }: Props) {
  const text = useText();
  const named = new Map(chain.nodes.map((node) => [node.id, node]));
  const cell = (id: string) => {
    const node = named.get(id)!;
    return (
      <button type="button" className="link" onClick={() => onSelect(id)}>
        {titledOf(node, text)}
        {node.cite && <small> {node.cite}</small>}
      </button>
    );
  };
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={text("chain.table")}>
      <table className="chain-table">
        <thead>
          <tr>
            {(["from", "type", "to", "method", "quote"] as const).map((head) => (
              <th key={head} scope="col">
                {text(`table.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chain.relationships.map((relationship) => (
            <tr key={relationship.id} className={relationship.id === selected ? "selected" : ""}>
              <td>{cell(relationship.source)}</td>
              <td>
                <button type="button" className="link" onClick={() => onSelect(relationship.id)}>
                  {text(`type.${relationship.type}`)}
                  {relationship.role && ` · ${text(`role.${relationship.role}`)}`}
                </button>
              </td>
              <td>{cell(relationship.target)}</td>
              <td>{text(`method.${relationship.method}`)}</td>
              <td className="quote">{relationship.evidence.quote ?? relationship.evidence.statement}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
