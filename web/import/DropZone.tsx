import { useEffect, useRef, useState, type ChangeEvent, type DragEvent } from "react";
import { useText } from "../i18n/use-text.ts";
import { chosenIn, droppedIn } from "./job/dropped.ts";
import type { Picked } from "./job/sift.ts";
import { sizeOf, type ChosenFile } from "./work.ts";

interface Props {
  /** The one file that is worked on; null when there is none, or several. */
  readonly file: ChosenFile | null;
  /** While documents are written or sent no others are taken, and the zone says so. */
  readonly disabled: boolean;
  readonly onChoose: (picked: readonly Picked[]) => void;
}

const ACCEPTED = ".txt,.md,.markdown,.htm,.html,.docx,.doc,.wps,.xlsx,.xls,.pdf";
/** The browser then lets choose a folder, and gives all files in it and below. */
const WHOLE_FOLDER = { webkitdirectory: "" };

/** A file, several, or whole folders, by dropping them or by a button. */
export function DropZone({ file, disabled, onChoose }: Props) {
  const text = useText();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [note, setNote] = useState<"import.nothing" | "import.busy" | null>(null);
  useDropsElsewhereIgnored();
  const take = (picked: readonly Picked[]) => {
    setNote(disabled ? "import.busy" : picked.length === 0 ? "import.nothing" : null);
    if (!disabled && picked.length > 0) onChoose(picked);
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    take(chosenIn(event.target.files));
    // The same file may be chosen again after it was edited.
    event.target.value = "";
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
        void droppedIn(event.dataTransfer).then(take);
      }}
    >
      {file ? (
        <p className="chosen">
          <strong lang="zh-CN">{file.name}</strong> <span className="count">{sizeOf(file)}</span>
        </p>
      ) : (
        <p className="drop-here">{text("import.drop")}</p>
      )}
      <p className="drop-buttons">
        <button
          type="button"
          className={file ? "quiet" : "primary"}
          disabled={disabled}
          onClick={() => files.current?.click()}
        >
          {text(file ? "import.chooseOther" : "import.choose")}
        </button>
        <button type="button" className="quiet" disabled={disabled} onClick={() => folder.current?.click()}>
          {text("import.chooseFolder")}
        </button>
      </p>
      <input ref={files} type="file" name="files" hidden multiple accept={ACCEPTED} onChange={change} />
      <input ref={folder} type="file" name="folder" hidden {...WHOLE_FOLDER} onChange={change} />
      <p className="note">{text("import.formats")}</p>
      <p className="drop-note" role="status">
        {note && (note === "import.nothing" || disabled) ? text(note) : ""}
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
