// Loaded before the product (`node --import`): writes at its end what the process used, as the system counted it.
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const file = process.env.ZHENGMAI_USAGE_FILE;
if (file && isMainThread)
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { cpuMs: (userCPUTime + systemCPUTime) / 1_000, peakMb: maxRSS / 1_024 };
    writeFileSync(file, JSON.stringify(usage));
  });
