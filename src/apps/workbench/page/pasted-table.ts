/** A row of texts, as a table of Word, Excel or a page has it. */
export type TextRow = readonly string[];

/**
 * What was pasted, as rows: each paragraph before and after a table is a row of its own, each row of a table one row, a cell that reaches
 * over several columns or rows stands in its first one. Null where there is no table.
 */
export function rowsOfPasted(html: string, plain: string): readonly TextRow[] | null {
  const rows = html === "" ? null : rowsOfHtml(html);
  return rows ?? rowsOfPlain(plain);
}

function rowsOfPlain(plain: string): readonly TextRow[] | null {
  if (!plain.includes("\t")) return null;
  return plain
    .replace(/\r\n?/g, "\n")
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("\t").map((text) => text.trim()));
}

/** The document is never shown: nothing in it runs or loads. */
function rowsOfHtml(html: string): readonly TextRow[] | null {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  if (body.querySelector("table") === null) return null;
  const rows: TextRow[] = [];
  const blocks = body.querySelectorAll<HTMLElement>("table, p, h1, h2, h3, h4, h5, h6, li");
  for (const block of blocks) {
    if (block.parentElement?.closest("table") != null) continue;
    if (block instanceof HTMLTableElement) rows.push(...rowsOfTable(block));
    else if (textOf(block) !== "") rows.push([textOf(block)]);
  }
  return rows;
}

function rowsOfTable(table: HTMLTableElement): readonly TextRow[] {
  const rows: string[][] = [...table.rows].map(() => []);
  const taken = new Set<string>();
  [...table.rows].forEach((row, top) => {
    let column = 0;
    for (const cell of row.cells) {
      while (taken.has(`${top} ${column}`)) column += 1;
      // A page may claim a cell of a thousand rows; what lies outside of its table is nobody's.
      const high = Math.min(cell.rowSpan || 1, rows.length - top);
      const wide = Math.min(cell.colSpan || 1, 100);
      for (let down = 0; down < high; down += 1) {
        for (let over = 0; over < wide; over += 1) {
          taken.add(`${top + down} ${column + over}`);
          rows[top + down]![column + over] = down === 0 && over === 0 ? textOf(cell) : "";
        }
      }
      column += wide;
    }
  });
  return rows.map((row) => Array.from(row, (text) => text ?? ""));
}

/** The paragraphs of a cell are its lines; every other break in the source is a space. */
function textOf(element: Element): string {
  const paragraphs = [...element.querySelectorAll("p, li, div")].filter((one) => one.querySelector("p, li, div") === null);
  const blocks = paragraphs.length === 0 ? [element] : paragraphs;
  return blocks
    .map((block) => linesOf(block).join("\n"))
    .filter((text) => text !== "")
    .join("\n");
}

function linesOf(block: Element): readonly string[] {
  const lines = [""];
  const walk = (node: Node): void => {
    if (node.nodeName === "BR") lines.push("");
    else if (node.nodeType === Node.TEXT_NODE) lines[lines.length - 1] += node.textContent ?? "";
    else if (!["STYLE", "SCRIPT"].includes(node.nodeName)) node.childNodes.forEach(walk);
  };
  walk(block);
  return lines.map((line) => line.replace(/[\s\u00a0]+/g, " ").trim()).filter((line) => line !== "");
}
