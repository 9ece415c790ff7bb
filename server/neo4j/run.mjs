// `npm run neo4j`: a Neo4j Community server on loopback, its data kept between runs, until Ctrl-C.
import { join } from "node:path";
import { assembleJars, cacheFolder, obstacle, version } from "./assemble.mjs";
import { memoryFor } from "./memory.mjs";
import { startNeo4j } from "./start.mjs";

const reason = obstacle();
if (reason) {
  console.error(reason);
  process.exit(1);
}
try {
  process.stderr.write(
    `正在准备 Neo4j ${version}（首次需下载约 150 MB） / ` +
      `preparing Neo4j ${version} (the first time it fetches about 150 MB)…\n`,
  );
  const memory = memoryFor();
  if (memory.warning) console.error(memory.warning);
  const server = await startNeo4j({
    jars: assembleJars(),
    home: join(cacheFolder(), `neo4j-data-${version}`),
    port: Number(process.env.NEO4J_PORT ?? 7687),
    memory,
  });
  console.log(
    `Neo4j ${version} 已就绪 / is ready: ${server.uri}   ` +
      `（STORE=${server.uri} npm start；按 Ctrl-C 停止 / press Ctrl-C to stop）`,
  );
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void server.stop());
  await server.ended;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
