import { app } from "./texts/app.ts";
import { search } from "./texts/search.ts";
import { home } from "./texts/home.ts";
import { modelNames } from "./texts/model.generated.ts";
import { names } from "./texts/names.ts";
import { chain } from "./texts/chain.ts";
import { evidence } from "./texts/evidence.ts";
import { error } from "./texts/error.ts";
import { matrix } from "./texts/matrix.ts";
import { findings } from "./texts/findings.ts";
import { indicators } from "./texts/indicators.ts";
import { deadlines } from "./texts/deadlines.ts";
import { reading } from "./texts/reading.ts";
import { reader } from "./texts/reader.ts";
import { network } from "./texts/network.ts";
import { paths } from "./texts/paths.ts";
import { compare } from "./texts/compare.ts";
import { importing } from "./texts/import.ts";
import { importJob } from "./texts/import-job.ts";
import { share } from "./texts/share.ts";
import { statements } from "./texts/statements.ts";
import { story } from "./texts/story.ts";
import { suspect } from "./texts/suspect.ts";
import { version } from "./texts/version.ts";

/** Every text of the explorer, one file a screen. */
export const ALL = {
  ...app,
  ...search,
  ...home,
  ...modelNames,
  ...names,
  ...chain,
  ...evidence,
  ...error,
  ...matrix,
  ...findings,
  ...indicators,
  ...deadlines,
  ...reader,
  ...reading,
  ...network,
  ...paths,
  ...compare,
  ...importing,
  ...importJob,
  ...share,
  ...statements,
  ...story,
  ...suspect,
  ...version,
} as const;
