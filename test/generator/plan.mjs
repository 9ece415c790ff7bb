import { BODIES } from "./bodies.mjs";
import { filled, measureOf, ordinal } from "./measures.mjs";
import { Random } from "./random.mjs";
import { indicatorRows, taskRows } from "./tables.mjs";
import { AIMS, SECTIONS } from "./words.mjs";

/** Stands in every plan, where others print whom they may be shown to. */
export const MARK = "（此件为虚构示例，不是真实文件）";

/** What the levels call what they issue, and whom they address. */
const FORMS = {
  NATIONAL: {
    kind: "指导意见",
    to: "各省、自治区、直辖市人民政府，各有关部门",
    issuer: "国家虚构示例委员会",
  },
  PROVINCIAL: { kind: "实施意见", to: "各市、县人民政府，省政府各部门" },
  MUNICIPAL: { kind: "实施方案", to: "各县人民政府，市政府各部门" },
  COUNTY: { kind: "工作方案", to: "各乡镇人民政府，县政府各部门" },
};

/** One plan of a county in so many is a draft that asks for comments: without a number, and not signed. */
const DRAFTS = 9;
/** So many bodies of the pool have to do with a subject, the same at every level. */
const BODIES_OF_A_SUBJECT = 14;
const MEASURES_OF_A_SECTION = 6;

/** Title and number under which a place has issued its plan of a subject; the number of a draft is null. */
export function nameOf(place, subject, seed) {
  const { kind } = FORMS[place.level];
  const local = place.level === "NATIONAL" ? "" : place.name;
  const isDraft =
    place.level === "COUNTY" && new Random(seed, place.name, subject.index).between(1, DRAFTS) === 1;
  const short = place.name.replace(/[省市县]$/, "");
  return {
    title:
      place.level === "NATIONAL" ? `关于推进${subject.name}的${kind}` : `${local}推进${subject.name}${kind}`,
    number: isDraft ? null : `${short}虚示〔${subject.year}〕${subject.index + 1}号`,
  };
}

/** The plan of a place on a subject, and what it says in data; equal arguments, equal bytes. */
export function planOf(place, subject, seed) {
  const random = new Random(seed, "plan", place.name, subject.index);
  const { title, number } = nameOf(place, subject, seed);
  const uppers = uppersOf(place).map((upper) => ({ upper, ...nameOf(upper, subject, seed) }));
  const ofSubject = new Random(seed, "bodies", subject.index);
  const pool = BODIES[place.level];
  const bodies = ofSubject.some([...pool.keys()], BODIES_OF_A_SUBJECT).map((index) => pool[index]);
  const slots = { 域: subject.field, 名: subject.name, 地: ofPlace(place), 年: subject.year + 5 };
  const { lines, measures } = bodyOf({ random, bodies, slots, uppers });
  const indicators = indicatorRows({ random, bodies, slots, year: subject.year });
  const { rows, otherLeaders, otherTimes } = taskRows({ measures, random, bodies, slots });
  const text = [
    ...headOf({ place, title, number, uppers }),
    ...aimsOf(slots, indicators),
    ...lines,
    ...footOf(place, number, subject, random),
    "附件",
    `${subject.name}重点任务分工表`,
    rows.join("\n"),
  ].join("\n\n");
  const known = {
    title,
    number,
    level: place.level,
    measures: measures.length,
    charged: measures.flatMap(({ charged }) => charged),
    indicators: indicators.length - 1,
    rows: rows.length - 1,
    otherLeaders,
    otherTimes,
    cites: uppers.map(({ title: cited, number: of }) => ({ title: cited, number: of })),
  };
  return { text: `${text}\n`, known };
}

/** The places above, the nearest first. */
function uppersOf({ upper }) {
  return upper ? [upper, ...uppersOf(upper)] : [];
}

function ofPlace({ level }) {
  return { NATIONAL: "全国", PROVINCIAL: "全省", MUNICIPAL: "全市", COUNTY: "全县" }[level];
}

function issuerOf(place) {
  return FORMS[place.level].issuer ?? `${place.path}人民政府`;
}

function headOf({ place, title, number, uppers }) {
  const cited = uppers.map(({ upper, title: of, number: its }) => {
    const name = upper.level === "NATIONAL" ? `${issuerOf(upper)}${of}` : of;
    return `《${name}》${its ? `（${its}）` : ""}`;
  });
  const basis = cited.length > 0 ? `为贯彻落实${cited.join("、")}，` : `为推动有关工作深入开展，`;
  const shown = place.level === "NATIONAL" ? `${issuerOf(place)}${title}` : title;
  return [
    number ? shown : `${shown}（征求意见稿）`,
    ...(number ? [number] : []),
    MARK,
    `${FORMS[place.level].to}：`,
    `${basis}结合实际，制定本${FORMS[place.level].kind.slice(-2)}。`,
  ];
}

function aimsOf(slots, indicators) {
  const aims = AIMS.map(([head, words]) => `${head}。${filled(words, slots)}。`);
  return ["一、总体要求", ...aims, "表1 主要指标", indicators.join("\n")];
}

/** The sections behind the first, and their measures, numbered through. */
function bodyOf({ random, bodies, slots, uppers }) {
  const lines = [];
  const measures = [];
  for (const [index, [section, topics]] of SECTIONS.entries()) {
    lines.push(`${ordinal(index + 2)}、${section}`);
    for (const topic of topics.slice(0, MEASURES_OF_A_SECTION)) {
      const [words, counted] = topic.split("|");
      // A place puts some things in words of its own; the others read as those above it.
      const own = uppers.length > 0 && random.between(1, 4) === 1 ? "扎实做好" : "";
      const title = `${own}${filled(words, slots)}`;
      const number = measures.length + 1;
      const steps = number % 6 === 0;
      const measure = measureOf({ number, title, counted, random, bodies, slots, steps });
      measures.push(measure);
      lines.push(...measure.paragraphs);
    }
  }
  lines.push("各有关单位要对照附件所列重点任务，细化举措，确保落实到位。");
  return { lines, measures };
}

function footOf(place, number, { year }, random) {
  if (!number) return ["意见反馈截止后，将根据各方意见修改完善。"];
  const date = `${year}年${random.between(1, 12)}月${random.between(1, 28)}日`;
  return [issuerOf(place), date];
}
