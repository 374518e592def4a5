import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import * as React from "react";
import { sentenceOf, type Words } from "../../../words";
import { useAround } from "../look/context";
import { Glyph, type GlyphName } from "../look/glyphs";
import type { Notice, Refusal } from "../state/pane-state";
import { IconButton } from "./header";
import { upperFirst } from "./place-link";

/** What was done, or what happened, that nothing was lost, and what to do. */
export function NoticeBar(): JSX.Element | null {
  const { commands, isBusy, look, state, words } = useAround();
  const { notice } = state;
  if (notice === null) return null;
  const tone = toneOf(notice);
  const ground = { error: look.groundError, done: look.groundDone, note: look.groundNote }[tone];
  return (
    <div className={`${look.notice} ${ground}`} role={tone === "error" ? "alert" : undefined}>
      <span className={`${look.glyph} ${look[tone]}`}>
        <Glyph name={tone satisfies GlyphName} />
      </span>
      <div className={look.noticeText}>
        {linesOf(notice, words, state.reading?.workbook.name ?? "").map((line) => (
          <p key={line} className={look.noticeLine}>
            {line}
          </p>
        ))}
        {notice.kind === "made" && notice.conflicts > 0 && (
          <p className={look.noticeLine}>
            <button type="button" className={look.link} onClick={() => commands.go("conflicts")}>
              {words.panels.notices.seeConflicts}
            </button>
          </p>
        )}
        {state.canRetry && (
          <div className={look.buttons}>
            <DefaultButton text={words.panels.actions.retry} disabled={isBusy} onClick={() => void commands.retry()} />
          </div>
        )}
      </div>
      <IconButton glyph="close" name={words.panels.actions.close} onClick={commands.closeNotice} />
    </div>
  );
}

function toneOf(notice: Notice): "error" | "done" | "note" {
  switch (notice.kind) {
    case "failed":
    case "internal":
      return "error";
    case "cancelled":
    case "gone":
    case "no-report":
    case "no-conflict":
      return "note";
    case "fixed":
    case "restored":
      return notice.count === 0 ? "note" : "done";
    case "made":
    case "frozen":
    case "decided":
    case "accepted":
    case "reopened":
    case "saved":
    case "sample-opened":
      return "done";
  }
}

function linesOf(notice: Notice, words: Words, file: string): readonly string[] {
  const { notices } = words.panels;
  switch (notice.kind) {
    case "made":
      return madeLines(notice, words);
    case "frozen":
      return [notices.frozen(notice.name)];
    case "decided":
      return [notices.decided[notice.decision](notice.count), ...(notice.canRestore ? [notices.canRestore] : [])];
    case "no-report":
      return [notices.noReport];
    case "no-conflict":
      return [notices.noConflict];
    case "fixed":
      return [...(notice.count === 0 ? [] : [notices.fixed(notice.count)]), ...refusals(notice.refused, words)];
    case "restored":
      return [...(notice.count === 0 ? [] : [notices.restored(notice.count)]), ...refusals(notice.refused, words)];
    case "accepted":
      return [notices.accepted(notice.count)];
    case "reopened":
      return [notices.reopened];
    case "gone":
      return [notices.gone];
    case "saved":
      return [notices.saved];
    case "cancelled":
      return [notices.cancelled];
    case "sample-opened":
      return [notices.sampleOpened];
    case "failed":
      return [
        sentenceOf(words, notice.code, { file, ...notice.facts }),
        ...(notice.code.startsWith("excel-") ? [] : [notices.nothingLost]),
      ];
    case "internal":
      return [notices.internal(notice.detail), notices.nothingLost, notices.tryAgain];
  }
}

function madeLines({ sheets, renewed, conflicts }: Extract<Notice, { readonly kind: "made" }>, words: Words): readonly string[] {
  const { notices } = words.panels;
  return [
    ...(sheets.length === 0 ? [] : [notices.made(sheets)]),
    ...(renewed.length === 0 ? [] : [notices.renewed(renewed)]),
    ...(sheets.length + renewed.length === 0 ? [notices.upToDate] : []),
    notices.untouched,
    ...(conflicts === 0 ? [] : [notices.conflicts(conflicts)]),
  ];
}

function refusals(refused: readonly Refusal[], words: Words): readonly string[] {
  return refused
    .slice(0, 5)
    .map(({ why, sheet, address }) => upperFirst(words.panels.notices.notFixed[why](words.domain.place(sheet, address))));
}
