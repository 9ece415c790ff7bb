import { noNeo4j, ownNeo4j } from "../../outside/neo4j.mjs";
import { Product } from "../../outside/product.mjs";
import { circumstances } from "../machine.mjs";
import { putSection } from "../sections.mjs";
import { measure } from "./measure.mjs";
import { reportOf } from "./report.mjs";

/** Measures a version of the product on an engine, size by size, and writes the section of the results. */
export async function scale({ root, engine, sizes, label = "" }) {
  const obstacle = engine === "neo4j" ? noNeo4j() : null;
  if (obstacle) return console.warn(`${engine}: ${obstacle}`);
  await new Product({ root }).build();
  const say = (what) => console.error(`${new Date().toISOString().slice(11, 19)} ${engine} ${what}`);
  const measured = [];
  for (const size of sizes) {
    // A database of its own for each size: no size finds what another has left.
    const database = engine === "neo4j" ? await ownNeo4j() : null;
    try {
      measured.push(await measure({ root, size, database, say }));
    } catch (error) {
      measured.push({ size, refused: String(error).slice(0, 160).replaceAll(/[|\n]/g, " ") });
      console.error(error);
    } finally {
      await database?.stop();
    }
    const title = `${engine}${label && ` (${label})`}`;
    putSection(`scale ${title}`, reportOf(title, circumstances(root), measured));
  }
}
