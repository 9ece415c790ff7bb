import { count, groups } from "./counted.ts";
import { page } from "./page.ts";

/** By the names of the questions. */
export const SELECTING = { page, count, groups } as const;
