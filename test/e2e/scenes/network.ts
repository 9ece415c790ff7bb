import type { Scenes } from "./scenes.ts";

export const network: Scenes = { name: "network", addresses: ["/?screen=network"], play: () => undefined };
