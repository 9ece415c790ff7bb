/** What is said to a person, in both languages. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

/** One line for both: Chinese first. */
export function inBoth({ zh, en }: Message): string {
  return `${zh} / ${en}`;
}
