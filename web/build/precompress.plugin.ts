import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const WORTH_IT = /\.(?:js|css|html|json|svg|ttf)$/;
/** Shorter files do not get shorter by it. */
const FROM_BYTES = 1_024;
/** The best two grades take ten times as long and save a few per cent. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

type Done = (error: Error | null, packed: Buffer) => void;
const PACKED = {
  br: promisify((bytes: Buffer, done: Done) => brotliCompress(bytes, BROTLI, done)),
  gz: promisify((bytes: Buffer, done: Done) => gzip(bytes, { level: 9 }, done)),
};

/** Writes `FILE.br` and `FILE.gz` beside what was built for browsers, so that no request waits for it. */
export function precompress(): Plugin {
  return {
    name: "zhengmai:precompress",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    async writeBundle({ dir }) {
      if (!dir) return;
      const files = (await readdir(dir, { recursive: true })).filter((file) => WORTH_IT.test(file));
      await Promise.all(files.map((file) => packFile(join(dir, file))));
    },
  };
}

async function packFile(file: string): Promise<void> {
  if ((await stat(file)).size < FROM_BYTES) return;
  const bytes = await readFile(file);
  await Promise.all(
    Object.entries(PACKED).map(async ([ending, pack]) => writeFile(`${file}.${ending}`, await pack(bytes))),
  );
}
