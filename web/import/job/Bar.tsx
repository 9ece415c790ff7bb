import type { ReactNode } from "react";

interface Props {
  readonly label: string;
  readonly done: number;
  readonly of: number;
  readonly children: ReactNode;
}

/** How far something is, with the words beside it; without a number while there is none. */
export function Bar({ label, done, of, children }: Props) {
  return (
    <p className="job-bar">
      <progress aria-label={label} {...(of > 0 ? { value: done, max: of } : {})} />
      <span className="count">{children}</span>
    </p>
  );
}
