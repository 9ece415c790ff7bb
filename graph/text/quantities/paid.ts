const PAYS =
  /给予[^。]{0,40}(?:奖励|补助|补贴|资助|奖补|补偿|贴息)|(?:奖励|补助|补贴|资助|奖补)(?:最高|不超过|标准|每|\d)|一次性(?:奖励|补助|补贴|资助|奖补)/;

/** `给予一次性补助`, `奖励…万元`: the sentence states what is paid for what, so that its numbers are terms and no goals. */
export function isPaid(sentence: string): boolean {
  return PAYS.test(sentence);
}
