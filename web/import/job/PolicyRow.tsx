import type { JobFile } from "../../api/import-job.query.ts";
import { useText } from "../../i18n/use-text.ts";
import { focusOn, read } from "../../state/steps.ts";
import type { Navigation } from "../../state/use-view.ts";
import type { Language } from "../../state/view.ts";
import { StepLink } from "../../ui/StepLink.tsx";
import { sentencesOf, type PolicyFiles } from "./files.ts";

interface Props {
  readonly navigation: Navigation;
  readonly group: PolicyFiles;
}

/** The files of one policy, what became of each, and the ways to the policy. */
export function PolicyRow({ navigation, group: { policy, files } }: Props) {
  const text = useText();
  return (
    <li className={files.length > 1 ? "job-policy joined" : "job-policy"}>
      {files.length > 1 && <p className="job-joined">{text("job.joined", { n: files.length })}</p>}
      {files.map((file) => (
        <FileLine key={file.name} file={file} language={navigation.view.language} />
      ))}
      {policy !== null && (
        <p className="job-ways">
          <StepLink navigation={navigation} step={read(policy)}>
            {text("import.openReader")}
          </StepLink>
          <StepLink navigation={navigation} step={focusOn(policy)}>
            {text("import.openChain")}
          </StepLink>
        </p>
      )}
    </li>
  );
}

function FileLine({ file, language }: { readonly file: JobFile; readonly language: Language }) {
  const text = useText();
  const { name, became, unread, why } = file;
  return (
    <div className={`job-file became-${became}`} data-file={name}>
      <b className="became">{text(`job.became.${became}`)}</b> <span lang="zh-CN">{name}</span>{" "}
      {unread !== null && unread > 0 && <small className="count">{text("job.unread", { n: unread })}</small>}
      {sentencesOf(why, language).map((sentence) => (
        <p key={sentence} className="note">
          {sentence}
        </p>
      ))}
    </div>
  );
}
