import { useText } from "../../i18n/use-text.ts";
import type { Language } from "../../state/view.ts";
import { sizeOf } from "../work.ts";
import { Bar } from "./Bar.tsx";
import type { Batch } from "./batch.ts";
import { BatchFailure } from "./BatchFailure.tsx";
import { NotSentList } from "./NotSentList.tsx";

interface Props {
  readonly batch: Batch;
  readonly language: Language;
  readonly hasToken: boolean;
  readonly onDivide: (separate: boolean) => void;
  /** Sends them, or goes on where that stopped. */
  readonly onSend: () => void;
  readonly onDrop: () => void;
}

/** Several files: which are sent and which not, how they are to be read, and how far they are sent. */
export function BatchCard({ batch, language, hasToken, onDivide, onSend, onDrop }: Props) {
  const text = useText();
  const { at, files, notSent, separate, sent, failure } = batch;
  if (at === "BEGUN") return null;
  const size = files.reduce((sum, { file }) => sum + file.size, 0);
  return (
    <section className="batch" aria-labelledby="batch">
      <h2 id="batch">{text("job.chosen", { n: files.length, size: sizeOf({ name: "", size }) })}</h2>
      <NotSentList notSent={notSent} language={language} />
      {files.length > 0 && (
        <details>
          <summary>{text("job.listChosen")}</summary>
          <ul className="batch-files" lang="zh-CN">
            {files.map(({ name, file }) => (
              <li key={name}>
                {name} <small>{sizeOf(file)}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={separate}
          disabled={at === "SENDING"}
          onChange={(event) => onDivide(event.target.checked)}
        />
        {text("job.separate")}
      </label>
      <p className="note">{text("job.separateHint")}</p>
      {at === "SENDING" && (
        <Bar label={text("job.sending")} done={sent} of={files.length}>
          {text("job.sent", { done: sent, of: files.length })}
        </Bar>
      )}
      {failure && <BatchFailure failure={failure} onResume={onSend} />}
      {at === "CHOSEN" && (
        <p className="batch-ways">
          <button
            type="button"
            className="primary"
            disabled={!hasToken || files.length === 0}
            onClick={onSend}
          >
            {text("job.start", { n: files.length })}
          </button>
          <button type="button" className="quiet" onClick={onDrop}>
            {text("job.clear")}
          </button>
          {!hasToken && <span className="note">{text("job.needsToken")}</span>}
        </p>
      )}
      {at === "SENDING" && <p className="note">{text("job.stay")}</p>}
    </section>
  );
}
