import type { Scenes } from "./scenes.ts";

export const compare: Scenes = { name: "compare", addresses: ["/?screen=compare"], play: () => undefined };
