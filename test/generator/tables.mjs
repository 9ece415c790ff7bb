import { INDICATORS } from "./words.mjs";
import { filled } from "./measures.mjs";

/** A row less than this: the table is of the most that a plan counts. */
const LEAST_INDICATORS = 8;

/**
 * Rows of the table of indicators, the head first, cells parted by tabs; as many indicators as there are rows
 * below it.
 */
export function indicatorRows({ random, bodies, slots, year }) {
  const taken = INDICATORS.slice(0, random.between(LEAST_INDICATORS, INDICATORS.length));
  const rows = taken.map((line, index) => {
    const [name, unit, from, growth, nature] = line.split("|");
    const base = Number(from) + random.between(0, 3);
    const cells = [filled(name, slots), unit, base, base + Number(growth) - 3, nature, random.of(bodies)];
    return [index + 1, ...cells].join("\t");
  });
  return [`序号\t指标名称\t单位\t${year}年\t${year + 5}年\t属性\t责任单位`, ...rows];
}

/** A measure in so many is told otherwise in the annex: by whom it is led, or when it is due. */
const OTHERWISE = 7;

/**
 * Rows of the annex that tells the measures again, the head first. Deliberately not always the same: some
 * rows name another leader than the measure, some another time.
 */
export function taskRows({ measures, random, bodies, slots }) {
  let [otherLeaders, otherTimes] = [0, 0];
  const rows = measures.map(({ title, charged, due }, index) => {
    const [lead, ...others] = charged.map(({ name }) => name);
    const differs = index % OTHERWISE === OTHERWISE - 1;
    if (differs && due === null) otherLeaders += 1;
    if (differs && due !== null) otherTimes += 1;
    const leader = differs && due === null ? random.of(bodies.filter((body) => body !== lead)) : lead;
    const when = differs && due !== null ? `${slots.年 + 1}年6月底前` : (due ?? `${slots.年}年底前`);
    const supporters = others.filter((name) => name !== leader);
    return [index + 1, title, leader, supporters.join("、") || "—", when].join("\t");
  });
  return { rows: ["序号\t重点任务\t牵头单位\t配合单位\t完成时限", ...rows], otherLeaders, otherTimes };
}
