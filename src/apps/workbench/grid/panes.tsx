import * as React from "react";
import type { GridWords } from "../../../words";
import { frozenSize, type Span } from "./axis";
import { COLORS } from "./cell-style";
import { ColumnHeadings, CornerHeading, HEAD_HEIGHT, HEAD_WIDTH, RowHeadings } from "./headings";
import { Marks } from "./marks";
import { Pane } from "./pane";
import type { GridSelection, Highlight } from "./props";
import type { SheetModel } from "./sheet-model";
import type { Spans } from "./use-viewport";

interface PanesProps {
  readonly model: SheetModel;
  readonly spans: Spans;
  readonly selection: GridSelection;
  readonly highlights: readonly Highlight[];
  readonly prefix: string;
  readonly words: GridWords;
}

interface PartProps extends PanesProps {
  readonly rows: Span;
  readonly columns: Span;
  readonly left: number;
  readonly top: number;
}

/** Cells with what is marked on them. */
function Part({ model, rows, columns, left, top, selection, highlights, prefix, words }: PartProps): React.ReactElement {
  const seen = { top: rows.from, bottom: rows.to, left: columns.from, right: columns.to };
  return (
    <>
      <Pane model={model} rows={rows} columns={columns} left={left} top={top} prefix={prefix} words={words} />
      <Marks model={model} selection={selection} highlights={highlights} seen={seen} left={left} top={top} />
    </>
  );
}

/**
 * The sheet in four parts. The band above and the band at the left stay where they are while the browser scrolls (sticky), so that
 * scrolling waits for no script; what scrolls lies under them.
 */
export function Panes(props: PanesProps): React.ReactElement {
  const { model, spans } = props;
  const frozen = { width: frozenSize(model.columns), height: frozenSize(model.rows) };
  const frozenRows = { from: 1, to: model.rows.frozen };
  const frozenColumns = { from: 1, to: model.columns.frozen };
  const { selection, words } = props;
  const columnHeadings = { axis: model.columns, chosen: selection.area, origin: 0, words };
  const rowHeadings = { axis: model.rows, chosen: selection.area, words };
  return (
    <>
      <div style={bandAbove(frozen.height)}>
        <div style={corner(frozen)}>
          <CornerHeading words={words} />
          <div style={at(HEAD_WIDTH, 0)}>
            <ColumnHeadings {...columnHeadings} span={frozenColumns} />
          </div>
          <div style={at(0, HEAD_HEIGHT)}>
            <RowHeadings {...rowHeadings} span={frozenRows} origin={0} />
          </div>
          <div style={{ ...at(HEAD_WIDTH, HEAD_HEIGHT), ...clipped(frozen) }}>
            <Part {...props} rows={frozenRows} columns={frozenColumns} left={0} top={0} />
          </div>
        </div>
        <div style={at(HEAD_WIDTH, 0)}>
          <ColumnHeadings {...columnHeadings} span={spans.columns} />
        </div>
        <div style={{ ...at(HEAD_WIDTH, HEAD_HEIGHT), ...clipped({ width: model.columns.total, height: frozen.height }) }}>
          <Part {...props} rows={frozenRows} columns={spans.columns} left={0} top={0} />
        </div>
      </div>
      <div style={{ position: "relative", height: model.rows.total - frozen.height }}>
        <div style={bandBeside(frozen.width)}>
          <div style={at(0, 0)}>
            <RowHeadings {...rowHeadings} span={spans.rows} origin={frozen.height} />
          </div>
          <div style={{ ...at(HEAD_WIDTH, 0), ...clipped({ width: frozen.width, height: model.rows.total - frozen.height }) }}>
            <Part {...props} rows={spans.rows} columns={frozenColumns} left={0} top={frozen.height} />
          </div>
        </div>
        <div style={{ ...at(HEAD_WIDTH, 0), zIndex: 0, isolation: "isolate" }}>
          <Part {...props} rows={spans.rows} columns={spans.columns} left={0} top={frozen.height} />
        </div>
      </div>
    </>
  );
}

function at(left: number, top: number): React.CSSProperties {
  return { position: "absolute", left, top };
}

/** Cut at its edges without becoming something that scrolls of its own, within which nothing would stick. */
function clipped({ width, height }: { readonly width: number; readonly height: number }): React.CSSProperties {
  return { width, height, overflow: "clip", isolation: "isolate" };
}

function bandAbove(frozen: number): React.CSSProperties {
  return {
    position: "sticky",
    top: 0,
    height: HEAD_HEIGHT + frozen,
    zIndex: 3,
    background: COLORS.paper,
    boxShadow: edge(frozen, "0 1px 0"),
  };
}

function bandBeside(frozen: number): React.CSSProperties {
  return {
    position: "sticky",
    left: 0,
    width: HEAD_WIDTH + frozen,
    height: "100%",
    zIndex: 2,
    background: COLORS.paper,
    boxShadow: edge(frozen, "1px 0 0"),
  };
}

function corner({ width, height }: { readonly width: number; readonly height: number }): React.CSSProperties {
  return {
    position: "sticky",
    left: 0,
    width: HEAD_WIDTH + width,
    height: HEAD_HEIGHT + height,
    zIndex: 4,
    background: COLORS.paper,
    boxShadow: edge(width, "1px 0 0"),
  };
}

function edge(frozen: number, offset: string): string {
  return frozen === 0 ? "none" : `${offset} ${COLORS.frozenLine}`;
}
