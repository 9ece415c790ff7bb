import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createConnection, createServer } from "node:net";
import { join } from "node:path";
import { memoryFor } from "./memory.mjs";

/** Flags of the JVM as Neo4j 5.26's own launcher sets them on Java 17. */
const JVM = [
  "-Xms256m",
  "-XX:+UseG1GC",
  "-Dfile.encoding=UTF-8",
  "-Dlog4j2.disable.jmx=true",
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
  "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
  "--enable-native-access=ALL-UNNAMED",
];

/** Loopback only, hence no password; nothing but Bolt; no word to anybody. */
const configuration = (port, { pages }) => `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=${pages}m
db.transaction.timeout=120s
db.tx_log.rotation.retention_policy=1 files
`;

const READY_WITHIN_MS = 120_000;

/**
 * Starts a server on loopback with its data in `home` and waits until Bolt answers; port 0 takes a free one,
 * and `memory` (heap and page cache in MB) is what suits the machine unless it is said. `stop` asks it to end
 * and waits. Throws an `Error` with its last lines when it ends before it is ready.
 */
export async function startNeo4j({ jars, home, port = 0, memory = memoryFor() }) {
  const bolt = port || (await freePort());
  mkdirSync(join(home, "conf"), { recursive: true });
  writeFileSync(join(home, "conf", "neo4j.conf"), configuration(bolt, memory));
  const arguments_ = [
    ...JVM,
    `-Xmx${memory.heap}m`,
    "-cp",
    join(jars, "*"),
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${home}`,
    `--config-dir=${join(home, "conf")}`,
    "--console-mode",
  ];
  const server = spawn("java", arguments_, {
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  let output = "";
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding("utf8").on("data", (chunk) => (output = (output + chunk).slice(-4_000)));
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const stop = async () => {
    server.kill("SIGTERM");
    const timer = setTimeout(() => server.kill("SIGKILL"), 20_000);
    await ended;
    clearTimeout(timer);
  };
  const failed = ended.then(() => {
    throw new Error(
      `Neo4j 未能启动 / Neo4j did not start:\n${output.trim().split("\n").slice(-8).join("\n")}`,
    );
  });
  failed.catch(() => undefined);
  await Promise.race([failed, waitForBolt(bolt, () => output.includes("Started."))]);
  return { uri: `bolt://127.0.0.1:${bolt}`, pid: server.pid, stop, ended };
}

async function waitForBolt(port, started) {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (started() && (await answers(port))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Neo4j 在 ${READY_WITHIN_MS / 1000} 秒内没有应答 / Neo4j did not answer in time`);
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: "127.0.0.1" });
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
