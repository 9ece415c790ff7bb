/** What the records of a sheet say that the library does not tell. Rows and columns count from 1. */
export interface SheetRecords {
  /** So many rows stand above a frozen pane. */
  readonly frozen: number;
  /** By `row:column`: cells whose words are struck through. */
  readonly struck: ReadonlySet<string>;
  /** The words of boxes drawn on the sheet. */
  readonly boxes: readonly string[];
  readonly pictures: number;
  readonly charts: number;
}

/** What the records of a workbook say: sheets in order, and what is true of all. */
export interface WorkbookRecords {
  readonly sheets: readonly SheetRecords[];
  readonly isEncrypted: boolean;
  /**
   * True where a font that strikes through is of no cell: then it is of some words in a cell, which cannot be
   * told.
   */
  readonly strikesWithin: boolean;
}

/** The types of records that are looked at. MS-XLS 2.3.2. */
const TYPE = {
  BOF: 0x0809,
  EOF: 0x000a,
  FILEPASS: 0x002f,
  FONT: 0x0031,
  XF: 0x00e0,
  BOUNDSHEET: 0x0085,
  PANE: 0x0041,
  WINDOW2: 0x023e,
  OBJ: 0x005d,
  TXO: 0x01b6,
  CONTINUE: 0x003c,
  MULRK: 0x00bd,
} as const;
/** Records of one cell: LABELSST, LABEL, RSTRING, NUMBER, RK, FORMULA, BOOLERR. */
const CELLS: ReadonlySet<number> = new Set([0x00fd, 0x0204, 0x00d6, 0x0203, 0x027e, 0x0006, 0x0205]);
const STRIKES = 0x0008;
const FROZEN = 0x0008;
/** Kinds of drawn objects. MS-XLS 2.5.143. */
const OBJECT = { chart: 0x05, picture: 0x08, comment: 0x19 } as const;
/** A font 4 is never written: what is called 5 is the fifth. MS-XLS 2.5.129. */
const SKIPPED_FONT = 4;

interface BiffRecord {
  readonly type: number;
  readonly data: Buffer;
}

/** Reads the stream of a workbook (BIFF8). Throws a `RangeError` where it is cut off. */
export function recordsOf(stream: Buffer): WorkbookRecords {
  const strikes: boolean[] = [];
  const fontOf: number[] = [];
  const starts: number[] = [];
  let isEncrypted = false;
  for (const { type, data } of substream(stream, 0)) {
    if (type === TYPE.FILEPASS) isEncrypted = true;
    if (type === TYPE.FONT) strikes.push((data.readUInt16LE(2) & STRIKES) !== 0);
    if (type === TYPE.XF) fontOf.push(data.readUInt16LE(0));
    if (type === TYPE.BOUNDSHEET) starts.push(data.readUInt32LE(0));
  }
  const placeOf = (font: number) => (font > SKIPPED_FONT ? font - 1 : font);
  const isStruck = (style: number) => strikes[placeOf(fontOf[style] ?? 0)] === true;
  const used = new Set(fontOf.map(placeOf));
  return {
    isEncrypted,
    strikesWithin: strikes.some((struck, font) => struck && !used.has(font)),
    sheets: isEncrypted ? [] : starts.map((start) => sheetOf(substream(stream, start), isStruck)),
  };
}

function sheetOf(records: Iterable<BiffRecord>, isStruck: (style: number) => boolean): SheetRecords {
  const struck = new Set<string>();
  const boxes: string[] = [];
  let [frozen, rows, object, pictures, charts] = [false, 0, 0, 0, 0];
  let before = 0;
  for (const { type, data } of records) {
    if (type === TYPE.WINDOW2) frozen = (data.readUInt16LE(0) & FROZEN) !== 0;
    if (type === TYPE.PANE) rows = data.readUInt16LE(2);
    if (CELLS.has(type) && isStruck(data.readUInt16LE(4))) struck.add(placeIn(data, 0));
    if (type === TYPE.MULRK)
      for (let at = 4, column = 0; at + 6 < data.length; at += 6, column += 1)
        if (isStruck(data.readUInt16LE(at))) struck.add(placeIn(data, column));
    if (type === TYPE.OBJ) {
      object = data.length >= 6 ? data.readUInt16LE(4) : 0;
      pictures += object === OBJECT.picture ? 1 : 0;
      charts += object === OBJECT.chart ? 1 : 0;
    }
    // The words of a box stand in the record behind it.
    if (type === TYPE.CONTINUE && before === TYPE.TXO && object !== OBJECT.comment) boxes.push(wordsOf(data));
    before = type === TYPE.TXO && data.readUInt16LE(10) === 0 ? 0 : type;
  }
  return { frozen: frozen ? rows : 0, struck, boxes, pictures, charts };
}

/** The place of a cell, so many columns behind that which the record begins with. */
function placeIn(data: Buffer, further: number): string {
  return `${data.readUInt16LE(0) + 1}:${data.readUInt16LE(2) + 1 + further}`;
}

/** The first byte tells whether a character takes two. MS-XLS 2.5.296. */
function wordsOf(data: Buffer): string {
  return data.subarray(1).toString((data[0]! & 1) === 1 ? "utf16le" : "latin1");
}

/** The records from a beginning up to its end, those of charts in it left out. */
function* substream(stream: Buffer, start: number): Generator<BiffRecord> {
  let depth = 0;
  for (let at = start; at + 4 <= stream.length;) {
    const type = stream.readUInt16LE(at);
    const end = at + 4 + stream.readUInt16LE(at + 2);
    if (type === TYPE.BOF) depth += 1;
    if (depth === 1) yield { type, data: stream.subarray(at + 4, end) };
    if (type === TYPE.EOF) depth -= 1;
    if (depth === 0) return;
    at = end;
  }
}
