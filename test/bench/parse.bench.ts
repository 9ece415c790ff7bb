import { bench, describe } from "vitest";
import { build, parse } from "../../graph/index.ts";
import { toLines } from "../../graph/text/lines.ts";
import { fold } from "../../graph/text/fold.ts";
import { curated, seedSource } from "../support/seed.ts";

const folded = fold(seedSource.text);
const tenfold = { ...seedSource, text: seedSource.text.repeat(10) };

describe("reading the seed (13,126 characters)", () => {
  bench("fold and name the lines", () => void toLines(folded));
  bench("parse", () => void parse(seedSource));
  bench("parse ten times the text", () => void parse(tenfold), { iterations: 20 });
  bench("parse, link and hash the graph", () => void build([seedSource], curated));
});
