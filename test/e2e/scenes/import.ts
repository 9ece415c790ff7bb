import type { Scenes } from "./scenes.ts";

export const importing: Scenes = { name: "import", addresses: ["/?screen=import"], play: () => undefined };
