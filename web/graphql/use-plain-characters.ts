import { useEffect } from "react";
import { useMonaco } from "@graphiql/react";

/** Chinese brackets are what they are: the editor would frame each as one that may be taken for another. */
export function usePlainCharacters(): void {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    if (!monaco) return;
    const plain = (editor: { updateOptions(options: object): void }) =>
      editor.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } });
    for (const editor of monaco.editor.getEditors()) plain(editor);
    const listening = monaco.editor.onDidCreateEditor(plain);
    return () => listening.dispose();
  }, [monaco]);
}
