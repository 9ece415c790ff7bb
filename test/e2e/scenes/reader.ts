import type { Scenes } from "./scenes.ts";

export const reader: Scenes = { name: "reader", addresses: ["/?screen=reader"], play: () => undefined };
