import { parseOrdinal } from "./ordinal.ts";

const HAN_DIGITS = "〇一二三四五六七八九";

/**
 * `2023年12月27日`, `2023-12-29`, `二〇一一年六月二十八日` → ISO; null when there is no full date at the
 * start.
 */
export function isoDateOf(folded: string): string | null {
  const arabic = /^(\d{4})\s?(?:年|-|\/|\.)\s?(\d{1,2})\s?(?:月|-|\/|\.)\s?(\d{1,2})/.exec(folded);
  if (arabic) return iso(Number(arabic[1]), Number(arabic[2]), Number(arabic[3]));
  const han =
    /^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/.exec(
      folded,
    );
  if (!han) return null;
  const year = Number([...han[1]!].map((digit) => HAN_DIGITS.indexOf(digit.replace(/[零○]/, "〇"))).join(""));
  return iso(year, parseOrdinal(han[2]!) ?? 0, parseOrdinal(han[3]!) ?? 0);
}

function iso(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
