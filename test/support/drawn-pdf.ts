/**
 * How words are set: a font (F1 level, F2 upright), operators before them, a matrix in place of their point.
 */
export interface Setting {
  readonly font?: "F1" | "F2";
  readonly before?: string;
  readonly matrix?: readonly number[];
}

const hex = (words: string) =>
  `<${Array.from({ length: words.length }, (_, at) => words.charCodeAt(at).toString(16).padStart(4, "0")).join("")}>`;

/** A page of a PDF, written operator by operator. Points from the lower left corner. */
export class DrawnPage {
  readonly operators: string[] = [];
  readonly rotate: number;

  constructor(rotate = 0) {
    this.rotate = rotate;
  }

  text(x: number, y: number, words: string, size = 12, setting: Setting = {}): void {
    const { font = "F1", before = "", matrix = [1, 0, 0, 1, x, y] } = setting;
    this.operators.push(`BT ${before} /${font} ${size} Tf ${matrix.join(" ")} Tm ${hex(words)} Tj ET`);
  }

  line(x1: number, y1: number, x2: number, y2: number, before = ""): void {
    this.operators.push(`q ${before} 0.5 w ${x1} ${y1} m ${x2} ${y2} l S Q`);
  }

  /** A box in a colour, given as red, green and blue from 0 to 1. */
  fill(x: number, y: number, width: number, height: number, colour = "0 0 0"): void {
    this.operators.push(`q ${colour} rg ${x} ${y} ${width} ${height} re f Q`);
  }

  /** A picture of four grey points, as large as is said. */
  picture(x: number, y: number, width: number, height: number): void {
    this.operators.push(`q ${width} 0 0 ${height} ${x} ${y} cm BI /W 2 /H 2 /BPC 8 /CS /G ID AzAz EI Q`);
  }

  box(x: number, y: number, width: number, height: number): void {
    this.operators.push(`q 0.5 w ${x} ${y} ${width} ${height} re S Q`);
  }
}

const FONT_FILE = "/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93";

/** A PDF of pages 595 by 842 points, in a font that readers have; each sign is as wide as it is large. */
export function pdfOf(pages: readonly DrawnPage[]): Uint8Array {
  const objects: string[] = ["", ""];
  const add = (object: string) => objects.push(object);
  const stream = (content: string) => add(`<</Length ${content.length}>>stream\n${content}\nendstream`);
  const file = add(`<</Type/FontDescriptor/FontName/STSong-Light/Flags 6${FONT_FILE}>>`);
  const system = "<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>";
  const signs = add(
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo${system}/FontDescriptor ${file} 0 R/DW 1000>>`,
  );
  const fonts = ["H", "V"].map((way) =>
    add(
      `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-${way}/DescendantFonts[${signs} 0 R]>>`,
    ),
  );
  const resources = `<</Font<</F1 ${fonts[0]} 0 R/F2 ${fonts[1]} 0 R>>>>`;
  const kids = pages.map(({ operators, rotate }) => {
    const content = stream(operators.join("\n"));
    return add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate ${rotate}/Resources${resources}/Contents ${content} 0 R>>`,
    );
  });
  objects[0] = "<</Type/Catalog/Pages 2 0 R>>";
  objects[1] = `<</Type/Pages/Kids[${kids.map((kid) => `${kid} 0 R`).join(" ")}]/Count ${kids.length}>>`;
  return new TextEncoder().encode(written(objects));
}

function written(objects: readonly string[]): string {
  let text = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  return `${text}${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`;
}
