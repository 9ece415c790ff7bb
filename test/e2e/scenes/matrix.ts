import type { Scenes } from "./scenes.ts";

export const matrix: Scenes = { name: "matrix", addresses: ["/?screen=matrix"], play: () => undefined };
