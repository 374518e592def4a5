import { Customizer } from "office-ui-fabric-react/lib/Utilities";
import { loadTheme } from "office-ui-fabric-react/lib/Styling";
import * as React from "react";
import type { PageId } from "../../words";
import { AroundProvider, aroundOf, useAround } from "./look/context";
import { registerOwnIcons } from "./look/icons";
import { THEMES, type ThemeName } from "./look/themes";
import { CheckPage } from "./pages/check-page";
import { ConflictsPage } from "./pages/conflicts-page";
import { LevelsPage } from "./pages/levels-page";
import { PlanPage } from "./pages/plan-page";
import { ProgressPage } from "./pages/progress-page";
import { ReportPage } from "./pages/report-page";
import { SettingsPage } from "./pages/settings-page";
import { LocalLine, StartPage } from "./pages/start-page";
import { Header } from "./parts/header";
import { NoticeBar } from "./parts/notice-bar";
import { WorkBar } from "./parts/work-bar";
import type { Pane } from "./state/pane";
import { countsOf } from "./state/finding-groups";

const PAGES: Readonly<Record<PageId, () => JSX.Element>> = {
  start: StartPage,
  plan: PlanPage,
  check: CheckPage,
  levels: LevelsPage,
  progress: ProgressPage,
  report: ReportPage,
  conflicts: ConflictsPage,
  settings: SettingsPage,
};

let areIconsRegistered = false;

/** The whole screen. `pane` is made once by the app with `paneOf`; the theme may change at any time. */
export function Panels({ pane, theme }: { readonly pane: Pane; readonly theme: ThemeName }): JSX.Element {
  const [state, setState] = React.useState(pane.state);
  React.useEffect(() => {
    setState(pane.state());
    return pane.subscribe(() => setState(pane.state()));
  }, [pane]);
  React.useMemo(() => {
    if (!areIconsRegistered) registerOwnIcons();
    areIconsRegistered = true;
    // Menus and lists that Fabric draws outside of our tree take the theme from here.
    loadTheme(THEMES[theme]);
  }, [theme]);
  const around = React.useMemo(() => aroundOf(state, pane.commands, theme), [state, pane, theme]);
  return (
    <Customizer settings={{ theme: THEMES[theme] }}>
      <AroundProvider value={around}>
        <Frame />
      </AroundProvider>
    </Customizer>
  );
}

function Frame(): JSX.Element {
  const { look, state } = useAround();
  const Page = PAGES[state.page];
  useFocusOnPage(state.page);
  React.useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);
  return (
    <div className={look.root}>
      <header className={look.header}>
        <Header />
        <WorkBar />
      </header>
      <div aria-live="polite">
        <NoticeBar />
      </div>
      <main className={look.main} aria-busy={state.work !== null && !state.work.isQuiet}>
        <Page />
      </main>
      <LocalLine />
      <Spoken />
    </div>
  );
}

/** What only a screen reader is told: stages of the work, and that a re-check is done. */
function Spoken(): JSX.Element {
  const { look, state, words } = useAround();
  const { panels } = words;
  const counts = countsOf(state.reading?.assessed.findings ?? []);
  const work = state.work !== null && !state.work.isQuiet ? panels.stages[state.work.stage] : "";
  const recheck = state.rechecks > 0 ? panels.check.updated(counts.error + counts.warning + counts.note) : "";
  return (
    <div className={look.invisible} role="status">
      {work !== "" ? work : recheck}
    </div>
  );
}

/** After a page was chosen its heading has the focus; the first page leaves the focus in the sheet. */
function useFocusOnPage(page: PageId): void {
  const isFirst = React.useRef(true);
  React.useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else {
      document.getElementById("page-title")?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }, [page]);
}
