import * as React from "react";
import { addressOf } from "../../../engine";
import { COLORS } from "./cell-style";
import { cellName } from "./cell-view";
import { onInput, begin, keep, settle } from "./editing";
import { FIELD_STYLE, type EditMode } from "./editor";
import { isLocked } from "./grid-state";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./headings";
import { onCopy, onPaste } from "./on-clipboard";
import { onKey } from "./on-key";
import { onDoublePress, onPress } from "./on-mouse";
import { Panes } from "./panes";
import type { CellPlace, SheetGridProps } from "./props";
import { boxOf, sheetModel, wholeCell, type SheetModel } from "./sheet-model";
import { unseen } from "./unseen";
import { useGridState, useScrolledPlaces } from "./use-grid-state";
import { useRoom, useSpans } from "./use-viewport";

const ROOT: React.CSSProperties = { position: "relative", width: "100%", height: "100%", overflow: "hidden", background: COLORS.paper };
const SCROLLER: React.CSSProperties = { position: "absolute", left: 0, top: 0, right: 0, bottom: 0, overflow: "auto", cursor: "cell" };

const NOTICE: React.CSSProperties = {
  position: "absolute",
  left: HEAD_WIDTH + 8,
  bottom: 24,
  zIndex: 7,
  maxWidth: "70%",
  padding: "6px 12px",
  font: "14px system-ui, sans-serif",
  color: "#ffffff",
  background: "#3b3b3b",
};

let grids = 0;

/** The cells of one sheet: shows, lets choose and takes what is typed. Only what is seen is in the page. */
export function SheetGrid(props: SheetGridProps): React.ReactElement {
  const { sheet, selection, words } = props;
  const scroller = React.useRef<HTMLDivElement>(null);
  const field = React.useRef<HTMLTextAreaElement>(null);
  const prefix = React.useMemo(() => `grid${++grids}-`, []);
  const [mode, setMode] = React.useState<EditMode>("ready");
  const [said, setSaid] = React.useState({ text: "", isSeen: false });
  const room = useRoom(scroller);
  const model = React.useMemo(() => sheetModel(sheet, room), [sheet, room]);
  const [spans, onScroll] = useSpans(model, room);
  const state = useGridState(props, { model, field, scroller, setMode, setSaid });
  useScrolledPlaces(state);
  React.useLayoutEffect(() => settle(state));
  const { active } = selection;
  const name = cellName(model, active.row, active.column, words);
  return (
    <div style={ROOT}>
      <div
        ref={scroller}
        role="presentation"
        style={SCROLLER}
        onScroll={(event) => {
          const { scrollLeft: left, scrollTop: top } = event.currentTarget;
          state.scrolled = { left, top };
          onScroll(state.scrolled);
          settle(state);
        }}
        onMouseDown={(event) => onPress(state, event)}
        onDoubleClick={(event) => onDoublePress(state, event)}
      >
        <div
          role="grid"
          id={`${prefix}table`}
          aria-label={words.table(sheet.name)}
          aria-rowcount={model.rows.count}
          aria-colcount={model.columns.count}
          aria-multiselectable="true"
          aria-readonly={isLocked(state)}
          style={{ position: "relative", width: HEAD_WIDTH + model.columns.total, height: HEAD_HEIGHT + model.rows.total }}
        >
          <Panes model={model} spans={spans} selection={selection} highlights={props.highlights} prefix={prefix} words={words} />
          <div role="row" aria-rowindex={active.row}>
            <div
              id={`${prefix}active`}
              role="gridcell"
              aria-colindex={active.column}
              aria-selected="true"
              aria-label={name}
              style={activeStyle(model, active)}
            />
          </div>
        </div>
        <textarea
          ref={field}
          data-field={mode}
          rows={1}
          spellCheck={false}
          autoComplete="off"
          readOnly={mode === "ready" && isLocked(state)}
          aria-label={mode === "ready" ? name : words.editing(addressOf(wholeCell(model, state.place.row, state.place.column)))}
          aria-describedby={`${prefix}hint`}
          aria-controls={`${prefix}table`}
          {...(mode === "ready" ? { "aria-activedescendant": `${prefix}active` } : {})}
          style={FIELD_STYLE}
          onKeyDown={(event) => onKey(state, event)}
          onCompositionStart={() => begin(state, "typing", null)}
          onInput={(event) => onInput(state, (event.nativeEvent as InputEvent).inputType ?? "")}
          onCopy={(event) => onCopy(state, event, false)}
          onCut={(event) => onCopy(state, event, true)}
          onPaste={(event) => onPaste(state, event)}
          onBlur={() => void keep(state)}
        />
      </div>
      <div id={`${prefix}hint`} style={unseen}>
        {words.hint}
      </div>
      <div role="status" aria-live="polite" style={said.isSeen ? NOTICE : unseen}>
        {said.text}
      </div>
    </div>
  );
}

/** The active cell for screen readers: there also where nothing is drawn, because it is empty or scrolled away. */
function activeStyle(model: SheetModel, { row, column }: CellPlace): React.CSSProperties {
  const { left, top, width, height } = boxOf(model, wholeCell(model, row, column));
  return { position: "absolute", left: HEAD_WIDTH + left, top: HEAD_HEIGHT + top, width, height, pointerEvents: "none" };
}
