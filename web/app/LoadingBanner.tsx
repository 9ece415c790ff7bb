import { useLoading } from "../api/use-loading.ts";
import { useText } from "../i18n/use-text.ts";
import "../style/loading.css";

/**
 * On every screen while the library is loaded: that answers are of a part of it. Nothing when it is whole.
 */
export function LoadingBanner() {
  const text = useText();
  const progress = useLoading();
  if (!progress) return null;
  return (
    <aside className="loading-part" aria-label={text("app.loadingLibrary")}>
      <p role="status">{text("app.loadingPart")}</p>
      {progress.of > 0 && (
        <>
          <progress value={progress.done} max={progress.of} aria-label={text("app.loadingLibrary")} />
          <span className="count">
            {progress.done}/{progress.of}
          </span>
        </>
      )}
    </aside>
  );
}
