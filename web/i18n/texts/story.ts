import type { Texts } from "../texts.ts";

/** A story: views in order, with captions. */
export const story = {
  "story.steps": { zh: "故事的步骤", en: "Steps of the story" },
  "story.empty": {
    zh: "还没有步骤。走到想讲的视图，写一句说明，记下这一步。",
    en: "No steps yet. Go to a view worth telling, caption it and pin it.",
  },
  "story.caption": { zh: "这一步的说明", en: "Caption of this step" },
  "story.pin": { zh: "记下这一步", en: "Pin this step" },
  "story.full": { zh: "一个故事最多 {n} 步。", en: "A story has at most {n} steps." },
  "story.previous": { zh: "上一步", en: "Previous" },
  "story.next": { zh: "下一步", en: "Next" },
  "story.up": { zh: "上移第 {n} 步", en: "Move step {n} up" },
  "story.down": { zh: "下移第 {n} 步", en: "Move step {n} down" },
  "story.remove": { zh: "删除第 {n} 步", en: "Remove step {n}" },
  "story.copy": { zh: "复制故事链接", en: "Copy story link" },
  "story.copied": { zh: "已复制", en: "Copied" },
  "story.clear": { zh: "清空", en: "Clear" },
  "story.sure": { zh: "再点一次清空", en: "Click again to clear" },
  "story.came": { zh: "别人发来的故事。", en: "A story that was sent to you." },
  "story.cameOver": {
    zh: "别人发来的故事；留下会替换你自己的 {n} 步。",
    en: "A story that was sent to you; keeping it replaces your own {n} steps.",
  },
  "story.keep": { zh: "留下", en: "Keep" },
  "story.putAway": { zh: "收起", en: "Put away" },
} as const satisfies Texts;
