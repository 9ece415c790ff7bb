import type { Scenes } from "./scenes.ts";

export const share: Scenes = { name: "share", addresses: [], play: () => undefined };
