import { useEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import { useAnswer } from "../api/use-answer.ts";
import { useText } from "../i18n/use-text.ts";
import { reportOf } from "./report.ts";
import { REPORT_STYLE } from "./report-style.ts";
import { RevisionQuery } from "./revision.query.ts";
import type { Shared } from "./shared.ts";
import { takeawayOf } from "./use-takeaway.ts";

/** Of a server that has not answered yet. */
const UNKNOWN = { revision: null, madeUp: false };

/**
 * What goes to paper instead of the screen: the report. It is made when the browser prints,
 * whoever asked it to, and is gone afterwards.
 */
export function Printed({ shared }: { readonly shared: Shared }) {
  const text = useText();
  // Asked beforehand: there is no time to ask once the browser prints.
  const meta = useAnswer(RevisionQuery, {}).data?.meta ?? UNKNOWN;
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  if (!printing) return null;
  // The report escapes every word of the documents; nothing else is in it.
  const html = `<style>${REPORT_STYLE}</style>${reportOf(takeawayOf(shared, text, meta))}`;
  return createPortal(<div className="printed" dangerouslySetInnerHTML={{ __html: html }} />, document.body);
}
