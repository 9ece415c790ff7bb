import type { Scenes } from "./scenes.ts";

export const findings: Scenes = { name: "findings", addresses: ["/?screen=findings"], play: () => undefined };
