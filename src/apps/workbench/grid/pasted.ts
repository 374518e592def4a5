/** Rows of values; a place that a merged cell covers is null. */
export type PastedTable = readonly (readonly (string | null)[])[];

const MOST_CELLS = 400_000;
const MOST_SPAN = 1_000;
/** A table this large is taken as plain text, which is quicker. */
const LONG_HTML = 4_000_000;

/** The table on the clipboard; null where there is nothing to take, or too much. */
export function pastedTable(html: string, plain: string): PastedTable | null {
  const fromHtml = /<table[\s>]/i.test(html) && html.length < LONG_HTML ? tableFromHtml(html) : null;
  const table = fromHtml ?? tableFromText(plain);
  const cells = table.reduce((sum, row) => sum + row.length, 0);
  return cells === 0 || cells > MOST_CELLS ? null : table;
}

/** Tab separated lines; a value in quotes may hold tabs, lines and doubled quotes. One line end at the very end is none. */
export function tableFromText(text: string): PastedTable {
  const rows: string[][] = [[]];
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  let at = 0;
  while (at <= source.length) {
    const [value, end] = valueAt(source, at);
    rows.at(-1)?.push(value);
    if (source[end] === "\n") rows.push([]);
    at = end + 1;
  }
  return rows;
}

function valueAt(source: string, from: number): readonly [string, number] {
  const quoted = source[from] === '"' ? /"((?:[^"]|"")*)"(?=[\t\n]|$)/y : null;
  if (quoted !== null) {
    quoted.lastIndex = from;
    const match = quoted.exec(source);
    if (match !== null) return [(match[1] ?? "").replace(/""/g, '"'), from + match[0].length];
  }
  const rest = /[\t\n]/g;
  rest.lastIndex = from;
  const end = rest.exec(source)?.index ?? source.length;
  return [source.slice(from, end), end];
}

/** The tables of a page as Word and Excel put it on the clipboard, one below the other. The page is parsed, never shown: nothing in it runs. */
export function tableFromHtml(html: string): PastedTable | null {
  const page = new DOMParser().parseFromString(withoutStyles(html), "text/html");
  const tables = [...page.querySelectorAll("table")].filter((table) => table.parentElement?.closest("table") == null);
  const rows = tables.flatMap((table) => gridOf(table));
  return rows.length === 0 ? null : rows;
}

/** A page that forbids inline styles complains of them even where nothing is shown: they go by another name, and only within tags. */
function withoutStyles(html: string): string {
  return html
    .replace(/<style[\s>][^<]*<\/style>/gi, "")
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/(\s)style(?=\s*=)/gi, "$1data-style"));
}

function gridOf(table: HTMLTableElement): (string | null)[][] {
  const grid: (string | null)[][] = [];
  // What columns of coming rows are covered by a cell that reaches down, and for how many rows more.
  const covered = new Map<number, number>();
  for (const row of table.rows) {
    const line: (string | null)[] = [];
    const pass = (): void => {
      for (let left = covered.get(line.length); left !== undefined && left > 0; left = covered.get(line.length)) {
        covered.set(line.length, left - 1);
        line.push(null);
      }
    };
    for (const cell of row.cells) {
      pass();
      const width = spanOf(cell.colSpan);
      const height = spanOf(cell.rowSpan);
      for (let step = 0; step < width; step++) {
        if (height > 1) covered.set(line.length, height - 1);
        line.push(step === 0 ? cellText(cell) : null);
      }
    }
    pass();
    grid.push(line);
  }
  return grid;
}

function spanOf(span: number): number {
  return Math.min(MOST_SPAN, Math.max(1, span));
}

const BLOCKS = new Set(["P", "DIV", "LI", "TR", "H1", "H2", "H3", "H4", "H5", "H6", "UL", "OL"]);

/** As it reads: paragraphs and breaks are lines, every other white space of the source one space. */
export function cellText(cell: Element): string {
  let text = "";
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += (node.nodeValue ?? "").replace(/[ \t\r\n]+/g, " ");
    else if (node.nodeName === "BR") text += "\n";
    else if (!isUnseen(node)) {
      const isBlock = BLOCKS.has(node.nodeName);
      if (isBlock && text.trim() !== "" && !/\n *$/.test(text)) text += "\n";
      if (isBullet(node)) text += bulletOf(node.textContent ?? "");
      else node.childNodes.forEach(visit);
      if (isBlock) text += "\n";
    }
  };
  cell.childNodes.forEach(visit);
  return text
    .replace(/\u00a0/g, " ")
    .replace(/ *\n */g, "\n")
    .replace(/^\s+|\s+$/g, "");
}

function isUnseen(node: Node): boolean {
  return ["SCRIPT", "STYLE", "TEMPLATE", "HEAD", "TITLE", "#comment"].includes(node.nodeName);
}

/** Word writes the sign of a list as text of a symbol font. */
function isBullet(node: Node): boolean {
  return node instanceof Element && /mso-list:\s*ignore/i.test(node.getAttribute("data-style") ?? "");
}

function bulletOf(sign: string): string {
  const shown = sign.replace(/[\s\u00a0]+/g, "");
  return /^[\p{L}\p{N}]{1,6}[.)]?$/u.test(shown) && shown !== "o" ? `${shown} ` : "- ";
}
