import type { ReactNode } from "react";

/** A quiet word while something takes time; the style sheet shows it after 300 ms only. */
export function Waiting({ children }: { readonly children: ReactNode }) {
  return (
    <p className="waiting" role="status">
      {children}
    </p>
  );
}
