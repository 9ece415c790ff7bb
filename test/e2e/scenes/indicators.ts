import type { Scenes } from "./scenes.ts";

export const indicators: Scenes = { name: "indicators", addresses: ["/?screen=indicators"], play: () => undefined };
