import type { ElementDefinition } from "cytoscape";
import type { ChainRelationship } from "../../api/chain.query.ts";
import { CARD_HEIGHT } from "../layout.ts";
import type { Scene } from "../scene.ts";
import { toCurve } from "./curve.ts";
import { routeBeside, routeBetween, type Passed } from "./route.ts";

/** The scene as Cytoscape's elements. Arrows leave at the side that faces the other column. */
export function elementsOf(scene: Scene, root: string, selected: string | null): ElementDefinition[] {
  const columns = passableColumns(scene);
  const stateOf = (id: string) => (scene.lit.size > 0 && !scene.lit.has(id) ? "faded" : "");
  const nodes = scene.nodes.map((node): ElementDefinition => {
    const { x, y, width } = scene.places.get(node.id)!;
    return {
      group: "nodes",
      data: { id: node.id, width },
      position: { x, y },
      classes: named(stateOf(node.id), node.id === root && "root", node.id === selected && "selected"),
    };
  });
  const edges = scene.relationships.map((relationship): ElementDefinition => {
    const { id } = relationship;
    return {
      group: "edges",
      data: {
        id,
        source: relationship.source,
        target: relationship.target,
        method: relationship.method,
        ...lineOf(scene, columns, relationship),
      },
      classes: named(scene.lit.has(id) ? "lit" : stateOf(id), id === selected && "selected"),
    };
  });
  return [...nodes, ...edges];
}

function lineOf(
  scene: Scene,
  columns: readonly Passed[],
  { source, target }: ChainRelationship,
): Record<string, string> {
  const [a, b] = [scene.places.get(source)!, scene.places.get(target)!];
  const beside = a.x === b.x;
  const way = b.x > a.x ? 1 : -1;
  const [from, to] = beside ? [-a.width / 2, -b.width / 2] : [(way * a.width) / 2, (-way * b.width) / 2];
  const [start, end] = [
    { x: a.x + from, y: a.y },
    { x: b.x + to, y: b.y },
  ];
  const between = columns.filter(
    ({ left, right }) => left > Math.min(start.x, end.x) && right < Math.max(start.x, end.x),
  );
  const { weights, distances } = toCurve(
    start,
    end,
    beside ? routeBeside(start, end) : routeBetween(start, end, way > 0 ? between : between.toReversed()),
  );
  return {
    from: `${from}px 0px`,
    to: `${to}px 0px`,
    weights: weights.join(" "),
    distances: distances.map((distance) => `${distance}px`).join(" "),
  };
}

function passableColumns(scene: Scene): Passed[] {
  return scene.columns.map(({ nodes }) => {
    const places = nodes.map((node) => scene.places.get(node.id)!);
    const { x, width } = places[0]!;
    return {
      left: x - width / 2,
      right: x + width / 2,
      cards: places.map(({ y }) => ({ top: y - CARD_HEIGHT / 2, bottom: y + CARD_HEIGHT / 2 })),
    };
  });
}

function named(...classes: readonly (string | false)[]): string[] {
  return classes.filter((name): name is string => Boolean(name));
}
