import type { Texts } from "../texts.ts";

/** A story: views in order, with captions. */
export const story = {
  "story.steps": ["故事的步骤", "Steps of the story"],
  "story.empty": [
    "还没有步骤。走到想讲的视图，写一句说明，记下这一步。",
    "No steps yet. Go to a view worth telling, caption it and pin it.",
  ],
  "story.caption": ["这一步的说明", "Caption of this step"],
  "story.pin": ["记下这一步", "Pin this step"],
  "story.full": ["一个故事最多 {n} 步。", "A story has at most {n} steps."],
  "story.previous": ["上一步", "Previous"],
  "story.next": ["下一步", "Next"],
  "story.up": ["上移第 {n} 步", "Move step {n} up"],
  "story.down": ["下移第 {n} 步", "Move step {n} down"],
  "story.remove": ["删除第 {n} 步", "Remove step {n}"],
  "story.copy": ["复制故事链接", "Copy story link"],
  "story.copied": ["已复制", "Copied"],
  "story.clear": ["清空", "Clear"],
  "story.sure": ["再点一次清空", "Click again to clear"],
  "story.came": ["别人发来的故事。", "A story that was sent to you."],
  "story.cameOver": [
    "别人发来的故事；留下会替换你自己的 {n} 步。",
    "A story that was sent to you; keeping it replaces your own {n} steps.",
  ],
  "story.keep": ["留下", "Keep"],
  "story.putAway": ["收起", "Put away"],
} as const satisfies Texts;
