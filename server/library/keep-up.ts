import type { Log } from "../observe/log.ts";
import type { ServedLibrary } from "./open.ts";

const LOOK_EVERY_MS = 30_000;

/**
 * Publishes what another process archived and could not publish any more, as when it was killed: looked at so
 * often, and only what was there the last time as well, for the other may still be at it.
 */
export function keepUp({ service }: ServedLibrary, log: Log): void {
  let behind: string | null = null;
  const look = async () => {
    const seen = await service.behind();
    if (seen !== null && seen === behind) await service.bringUp();
    behind = seen;
  };
  const timer = setInterval(() => {
    look().catch((error: unknown) =>
      log("warn", "library", { message: error instanceof Error ? error.message : String(error) }),
    );
  }, LOOK_EVERY_MS);
  timer.unref();
}
