import { useState } from "react";
import { useText } from "../i18n/use-text.ts";
import type { Navigation } from "../state/use-view.ts";
import { CorrectionForm } from "./CorrectionForm.tsx";
import { Done } from "./Done.tsx";
import { DropZone } from "./DropZone.tsx";
import { ImportFailure } from "./ImportFailure.tsx";
import { Outcome } from "./Outcome.tsx";
import { Progress } from "./Progress.tsx";
import { useCorrections } from "./use-corrections.ts";
import { useImport } from "./use-import.ts";
import { PlaceField } from "./PlaceField.tsx";
import { useToken } from "./use-token.ts";
import { mayChoose } from "./work.ts";

/** Token and file; what was read and what it would change; the import. */
export function Desk({ navigation }: { readonly navigation: Navigation }) {
  const text = useText();
  const [token, keepToken] = useToken();
  const [place, setPlace] = useState("");
  const { work, choose, attempt, confirm, startOver } = useImport(token, place);
  const wrongToken = work.at === "FAILED" && work.code === "UNAUTHENTICATED";
  const outcome = "outcome" in work ? work.outcome : null;
  const held = work.at === "DONE" || outcome?.result === "UNCHANGED" ? outcome!.policy.id : null;
  const corrections = useCorrections(token, work.at === "START" ? null : work.file, held);
  const waitsForToken = work.at === "CHOSEN" || wrongToken;
  return (
    <div className="desk">
      <form
        className="desk-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (waitsForToken) attempt();
        }}
      >
        <label className="token">
          <span>{text("import.token")}</span>
          <input
            type="password"
            autoComplete="off"
            spellCheck={false}
            value={token}
            aria-invalid={wrongToken || undefined}
            aria-describedby="token-hint"
            disabled={!mayChoose(work)}
            onChange={(event) => keepToken(event.target.value)}
          />
          <small id="token-hint">{text("import.tokenHint")}</small>
        </label>
        <PlaceField
          place={place}
          disabled={!mayChoose(work)}
          mayTry={work.at === "TRIED" || work.at === "FAILED"}
          onChange={setPlace}
          onTry={attempt}
        />
        <DropZone
          file={work.at === "START" ? null : work.file}
          disabled={!mayChoose(work)}
          onChoose={choose}
        />
        {waitsForToken && (
          <div className="next" role={wrongToken ? undefined : "status"}>
            {!wrongToken && <p>{text("import.needsToken")}</p>}
            <button type="submit" className="primary" disabled={token === ""}>
              {text("import.try")}
            </button>
          </div>
        )}
      </form>
      {work.at === "REFUSED" && (
        <div className="import-failure" role="alert">
          <h2>{text(`import.refused.${work.why}`)}</h2>
          <p>{text("import.refusedHint")}</p>
        </div>
      )}
      {work.at === "TRYING" && (
        <Progress key={work.file.name}>{text("import.trying", { name: work.file.name })}</Progress>
      )}
      {work.at === "FAILED" && <ImportFailure work={work} onAgain={attempt} />}
      {(work.at === "TRIED" || work.at === "IMPORTING") && (
        <>
          <Outcome outcome={work.outcome} language={navigation.view.language} />
          <CorrectionForm corrections={corrections} policy={held} />
          <div className="confirm">
            {work.outcome.result === "UNCHANGED" ? (
              <button type="button" className="quiet" onClick={startOver}>
                {text("import.another")}
              </button>
            ) : (
              <button type="button" className="primary" disabled={work.at === "IMPORTING"} onClick={confirm}>
                {text("import.confirm")}
              </button>
            )}
            {work.at === "IMPORTING" ? (
              <Progress>{text("import.importing", { name: work.file.name })}</Progress>
            ) : (
              <p className="note">
                {text(work.outcome.result === "UNCHANGED" ? "import.nothingToDo" : "import.nothingYet")}
              </p>
            )}
          </div>
        </>
      )}
      {work.at === "DONE" && (
        <>
          <Done navigation={navigation} outcome={work.outcome} onAnother={startOver} />
          <CorrectionForm corrections={corrections} policy={held} />
        </>
      )}
    </div>
  );
}
