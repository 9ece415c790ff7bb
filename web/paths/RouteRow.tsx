import { Fragment } from "react";
import type { ChainNode } from "../api/chain.query.ts";
import { nameOf, noteOf } from "../chain/names.ts";
import { useText } from "../i18n/use-text.ts";
import type { Route, RouteStep } from "./routes.ts";

interface Props {
  readonly route: Route;
  readonly number: number;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** A route as a row of cards; between two of them the relationships, with the arrow as it points in the graph. */
export function RouteRow({ route, number, selected, onSelect }: Props) {
  const text = useText();
  const card = (node: ChainNode) => (
    <button
      type="button"
      className={`route-card kind-${node.label}`}
      aria-pressed={node.id === selected}
      data-node={node.id}
      onClick={() => onSelect(node.id)}
    >
      <small>{noteOf(node, text)}</small>
      <span className="name" lang="zh-CN">
        {nameOf(node)}
      </span>
    </button>
  );
  return (
    <div className="route-row" tabIndex={0} role="region" aria-label={text("paths.row", { n: number })}>
      {card(route.from)}
      {route.steps.map((step) => (
        <Fragment key={step.to.id}>
          <Arrows step={step} selected={selected} onSelect={onSelect} />
          {card(step.to)}
        </Fragment>
      ))}
    </div>
  );
}

function Arrows({
  step,
  selected,
  onSelect,
}: { readonly step: RouteStep } & Pick<Props, "selected" | "onSelect">) {
  const text = useText();
  return (
    <div className="route-arrows">
      {step.relationships.map(({ id, type, role, method, target }) => {
        const way = target === step.to.id ? "forward" : "backward";
        return (
          <button
            type="button"
            key={id}
            className={`route-arrow method-${method} ${way}`}
            aria-pressed={id === selected}
            data-relationship={id}
            title={text(`method.${method}`)}
            onClick={() => onSelect(id)}
          >
            <span>
              {text(`type.${type}`)}
              {role && ` · ${text(`role.${role}`)}`}
            </span>
            <span className="shaft" aria-hidden="true" />
            <span className="sr-only">{text(`paths.${way}`)}</span>
          </button>
        );
      })}
    </div>
  );
}
