import { app } from "./texts/app.ts";
import { error } from "./texts/error.ts";
import { home } from "./texts/home.ts";
import { modelNames } from "./texts/model.generated.ts";
import { names } from "./texts/names.ts";
import { search } from "./texts/search.ts";
import { statements } from "./texts/statements.ts";

/** The texts that are there from the beginning; those of a screen come with it. */
export const SHELL = {
  ...app,
  ...error,
  ...home,
  ...modelNames,
  ...names,
  ...search,
  ...statements,
} as const;
