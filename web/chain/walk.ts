import type { Scene } from "./scene.ts";

/**
 * Where an arrow key leads from a card: up and down in the column,
 * left and right to the nearest related card of a column on that side. Null for other keys and at the end.
 */
export function neighbourTo(
  scene: Pick<Scene, "columns" | "places" | "relationships">,
  id: string,
  key: string,
): string | null {
  if (key === "ArrowUp" || key === "ArrowDown") {
    const column = scene.columns.find(({ nodes }) => nodes.some((node) => node.id === id));
    const at = column?.nodes.findIndex((node) => node.id === id) ?? -1;
    return column?.nodes[at + (key === "ArrowDown" ? 1 : -1)]?.id ?? null;
  }
  if (key !== "ArrowLeft" && key !== "ArrowRight") return null;
  const here = scene.places.get(id);
  if (!here) return null;
  const way = key === "ArrowRight" ? 1 : -1;
  const related = scene.relationships.flatMap(({ source, target }) =>
    source === id ? [target] : target === id ? [source] : [],
  );
  const onThatSide = related.filter((other) => (scene.places.get(other)!.x - here.x) * way > 0);
  const distance = (other: string) => {
    const place = scene.places.get(other)!;
    return Math.abs(place.x - here.x) * 10 + Math.abs(place.y - here.y);
  };
  return onThatSide.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
