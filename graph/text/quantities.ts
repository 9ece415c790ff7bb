import type { Quantity, Span, Unit } from "./document.ts";
import limits from "./lexicon/limits.json" with { type: "json" };
import lexicon from "./lexicon/quantities.json" with { type: "json" };
import { oneOf } from "./lexicon/words.ts";
import { trim, type Line } from "./lines.ts";

type Read = Omit<Quantity, "unit">;

const AMOUNT = new RegExp(
  `(\\d{1,9}(?:,\\d{3}){0,3}(?:\\.\\d{1,4})?)\\s?(${oneOf(lexicon.scales)}?[多余]?)(${oneOf(lexicon.units)})(?![年月日号章节门])`,
  "g",
);
const GOAL = new RegExp(oneOf(lexicon.goals));
const VETO = new RegExp(oneOf(lexicon.vetoes));
const REVIEW = new RegExp(`${oneOf(lexicon.review)}$`);
const PAYMENT = new RegExp(oneOf(lexicon.payments));
const STRIVE = new RegExp(oneOf(lexicon.strive));
const APPLY = new RegExp(oneOf(lexicon.apply));
const SHALL = new RegExp(oneOf(lexicon.shall));
/** 要 and 应 as words, not in 主要, 重要, 供应 and the like. */
const MUST = /(?<![主重需供适相响反对])[要应](?![用急求素点对])/;
const VERB_LAST = new RegExp(`(?:${oneOf(lexicon.verbs)}(?:和|及|、)?)+(?:了|并)?$`);
const VERB_FIRST = new RegExp(`^${oneOf(lexicon.verbs)}`);
/** `年培训…`, `到2025年,`, `5年内`, `力争`: what stands before the subject and is no part of it. */
const OPENING_WORDS = oneOf([...lexicon.strive, ...lexicon.shall, ...lexicon.lead]);
const LEADING = new RegExp(
  `^(?:${OPENING_WORDS}|年(?=${oneOf(lexicon.verbs)})|到? ?\\d{4} ?年[底末]?前?|\\d{1,2}年内|全[省市区县]|全国)+`,
);
const REACHING = new RegExp(`(?:${oneOf(lexicon.reaching)})+ ?$`);

const LONGEST_CLAUSE = limits.quantityClause;

/** What the words right before a number, and right behind its unit, say of it; tried in this order. */
const OPERATORS: readonly {
  readonly before?: RegExp;
  readonly behind?: RegExp;
  readonly operator: Quantity["operator"];
}[] = [
  { behind: /^及?以上/, operator: ">=" },
  { before: /(?:不得?低于|不得?少于|不小于|至少)\s?$/, operator: ">=" },
  { before: /(?:不得?超过|不得?高于|不大于|控制在|压减至|压缩至|缩短至)\s?$/, operator: "<=" },
  { behind: /^(?:以内|之内|以下)/, operator: "<=" },
  { before: /(?:超过|突破|高于|大于)\s?$/, operator: ">" },
  { before: /(?:低于|小于|少于)\s?$/, operator: "<" },
];

/**
 * The goals that prose sets in numbers: `力争…覆盖率达90%以上`, `年培训首席质量官15名`,
 * `招引20家质量技术服务机构`. A number counts only beside a word of doing or reaching, and not beside one of
 * paying, fining or qualifying: the terms of a measure are no goals. Ranges (`2—3个`) say less than a target
 * and are passed over. `unitOf` gives the unit of a line, by index; null for lines that hold no prose of the
 * plan.
 */
export function findQuantities(
  folded: string,
  lines: readonly Line[],
  unitOf: (index: number) => Unit | null,
): Quantity[] {
  const found: Quantity[] = [];
  for (const [index, line] of lines.entries()) {
    const words = folded.slice(line.content.start, line.content.end);
    const unit = /\d|全覆盖/.test(words) ? unitOf(index) : null;
    if (!unit || isReview(unit)) continue;
    let year: number | null = null;
    const start = line.opens?.marker.end ?? line.content.start;
    const paid = payments(folded, line.content);
    for (const clause of clausesOf(folded, { start, end: line.content.end })) {
      const words = folded.slice(clause.start, clause.end);
      year = yearIn(words) ?? year;
      if (
        words.length <= LONGEST_CLAUSE &&
        !paid.some(({ start, end }) => start <= clause.start && clause.start < end)
      )
        found.push(...readClause(folded, clause, words, year).map((quantity) => ({ ...quantity, unit })));
    }
  }
  return found;
}

/** What a part called 发展基础 or 主要成效 says was reached is no goal. */
function isReview(unit: Unit): boolean {
  for (let at: Unit | null = unit; at; at = at.parent)
    if (at.title !== null && REVIEW.test(at.title)) return true;
  return false;
}

/** Sentences that pay: `固定资产投资5000万元以上，…给予奖励` states a condition. */
function payments(folded: string, content: Span): Span[] {
  const found: Span[] = [];
  for (const { index, 0: sentence } of folded.slice(content.start, content.end).matchAll(/[^。]+/g)) {
    if (PAYMENT.test(sentence))
      found.push({ start: content.start + index, end: content.start + index + sentence.length });
  }
  return found;
}

/** A short bracket, as in 县(市、区), is a part of its noun. */
const CLAUSE = /(?:[^。;,:!?“”()]|(?<=\d),(?=\d{3}(?!\d))|(?<=[\u4e00-\u9fff])\([^()\d]{1,6}\))+/g;

/** Stretches between stops, commas, brackets and quotation marks. The comma of `12,000` parts nothing. */
function clausesOf(folded: string, content: Span): Span[] {
  return [...folded.slice(content.start, content.end).matchAll(CLAUSE)].map(({ index, 0: words }) =>
    trim(folded, { start: content.start + index, end: content.start + index + words.length }),
  );
}

/** `到2025年`, `2022年底前`; 2020年度 and 2019年3月 bound nothing. */
function yearIn(words: string): number | null {
  const match = /(20\d\d) ?年(?![度月内起\d以来])/.exec(words);
  return match ? Number(match[1]) : null;
}

function readClause(folded: string, clause: Span, words: string, year: number | null): Read[] {
  const whole = coverageOf(clause, words, year);
  if (whole) return [whole];
  if (!/\d/.test(words)) return [];
  const circle = circleBehind(folded, clause);
  // `甲、乙分别达到55%、70%`: which number is whose is a matter of counting, and the lists seldom agree.
  if (VETO.test(words) || /^对|的$|分别/.test(words) || !(circle || GOAL.test(words))) return [];
  return [...words.matchAll(AMOUNT)].flatMap((amount): Read[] => {
    const [printed, digits, scale, unit] = amount as unknown as [string, string, string, string];
    const part = partAround(words, amount.index);
    const before = words.slice(part.start, amount.index);
    const behind = words.slice(amount.index + printed.length, part.end);
    if (isNoGoal(before, behind, unit, circle !== null)) return [];
    const number = { start: clause.start + amount.index, end: clause.start + amount.index + printed.length };
    const shared = {
      ...trim(folded, { start: clause.start + part.start, end: clause.start + part.end }),
      operator:
        OPERATORS.find(
          (rule) => (!rule.before || rule.before.test(before)) && (!rule.behind || rule.behind.test(behind)),
        )?.operator ?? "=",
      value: Number(digits.replaceAll(",", "")),
      unitOfMeasure: scale.replace(/[多余]$/, "") + unit,
      period: periodOf(before),
      year,
      modality: modalityOf(words.slice(0, amount.index)),
      number,
    };
    return (circle ? [`${circle}(${before})`] : subjectsOf(before, behind))
      .filter((subject) => subject.length >= 2)
      .map((subject) => ({ ...shared, subject }));
  });
}

/**
 * Numbers that are part of a name (`5G`, `“3+X”`, `第3条`), of a range, of a scope (`1000万元以上的网商`), or
 * a time.
 */
function isNoGoal(before: string, behind: string, unit: string, timed: boolean): boolean {
  if (
    /[A-Za-z+〔第]\s?$|第[\s\d]*$|[\d]\s?[-—–~～至到]\s?$|(?<!稳定|保持|维持|控制|压缩)在$|等$|(?<!(?:达到|占)[^,]{1,10})的$/.test(
      before,
    ) &&
    !/^及?以上/.test(behind)
  )
    return true;
  if (/[-—–~第]\s?$/.test(before) || /^[+A-Za-z—–-]/.test(behind)) return true;
  if (/^(?:及?以上|以下|以内|左右)?(?:的|至)/.test(behind)) return true;
  return !timed && /^(?:分钟|小时|天|岁)$/.test(unit) && !/(?:压缩|压减|缩短|控制)[至到在]\s?$/.test(before);
}

/** `建成“城市15分钟、农村1小时”的基本公共服务圈`: the noun behind, when time measures a circle. */
function circleBehind(folded: string, clause: Span): string | null {
  return /^”?的?([^,。;“”]{0,12}圈)/.exec(folded.slice(clause.end, clause.end + 18))?.[1] ?? null;
}

/**
 * Where members of a list have amounts of their own, the member; else the whole: `引进30名…和50名…`,
 * `城市15分钟、农村1小时`.
 */
function partAround(words: string, at: number): Span {
  const cuts = [...words.matchAll(/、|和(?=\d)|及(?=\d)/g)].map(({ index }) => index);
  const parts = [-1, ...cuts].map((cut, index) => ({ start: cut + 1, end: cuts[index] ?? words.length }));
  const own = parts.filter(({ start, end }) => /\d/.test(words.slice(start, end))).length > 1;
  return (own && parts.find(({ start, end }) => at >= start && at < end)) || { start: 0, end: words.length };
}

/**
 * What is counted: the words before the number, or those behind it too; one for each noun of `甲、乙各10家`.
 */
function subjectsOf(before: string, behind: string): string[] {
  const head = before.replace(REACHING, "").replace(LEADING, "");
  if (head.endsWith("各")) return head.slice(0, -1).replace(VERB_FIRST, "").split(/、|和/).filter(Boolean);
  const tail = behind.replace(/^(?:及?以上|以内|之内|以下|左右)/, "");
  const needsTail = head.length < 2 || VERB_LAST.test(head);
  return [needsTail ? `${head}${tail}` : head];
}

function periodOf(before: string): Quantity["period"] {
  if (/累计/.test(before)) return "CUMULATIVE";
  return /每年|年均/.test(before) || before.startsWith("年") ? "YEAR" : null;
}

function modalityOf(before: string): Quantity["modality"] {
  if (APPLY.test(before)) return "APPLY";
  if (STRIVE.test(before)) return "STRIVE";
  return SHALL.test(before) || MUST.test(before) ? "SHALL" : null;
}

/** `推进…制度全覆盖`: all of it, which is 100 %. */
function coverageOf(clause: Span, words: string, year: number | null): Read | null {
  const at = words.search(/全覆盖$/);
  const subject = at < 0 ? "" : words.slice(0, at).replace(LEADING, "").replace(/^实现/, "");
  if (subject.length < 4) return null;
  return {
    ...clause,
    subject,
    operator: "=",
    value: 100,
    unitOfMeasure: "%",
    period: null,
    year,
    modality: modalityOf(words.slice(0, at)),
    number: { start: clause.start + at, end: clause.end },
  };
}
