import { useEffect, useState, type ReactNode } from "react";
import { useText } from "../i18n/use-text.ts";

/** What is under way, and for how long; only the words are read out, not every second. */
export function Progress({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className="progress" role="status" aria-live="polite">
      <span className="turning" aria-hidden="true" />
      {children}{" "}
      <span className="count" aria-hidden="true">
        {text("import.seconds", { n: seconds })}
      </span>
    </p>
  );
}
