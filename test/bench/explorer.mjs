// What a person waits for in the explorer: a real Chromium without a graphics card, on the built server with the seed.
// Prints a table for `results.md`; `npm run bench` runs it after the benchmarks in Node.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const root = join(import.meta.dirname, "..", "..");
const PORT = 4187;
const OPENINGS = 7;
const PAN_MS = 3_000;
const SEED = encodeURIComponent("杨凌示范区贯彻落实质量强国建设纲要实施方案·杨凌示范区·2023-12-27");
const OPEN_ALL = encodeURIComponent("SECTION MEASURE TASK BUREAU INDICATOR TARGET");
const url = `http://127.0.0.1:${PORT}`;

const server = spawn(process.execPath, ["server/launch.mjs", "main"], {
  cwd: root,
  env: { ...process.env, PORT: String(PORT), STORE: "memory:", LOG_LEVEL: "error" },
  stdio: ["ignore", "pipe", "inherit"],
});
await once(server.stdout, "data");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const cold = [];
  for (let turn = 0; turn < OPENINGS; turn += 1)
    cold.push(await opening(`/?focus=${SEED}%23att_1__sec_2__m_6`));
  const pan = await panning(`/?focus=${SEED}&direction=DOWNSTREAM&open=${OPEN_ALL}`);
  const rows = [
    ["link of a chain opened, until it is drawn (median, empty cache)", `${median(cold).toFixed(0)} ms`],
    ["the same, slowest", `${Math.max(...cold).toFixed(0)} ms`],
    [
      `panning a chain of ${pan.nodes} nodes and ${pan.edges} lines: frames per second`,
      pan.framesPerSecond.toFixed(0),
    ],
    ["the same: longest frame", `${pan.longest.toFixed(0)} ms`],
    ...sizes().map(([name, bytes]) => [name, `${(bytes / 1024).toFixed(1)} KiB gzip`]),
  ];
  console.log(
    [
      "## the explorer in Chromium without a graphics card",
      "",
      "| what | measured |",
      "|---|---|",
      ...rows.map((row) => `| ${row.join(" | ")} |`),
      "",
    ].join("\n"),
  );
} finally {
  await browser.close();
  server.kill();
}

/** From the navigation until the canvas has drawn, in ms. */
async function opening(path) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const started = performance.now();
  await page.goto(url + path, { waitUntil: "commit" });
  await page.locator(".chain-frame[data-drawn]").waitFor();
  const elapsed = performance.now() - started;
  await context.close();
  return elapsed;
}

/** Drags the picture to and fro and counts the frames that the browser draws meanwhile. */
async function panning(path) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url + path);
  const frame = page.locator(".chain-frame[data-drawn]");
  await frame.waitFor();
  const nodes = await page.locator(".card").count();
  const edges = Number(await frame.getAttribute("data-drawn")) - nodes;
  await page.evaluate(() => {
    window.frames_ = [];
    const tick = (time) => {
      window.frames_.push(time);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const box = await page.locator(".chain-stage").boundingBox();
  const [x, y] = [box.x + box.width - 40, box.y + 30];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const from = await page.evaluate(() => window.frames_.length);
  const started = performance.now();
  for (let step = 0; performance.now() - started < PAN_MS; step += 1)
    await page.mouse.move(x - 200 - 200 * Math.sin(step / 10), y + 100 * Math.sin(step / 7));
  const elapsed = performance.now() - started;
  await page.mouse.up();
  const times = (await page.evaluate(() => window.frames_)).slice(from);
  await page.close();
  return {
    nodes,
    edges,
    framesPerSecond: (times.length / elapsed) * 1_000,
    longest: Math.max(...times.slice(1).map((time, index) => time - times[index])),
  };
}

/** What the page loads at once, and the chunk with Cytoscape. */
function sizes() {
  const folder = join(root, "dist", "web");
  const size = (file) => gzipSync(readFileSync(join(folder, file))).length;
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const shell = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1]);
  const canvas = readdirSync(join(folder, "assets"))
    .filter((file) => /^canvas.*\.js$/.test(file))
    .map((file) => `assets/${file}`);
  const sum = (files) => files.reduce((total, file) => total + size(file), 0);
  return [
    ["the shell (page, script and style loaded at once)", sum(["index.html", ...shell])],
    ["the chunk with Cytoscape, loaded with the first picture", sum(canvas)],
  ];
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
