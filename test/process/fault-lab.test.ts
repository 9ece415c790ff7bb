import { describe, test } from "vitest";
import { CASES } from "../long/cases.mjs";
import { Lab, Skip } from "../long/lab.mjs";

/** Each case with few rounds; `npm run test:long` has them in full. */
describe("the fault lab, in short", () => {
  const quick = CASES.filter((one) => one.quick).map(({ name, run }) => [name, run] as const);
  test.for(quick)("%s", { timeout: 120_000 }, async ([, run], context) => {
    const lab = new Lab({ quick: true });
    try {
      await run(lab);
    } catch (error) {
      if (!(error instanceof Skip)) throw error;
      console.warn(error.message);
      context.skip(error.message);
    } finally {
      await lab.clean();
    }
  });
});
