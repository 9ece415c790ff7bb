/**
 * Characters that are printed where another is meant, one for one: small, vertical and mathematical forms of
 * punctuation, and other drawings of ①. Unicode blocks FE10, FE30 and FE50, and the letterlike rest.
 */
export const LOOK_ALIKES: readonly (readonly [printed: string, meant: string])[] = [
  ["∶︰﹕︓꞉", ":::::"],
  ["﹑︑､", "、、、"],
  ["﹐︐", ",,"],
  ["﹔︔", ";;"],
  ["﹒", "."],
  ["︒｡", "。。"],
  ["﹖︖﹗︕", "??!!"],
  ["﹙﹚︵︶❨❩", "()()()"],
  ["﹝﹞︹︺", "〔〕〔〕"],
  ["︻︼︗︘", "【】【】"],
  ["︽︾︿﹀", "《》〈〉"],
  ["﹁﹂﹃﹄", "「」『』"],
  ["〝〞", "“”"],
  ["﹪", "%"],
  ["﹣−‐‑‒", "-----"],
  ["―", "—"],
  ["﹤﹥﹦≦≧⩽⩾", "<>=≤≥≤≥"],
  ["⁄∕", "//"],
  ["‧・･", "···"],
  ["㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉", "①②③④⑤⑥⑦⑧⑨⑩"],
  ["❶❷❸❹❺❻❼❽❾❿", "①②③④⑤⑥⑦⑧⑨⑩"],
  ["➀➁➂➃➄➅➆➇➈➉", "①②③④⑤⑥⑦⑧⑨⑩"],
  ["➊➋➌➍➎➏➐➑➒➓", "①②③④⑤⑥⑦⑧⑨⑩"],
  ["⓵⓶⓷⓸⓹⓺⓻⓼⓽⓾", "①②③④⑤⑥⑦⑧⑨⑩"],
];

/** Zeros of a year in Han digits: `二0二四年`, `二О二四年`, `二◯二四年`. */
export const ZEROS = "0OoОоΟο○◯零";
