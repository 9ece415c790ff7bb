import type { Scenes } from "./scenes.ts";

export const paths: Scenes = { name: "paths", addresses: ["/?screen=paths"], play: () => undefined };
