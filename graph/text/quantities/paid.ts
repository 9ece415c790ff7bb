const PAID = "(?:奖励|补助|补贴|资助|奖补|补偿|贴息)";
const PAYS = new RegExp(
  [
    `给予[^。]{0,40}${PAID}`,
    "(?:奖励|补助|补贴|资助|奖补)(?:最高|不超过|标准|每|\\d)",
    "优先支持[^,。;]{0,20}\\d{1,2}[家个]",
    "一次性(?:奖励|补助|补贴|资助|奖补)",
  ].join("|"),
);

/** `给予一次性补助`, `奖励…万元`: the sentence states what is paid for what, so that its numbers are terms and no goals. */
export function isPaid(sentence: string): boolean {
  return PAYS.test(sentence);
}
