/** Formats that a file need not spell out, those of Chinese programs among them. ECMA-376, 18.8.30. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  45: "mm:ss",
  46: "h:mm:ss",
  47: "mm:ss",
  49: "@",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

const SECONDS_PER_DAY = 86_400;
/**
 * Days from 1 March of the year 0 to day 0 of the two calendars; the first one counts a 29 February 1900 that never
 * was, and so its day 0 is 30 December 1899.
 */
const EPOCH_1900 = 693_899;
const EPOCH_1904 = 695_361;

export function builtIn(id: number): string {
  return BUILT_IN[id] ?? "General";
}

/** A number as a cell with this format shows it: `0.98` under `0%` is `98%`, 45291 under `yyyy/m/d` is a date. */
export function formatNumber(value: number, format: string, from1904: boolean): string {
  const sections = sectionsOf(format);
  const section =
    sections[value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0]!;
  const parts = partsOf(section);
  const codes = parts.map(({ code }) => code).join("");
  if (codes === "") return format === "" ? general(value) : parts.map(({ literal }) => literal).join("");
  if (/general|@/i.test(codes))
    return `${literals(parts, "before")}${general(value)}${literals(parts, "after")}`;
  if (/[ymdhsa]/i.test(codes.replace(/e[+-]/gi, ""))) return formatDate(value, parts, from1904);
  const sign = value < 0 && sections.length < 2 ? "-" : "";
  return sign + formatDecimal(Math.abs(value), parts, codes);
}

/** Up to eleven digits, as a cell without a format has it. */
function general(value: number): string {
  return String(Number(value.toPrecision(11)));
}

interface Part {
  /** Of the format: `0`, `#`, `yyyy`; empty for a literal. */
  readonly code: string;
  readonly literal: string;
}

/** `0;-0;"—"`: for numbers above, below and equal to nought. */
function sectionsOf(format: string): string[] {
  const sections = [""];
  for (const [piece] of format.matchAll(/"[^"]*"?|\\.|[\s\S]/g)) {
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

/** Codes and literals in turn; colours, places and fill characters show nothing. */
function partsOf(section: string): Part[] {
  const parts: Part[] = [];
  const pattern =
    /"([^"]*)"|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[(?!h|m|s)[^\]]*\]|\[([hms]+)\]|(AM\/PM|上午\/下午|A\/P|General|e[+-]|[ymdhs]+|a{3,4}|[0#?]+|[.,%@])|([\s\S])/gi;
  for (const [found, quoted, escaped, currency, elapsed, code, other] of section.matchAll(pattern)) {
    if (code !== undefined || elapsed !== undefined) parts.push({ code: (code ?? elapsed)!, literal: "" });
    else
      parts.push({
        code: "",
        literal: quoted ?? escaped ?? currency ?? other ?? (found.startsWith("_") ? " " : ""),
      });
  }
  return parts;
}

/** The literals around the number. */
function literals(parts: readonly Part[], side: "before" | "after"): string {
  const at = parts.findIndex(({ code }) => code !== "");
  return (side === "before" ? parts.slice(0, at) : parts.slice(at)).map(({ literal }) => literal).join("");
}

function formatDecimal(value: number, parts: readonly Part[], codes: string): string {
  const percents = codes.split("%").length - 1;
  const [whole = "", decimals = ""] = codes.replace(/%/g, "").split(".");
  const scale = /,+$/.exec(whole)?.[0].length ?? 0;
  const number = (value * 100 ** percents) / 1000 ** scale;
  const places = decimals.replace(/[^0#?]/g, "").length;
  const least = decimals.replace(/[^0]/g, "").length;
  let digits = Number(`${Math.round(Number(`${number.toPrecision(15)}e${places}`))}e-${places}`).toFixed(
    places,
  );
  if (places > least) digits = digits.replace(new RegExp(`0{1,${places - least}}$`), "").replace(/\.$/, "");
  const fewest = whole.replace(/[^0]/g, "").length;
  const [left = "", right] = digits.split(".");
  let left0 = left.padStart(fewest, "0");
  if (fewest === 0 && left0 === "0") left0 = right === undefined ? "0" : "";
  if (/[0#?],[0#?]/.test(whole)) left0 = left0.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const printed = right === undefined ? left0 : `${left0}.${right}`;
  let done = false;
  return parts
    .map(({ code, literal }) => {
      if (code === "") return literal;
      if (code === "%") return "%";
      const number = done ? "" : printed;
      done = true;
      return number;
    })
    .join("");
}

const WEEKDAYS = "日一二三四五六";
/** 31 December 9999. */
const LAST_DAY = 2_958_466;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** The day and time of a serial number. Howard Hinnant, chrono-compatible date algorithms (civil_from_days). */
function momentOf(value: number, from1904: boolean): Moment {
  const time = Math.round(value * SECONDS_PER_DAY);
  const days = Math.floor(time / SECONDS_PER_DAY) + (from1904 ? EPOCH_1904 : EPOCH_1900);
  const rest = time % SECONDS_PER_DAY;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
    weekday: (days + 3) % 7,
    hours: Math.floor(rest / 3600),
    minutes: Math.floor(rest / 60) % 60,
    seconds: rest % 60,
  };
}

function formatDate(value: number, parts: readonly Part[], from1904: boolean): string {
  if (value < 0 || value >= LAST_DAY) return general(value);
  const date = momentOf(value, from1904);
  const padded = (number: number, code: string) =>
    code.length > 1 ? String(number).padStart(2, "0") : String(number);
  const halves = parts.some(({ code }) => /\//.test(code));
  let hour = false;
  return parts
    .map(({ code, literal }, index) => {
      const first = code[0]?.toLowerCase() ?? "";
      if (first === "") return literal;
      const next = parts
        .slice(index + 1)
        .find((part) => part.code !== "")
        ?.code[0]?.toLowerCase();
      if (first === "m" && (hour || next === "s")) {
        hour = false;
        return padded(date.minutes, code);
      }
      hour = first === "h";
      switch (first) {
        case "y":
          return code.length > 2 ? String(date.year) : String(date.year).slice(2);
        case "m":
          return padded(date.month, code);
        case "d":
          return code.length > 2 ? `星期${WEEKDAYS[date.weekday]}` : padded(date.day, code);
        case "h":
          return padded(halves ? date.hours % 12 || 12 : date.hours, code);
        case "s":
          return padded(date.seconds, code);
        case "a":
          return /\//.test(code)
            ? date.hours < 12
              ? "AM"
              : "PM"
            : `${code.length > 3 ? "星期" : "周"}${WEEKDAYS[date.weekday]}`;
        case "上":
          return date.hours < 12 ? "上午" : "下午";
        case ".":
        case ",":
          return code;
        default:
          return "";
      }
    })
    .join("");
}
