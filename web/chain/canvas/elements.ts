import type { ElementDefinition } from "cytoscape";
import type { Scene } from "../scene.ts";
import { besideCurve, levelCurve } from "./curve.ts";

/** The scene as Cytoscape's elements. Arrows leave at the side that faces the other column. */
export function elementsOf(scene: Scene, root: string, selected: string | null): ElementDefinition[] {
  const faded = (id: string) => (scene.lit.size > 0 && !scene.lit.has(id) ? "faded" : "");
  const nodes = scene.nodes.map((node): ElementDefinition => {
    const { x, y, width } = scene.places.get(node.id)!;
    return { group: "nodes", data: { id: node.id, width }, position: { x, y }, classes: [faded(node.id), node.id === root ? "root" : "", node.id === selected ? "selected" : ""].filter(Boolean) };
  });
  const edges = scene.relationships.map((relationship): ElementDefinition => {
    const { id, source, target, method } = relationship;
    const [a, b] = [scene.places.get(source)!, scene.places.get(target)!];
    const beside = a.x === b.x;
    const rightward = b.x > a.x;
    const side = (right: boolean, width: number) => (right ? width / 2 : -width / 2);
    const from = beside ? -a.width / 2 : side(rightward, a.width);
    const to = beside ? -b.width / 2 : side(!rightward, b.width);
    const ends = [{ x: a.x + from, y: a.y }, { x: b.x + to, y: b.y }] as const;
    const { weights, distances } = beside ? besideCurve(...ends) : levelCurve(...ends);
    const lit = scene.lit.has(id) ? "lit" : faded(id);
    return {
      group: "edges",
      data: { id, source, target, method, from: `${from}px 0px`, to: `${to}px 0px`, weights: weights.join(" "), distances: distances.map((distance) => `${distance}px`).join(" ") },
      classes: [lit, id === selected ? "selected" : ""].filter(Boolean),
    };
  });
  return [...nodes, ...edges];
}
