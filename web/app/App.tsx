import { useEffect, useMemo } from "react";
import { ChainView } from "../chain/ChainView.tsx";
import { Home } from "../home/Home.tsx";
import { TextContext, textOf } from "../i18n/use-text.ts";
import { SearchBox } from "../search/SearchBox.tsx";
import { SearchResults } from "../search/SearchResults.tsx";
import { home, speak } from "../state/steps.ts";
import { useView, type Navigation } from "../state/use-view.ts";

/** The explorer: the view in the address decides what is shown. */
export function App() {
  const navigation = useView();
  const { view } = navigation;
  const text = useMemo(() => textOf(view.language), [view.language]);
  useEffect(() => {
    document.documentElement.lang = view.language === "en" ? "en" : "zh-CN";
  }, [view.language]);
  const atHome = !view.focus && view.query.trim() === "";
  return (
    <TextContext value={text}>
      <a className="skip" href="#main">
        {text("app.skip")}
      </a>
      <header className="top">
        <a
          className="brand"
          href={navigation.hrefOf(home())}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            navigation.go(home());
          }}
        >
          <span className="brand-mark" aria-hidden="true">
            脉
          </span>
          {text("app.name")}
        </a>
        {!atHome && <SearchBox navigation={navigation} />}
        <button type="button" className="quiet language" lang={view.language === "en" ? "zh-CN" : "en"} onClick={() => navigation.go(speak(view.language === "en" ? "zh" : "en"))}>
          {text("app.language")}
        </button>
      </header>
      <main id="main" tabIndex={-1} className={view.focus ? "wide" : ""}>
        <Shown navigation={navigation} />
      </main>
    </TextContext>
  );
}

function Shown({ navigation }: { readonly navigation: Navigation }) {
  const { focus, query } = navigation.view;
  if (focus) return <ChainView navigation={navigation} focus={focus} />;
  return query.trim() ? <SearchResults navigation={navigation} /> : <Home navigation={navigation} />;
}
