import type { Page } from "playwright-core";

/**
 * The share of a canvas that is painted, 0 to 1, in the layer that has most of it; `surface` holds the
 * layers.
 */
export function inkOf(page: Page, surface: string): Promise<number> {
  return page.evaluate((selector) => {
    const layers = [...document.querySelectorAll<HTMLCanvasElement>(`${selector} canvas`)];
    const shares = layers.map((layer) => {
      const { data } = layer.getContext("2d")!.getImageData(0, 0, layer.width, layer.height);
      const painted = data.filter((value, at) => at % 4 === 3 && value > 0);
      return painted.length / (data.length / 4);
    });
    return Math.max(...shares);
  }, surface);
}
