import { Suspense, useEffect, useMemo } from "react";
import { Home } from "../home/Home.tsx";
import { TextContext, textOf, useText } from "../i18n/use-text.ts";
import { SearchBox } from "../search/SearchBox.tsx";
import { home, speak } from "../state/steps.ts";
import { useView, type Navigation } from "../state/use-view.ts";
import { StepLink } from "../ui/StepLink.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { Boundary } from "./Boundary.tsx";
import { LoadingBanner } from "./LoadingBanner.tsx";
import { useCurrentIds } from "./use-current-ids.ts";
import { MadeUpBanner } from "./MadeUpBanner.tsx";
import { ScreenLinks } from "./ScreenLinks.tsx";
import { ChainScreen, ResultsScreen, SCREEN_OF, StoryBar } from "./screens.ts";

/** The explorer: the view in the address decides what is shown. */
export function App() {
  const navigation = useView();
  useCurrentIds(navigation);
  const { view } = navigation;
  const text = useMemo(() => textOf(view.language), [view.language]);
  useEffect(() => {
    document.documentElement.lang = view.language === "en" ? "en" : "zh-CN";
  }, [view.language]);
  const atHome = !view.screen && !view.focus && view.query.trim() === "";
  return (
    <TextContext value={text}>
      <a className="skip" href="#main">
        {text("app.skip")}
      </a>
      <header className="top">
        <StepLink className="brand" navigation={navigation} step={home()}>
          <span className="brand-mark" aria-hidden="true">
            脉
          </span>
          {text("app.name")}
        </StepLink>
        <ScreenLinks navigation={navigation} />
        {!atHome && <SearchBox navigation={navigation} />}
        <Suspense
          fallback={
            <button type="button" className="quiet" disabled>
              {text("app.story")}
            </button>
          }
        >
          <StoryBar navigation={navigation} />
        </Suspense>
        <button
          type="button"
          className="quiet language"
          lang={view.language === "en" ? "zh-CN" : "en"}
          onClick={() => navigation.go(speak(view.language === "en" ? "zh" : "en"))}
        >
          {text("app.language")}
        </button>
      </header>
      <MadeUpBanner />
      <LoadingBanner />
      <main
        id="main"
        tabIndex={-1}
        className={view.screen ? `screen screen-${view.screen}` : view.focus ? "wide" : ""}
      >
        <Shown navigation={navigation} />
      </main>
    </TextContext>
  );
}

function Shown({ navigation }: { readonly navigation: Navigation }) {
  const text = useText();
  const { screen, focus, query } = navigation.view;
  const Screen = screen ? SCREEN_OF[screen] : query.trim() && !focus ? ResultsScreen : null;
  if (!Screen && !focus) return <Home navigation={navigation} />;
  return (
    <Boundary name={screen ?? (Screen ? "search" : "chain")}>
      <Suspense fallback={<Waiting>{text("app.loading")}</Waiting>}>
        {Screen ? <Screen navigation={navigation} /> : <ChainScreen navigation={navigation} focus={focus!} />}
      </Suspense>
    </Boundary>
  );
}
