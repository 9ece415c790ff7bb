/**
 * Radicals that stand for whole characters. Fonts list one picture under both codes, and programs that write
 * PDF often keep the radical. Kangxi radicals have their character in Unicode (NFKC); these of the supplement
 * do not. Source: Unicode, EquivalentUnifiedIdeograph.txt, those that are whole simplified characters.
 */
const SUPPLEMENT: Readonly<Record<string, string>> = {
  "⺀": "冫",
  "⺈": "刀",
  "⺋": "卩",
  "⺌": "小",
  "⺍": "小",
  "⺎": "兀",
  "⺏": "尣",
  "⺐": "尢",
  "⺒": "巳",
  "⺓": "幺",
  "⺗": "心",
  "⺛": "旡",
  "⺝": "月",
  "⺟": "母",
  "⺠": "民",
  "⺡": "氵",
  "⺢": "氺",
  "⺤": "爫",
  "⺥": "爫",
  "⺦": "丬",
  "⺪": "疋",
  "⺫": "目",
  "⺬": "示",
  "⺭": "礻",
  "⺮": "竹",
  "⺯": "糹",
  "⺳": "网",
  "⺴": "网",
  "⺶": "羊",
  "⺷": "羊",
  "⺸": "羊",
  "⺹": "老",
  "⺻": "聿",
  "⺼": "肉",
  "⻂": "衣",
  "⻃": "覀",
  "⻄": "西",
  "⻅": "见",
  "⻆": "角",
  "⻈": "讠",
  "⻉": "贝",
  "⻊": "足",
  "⻋": "车",
  "⻏": "邑",
  "⻐": "钅",
  "⻑": "長",
  "⻒": "镸",
  "⻓": "长",
  "⻔": "门",
  "⻖": "阝",
  "⻗": "雨",
  "⻘": "青",
  "⻙": "韦",
  "⻚": "页",
  "⻛": "风",
  "⻜": "飞",
  "⻝": "食",
  "⻠": "饣",
  "⻢": "马",
  "⻣": "骨",
  "⻤": "鬼",
  "⻥": "鱼",
  "⻦": "鸟",
  "⻧": "卤",
  "⻨": "麦",
  "⻩": "黄",
  "⻫": "斉",
  "⻬": "齐",
  "⻭": "歯",
  "⻮": "齿",
  "⻯": "竜",
  "⻰": "龙",
  "⻱": "龜",
  "⻲": "亀",
  "⻳": "龟",
};

const RADICAL = /[\u2E80-\u2FDF]/g;

/** The text with radicals turned into the characters they stand for; each is one UTF-16 unit, as before. */
export function withoutRadicals(text: string): { readonly text: string; readonly replaced: number } {
  let replaced = 0;
  const mapped = text.replace(RADICAL, (radical) => {
    const character = SUPPLEMENT[radical] ?? radical.normalize("NFKC");
    if (character !== radical) replaced += 1;
    return character;
  });
  return { text: mapped, replaced };
}
