import { useEffect, useRef, useState, type DragEvent } from "react";
import { useText } from "../i18n/use-text.ts";
import { sizeOf, type ChosenFile } from "./work.ts";

interface Props {
  readonly file: ChosenFile | null;
  /** While a document is being written no other is taken, and the zone says so. */
  readonly disabled: boolean;
  readonly onChoose: (file: File) => void;
}

const ACCEPTED = ".txt,.md,.markdown,.htm,.html,.docx,.xlsx,.pdf";

/** One file, by dropping it or by the button. */
export function DropZone({ file, disabled, onChoose }: Props) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [note, setNote] = useState<"import.onlyOne" | "import.busy" | null>(null);
  useDropsElsewhereIgnored();
  const take = (files: FileList | null) => {
    const first = files?.[0];
    setNote(disabled ? "import.busy" : (files?.length ?? 0) > 1 ? "import.onlyOne" : null);
    if (first && !disabled) onChoose(first);
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={`drop${over ? " over" : ""}`}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      {file ? (
        <p className="chosen">
          <strong lang="zh-CN">{file.name}</strong> <span className="count">{sizeOf(file)}</span>
        </p>
      ) : (
        <p className="drop-here">{text("import.drop")}</p>
      )}
      <button
        type="button"
        className={file ? "quiet" : "primary"}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {text(file ? "import.chooseOther" : "import.choose")}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        onChange={(event) => {
          take(event.target.files);
          // The same file may be chosen again after it was edited.
          event.target.value = "";
        }}
      />
      <p className="note">{text("import.formats")}</p>
      <p className="drop-note" role="status">
        {note && (note === "import.onlyOne" || disabled) ? text(note) : ""}
      </p>
    </div>
  );
}

/** A file dropped beside the zone would make the browser leave the page. */
function useDropsElsewhereIgnored(): void {
  useEffect(() => {
    const ignore = (event: Event) => event.preventDefault();
    for (const name of ["dragover", "drop"]) window.addEventListener(name, ignore);
    return () => {
      for (const name of ["dragover", "drop"]) window.removeEventListener(name, ignore);
    };
  }, []);
}
