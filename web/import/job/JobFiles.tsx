import { useState } from "react";
import type { ImportJob } from "../../api/import-job.query.ts";
import { useText } from "../../i18n/use-text.ts";
import type { Navigation } from "../../state/use-view.ts";
import { byPolicy, countsOf, type Became } from "./files.ts";
import { PolicyRow } from "./PolicyRow.tsx";

/** So many policies are listed at first, and so many more at each wish. */
const A_PAGE = 200;

interface Props {
  readonly navigation: Navigation;
  readonly files: ImportJob["files"];
}

/** What became of each file, what a person should look at first on top; each kind can be shown alone. */
export function JobFiles({ navigation, files }: Props) {
  const text = useText();
  const [only, setOnly] = useState<Became | null>(null);
  const [most, setMost] = useState(A_PAGE);
  const groups = byPolicy(files, only);
  return (
    <section className="job-files" aria-label={text("job.files")}>
      <div className="chips" role="group" aria-label={text("job.kinds")}>
        {countsOf(files).map(({ became, count }) => (
          <button
            key={became}
            type="button"
            className="chip"
            data-became={became}
            aria-pressed={only === became}
            onClick={() => setOnly(only === became ? null : became)}
          >
            {text(`job.became.${became}`)} <span className="count">{count}</span>
          </button>
        ))}
      </div>
      <ul>
        {groups.slice(0, most).map((group) => (
          <PolicyRow key={group.policy ?? group.files[0]!.name} navigation={navigation} group={group} />
        ))}
      </ul>
      {groups.length > most && (
        <button type="button" className="quiet" onClick={() => setMost(most + A_PAGE)}>
          {text("job.more", { n: groups.length - most })}
        </button>
      )}
    </section>
  );
}
