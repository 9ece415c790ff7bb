import type { Message } from "../message.ts";

/** Pages one behind the other: `{ first: 3, last: 5 }`. */
export interface PageRun {
  readonly first: number;
  readonly last: number;
}

/** Numbers of pages, ascending, as runs without gaps. */
export function runsOf(pages: readonly number[]): PageRun[] {
  const runs: { first: number; last: number }[] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run && run.last + 1 === page) run.last = page;
    else runs.push({ first: page, last: page });
  }
  return runs;
}

/** `第 3–5 页是扫描图像，没有文字`: what is said of pages that are pictures. */
export function scannedPages(runs: readonly PageRun[]): Message {
  const printed = runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  const isOne = runs.length === 1 && runs[0]!.first === runs[0]!.last;
  return {
    zh: `第 ${printed.join("、")} 页是扫描图像，没有文字，未能读取，请先做文字识别（OCR）`,
    en: isOne
      ? `page ${printed[0]} is a picture (a scan) without text and was not read; run OCR on it first`
      : `pages ${printed.join(", ")} are pictures (scans) without text and were not read; run OCR on them first`,
  };
}
