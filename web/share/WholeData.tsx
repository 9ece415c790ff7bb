import { EXPORT_FORMATS, type ExportFormatName } from "../../graph/export/formats.ts";
import { useText } from "../i18n/use-text.ts";

const NAMES = Object.keys(EXPORT_FORMATS) as ExportFormatName[];

/** Where a format is fetched, of one document or, with null, of the whole library. */
export function exportAddress(name: ExportFormatName, policy: string | null): string {
  return policy === null ? `/export.${name}` : `/export.${name}?${new URLSearchParams({ policy })}`;
}

/** The data beyond what is shown: of the document, and of the library, in every standard form. */
export function WholeData({ policy }: { readonly policy: string | null }) {
  const text = useText();
  return (
    <div className="share-data">
      {policy !== null && <Links title={text("share.ofPolicy")} policy={policy} names={NAMES} />}
      <Links
        title={text("share.ofLibrary")}
        policy={null}
        names={NAMES.filter((name) => !EXPORT_FORMATS[name].ofOnePolicy)}
      />
    </div>
  );
}

function Links(shown: {
  readonly title: string;
  readonly policy: string | null;
  readonly names: readonly ExportFormatName[];
}) {
  return (
    <p>
      {shown.title}
      {shown.names.map((name) => {
        const { zh, en } = EXPORT_FORMATS[name];
        return (
          <a key={name} href={exportAddress(name, shown.policy)} download title={`${zh} / ${en}`}>
            {name}
          </a>
        );
      })}
    </p>
  );
}
