import { useState } from "react";
import { useText } from "../i18n/use-text.ts";
import type { Navigation } from "../state/use-view.ts";
import { CorrectionForm } from "./CorrectionForm.tsx";
import { Done } from "./Done.tsx";
import { DropZone } from "./DropZone.tsx";
import { ImportFailure } from "./ImportFailure.tsx";
import { Outcome } from "./Outcome.tsx";
import { BatchCard } from "./job/BatchCard.tsx";
import { sift, type Picked } from "./job/sift.ts";
import { batches, useBatch } from "./job/use-batch.ts";
import { useSend } from "./job/use-send.ts";
import { Progress } from "./Progress.tsx";
import { useCorrections } from "./use-corrections.ts";
import { useImport } from "./use-import.ts";
import { PlaceField } from "./PlaceField.tsx";
import { TokenField } from "./TokenField.tsx";
import { useToken } from "./use-token.ts";
import { mayChoose } from "./work.ts";

/**
 * Token and file; what was read and what it would change; the import. Several files are sent as one import.
 */
export function Desk({ navigation }: { readonly navigation: Navigation }) {
  const text = useText();
  const [token, keepToken] = useToken();
  const [place, setPlace] = useState("");
  const { work, choose, attempt, confirm, startOver } = useImport(token, place);
  const wrongToken = work.at === "FAILED" && work.code === "UNAUTHENTICATED";
  const outcome = "outcome" in work ? work.outcome : null;
  const held = work.at === "DONE" || outcome?.result === "UNCHANGED" ? outcome!.policy.id : null;
  const corrections = useCorrections(token, work.at === "START" ? null : work.file, held);
  const batch = useBatch();
  const { send, divide, drop } = useSend(navigation, token, place);
  const isBusy = !mayChoose(work) || batch?.at === "SENDING";
  const take = (picked: readonly Picked[]) => {
    const sifted = sift(picked);
    if (sifted.taken.length + sifted.notSent.length > 1) {
      startOver();
      batches.choose(sifted);
      return;
    }
    drop();
    const only = picked.find(({ name }) => name === (sifted.taken[0] ?? sifted.notSent[0])?.name);
    choose((only ?? picked[0]!).file);
  };
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
        <TokenField
          token={token}
          isWrong={wrongToken || batch?.failure?.code === "UNAUTHENTICATED"}
          disabled={isBusy}
          onChange={keepToken}
        />
        <PlaceField
          place={place}
          disabled={isBusy}
          mayTry={work.at === "TRIED" || work.at === "FAILED"}
          onChange={setPlace}
          onTry={attempt}
        />
        <DropZone file={work.at === "START" ? null : work.file} disabled={isBusy} onChoose={take} />
        {waitsForToken && (
          <div className="next" role={wrongToken ? undefined : "status"}>
            {!wrongToken && <p>{text("import.needsToken")}</p>}
            <button type="submit" className="primary" disabled={token === ""}>
              {text("import.try")}
            </button>
          </div>
        )}
      </form>
      {batch && (
        <BatchCard
          batch={batch}
          language={navigation.view.language}
          hasToken={token !== ""}
          onDivide={divide}
          onSend={send}
          onDrop={drop}
        />
      )}
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
