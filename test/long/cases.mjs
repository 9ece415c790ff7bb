import { backup } from "./cases/backup.mjs";
import { bothEngines } from "./cases/both-engines.mjs";
import { cutConnection } from "./cases/cut-connection.mjs";
import { damagedArchive, damagedGraph } from "./cases/damaged-files.mjs";
import { diskFull } from "./cases/disk-full.mjs";
import { killImporter } from "./cases/kill-importer.mjs";
import { killNeo4j } from "./cases/kill-neo4j.mjs";
import { killServer } from "./cases/kill-server.mjs";
import { largeText } from "./cases/large-text.mjs";
import { readOnly } from "./cases/read-only.mjs";
import { soak } from "./cases/soak.mjs";
import { stopNeo4j } from "./cases/stop-neo4j.mjs";
import { twoProcesses, twoServersNeo4j, twoServersOneFile } from "./cases/two-writers.mjs";

/**
 * The fault lab. Each case ends with a doctor that finds nothing and a library that holds all that was
 * acknowledged; those that are `quick` run with few rounds in `npm test`, too.
 */
export const CASES = [
  killServer,
  killImporter,
  killNeo4j,
  stopNeo4j,
  diskFull,
  readOnly,
  damagedGraph,
  damagedArchive,
  twoProcesses,
  twoServersOneFile,
  twoServersNeo4j,
  cutConnection,
  largeText,
  backup,
  bothEngines,
  soak,
];
