import { SENTENCES } from "./words.mjs";

const ORDINALS = "一二三四五六七八九十";

/** `一`, `十二`, `三十`: a number from 1 to 99 as plans print it. */
export function ordinal(number) {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : ORDINALS[tens - 1]}十`;
  return ten + (ones === 0 ? "" : ORDINALS[ones - 1]);
}

/** Words with their slots filled. */
export function filled(words, slots) {
  return words.replace(/\{(.)\}/g, (_, slot) => slots[slot]);
}

/**
 * How a measure ends: each form with the bodies it takes, and the roles that its words give them. Deadlines
 * are those that a form prints, an empty word where it prints none.
 */
const ENDINGS = [
  {
    takes: 3,
    words: ([a, b, c], by) => `（责任单位：${a}、${b}、${c}；完成时限：${by}）`,
    roles: ["SHARED", "SHARED", "SHARED"],
    dated: true,
  },
  {
    takes: 3,
    words: ([a, b, c]) => `（${a}牵头，${b}、${c}配合）`,
    roles: ["LEAD", "SUPPORT", "SUPPORT"],
  },
  {
    takes: 4,
    words: ([a, b, c, d], by) => `（牵头单位：${a}；配合单位：${b}、${c}、${d}；完成时限：${by}）`,
    roles: ["LEAD", "SUPPORT", "SUPPORT", "SUPPORT"],
    dated: true,
  },
  {
    takes: 2,
    words: ([a, b]) => `（${a}、${b}按职责分工负责）`,
    roles: ["SHARED", "SHARED"],
  },
  { takes: 1, words: ([a]) => `（${a}负责）`, roles: ["SOLE"] },
  {
    takes: 1,
    words: ([a], by) => `（责任单位：${a}；完成时限：${by}）`,
    roles: ["SOLE"],
    dated: true,
  },
];

/**
 * A measure of a plan: its paragraphs, and what they say in data: whom they charge with which role, what they
 * count, when it is due. `number` counts through the plan.
 */
export function measureOf({ number, title, counted, random, bodies, slots, steps }) {
  const year = slots.年;
  const amount = random.between(3, 90);
  const ending = random.of(ENDINGS);
  const charged = random.some(bodies, ending.takes);
  const due = random.of([`${year - 2}年12月底前`, `${year - 1}年6月底前`, `${year}年底前`, "持续推进"]);
  const target = `到${year - random.between(0, 2)}年，${filled(counted, { ...slots, 数: amount })}。`;
  const sentences = random.some(SENTENCES, 4).map((sentence) => `${filled(sentence, slots)}。`);
  const close = ending.words(charged, due);
  const head = `（${ordinal(number)}）${title}。`;
  return {
    title,
    charged: charged.map((name, index) => ({ name, role: ending.roles[index] })),
    due: ending.dated ? due : null,
    paragraphs: steps
      ? [
          `${head}${sentences[0]}`,
          `1.明确工作要求。${sentences[1]}`,
          `2.抓好组织实施。${sentences[2]}${sentences[3]}${target}${close}`,
        ]
      : [`${head}${sentences[0]}${target}${sentences.slice(1).join("")}${close}`],
  };
}
