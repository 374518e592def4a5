import type { Cell, Edit, Workbook } from "../../../src/engine";
import { textValue } from "../../../src/engine";
import type { Surroundings } from "../../../src/apps/panels";
import { memoryHost } from "../../../src/hosts/memory";

/** A workbook from lines of cells; row and column 1 first, empty texts are no cells. */
export function workbookOf(name: string, lines: readonly (readonly string[])[]): Workbook {
  const rows = lines.map((texts, index) => ({
    row: index + 1,
    isHidden: false,
    cells: texts.flatMap((text, column): Cell[] => (text === "" ? [] : [{ column: column + 1, value: textValue(text), isFormula: false }])),
  }));
  return {
    name: "ke-hoach.xlsx",
    sheets: [{ name, isHidden: false, own: null, rows: rows.filter((row) => row.cells.length > 0), merges: [] }],
  };
}

export const SHEET = "Kế hoạch";

/** A small plan with two wrong codes of one kind and a time that ends before it begins. */
export function smallPlan(): Workbook {
  return workbookOf(SHEET, [
    ["TRƯỜNG TIỂU HỌC HOA SEN"],
    ["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG NĂM HỌC 2024-2025"],
    ["Căn cứ Thông tư số 17/2018/TT-BGDĐT"],
    ["TT", "Tiêu chí", "Hạn chế", "Giải pháp", "Người thực hiện", "Thời gian"],
    [
      "1",
      "Tiêu chí 1,4",
      "Biên bản họp tổ còn sơ sài, ít ý kiến về bài dạy.",
      "Mỗi tháng tổ chọn một bài khó để cùng soạn.",
      "Phó Hiệu trưởng",
      "9/2024-5/2025",
    ],
    [
      "2",
      "Tiêu chí 1,6",
      "Sổ tài sản của ba phòng chức năng ghi trùng mã.",
      "Kiểm kê lại toàn bộ, dán mã mới.",
      "Kế toán",
      "9/2024-12/2024",
    ],
    [
      "3",
      "Tiêu chí 2.2",
      "Hai giáo viên chưa sử dụng thành thạo phần mềm.",
      "Tổ chức tập huấn trong hè cho giáo viên.",
      "Tổ trưởng",
      "05/2025-09/2024",
    ],
  ]);
}

export interface TestSurroundings extends Surroundings {
  readonly kept: Map<string, string>;
  readonly applied: (readonly Edit[])[];
  readonly shown: string[];
  readonly change: () => void;
  readonly now: () => Promise<Workbook>;
  /** The next call of the host fails with this. */
  readonly failNext: (thrown: unknown) => void;
}

/** A pane's surroundings in memory. `pause` gives a test the chance to act between two stages. */
export function around(start: Workbook, pause: () => Promise<void> = async () => {}): TestSurroundings {
  const host = memoryHost(start);
  const kept = new Map<string, string>();
  const applied: (readonly Edit[])[] = [];
  const shown: string[] = [];
  let changed = (): void => {};
  let trouble: unknown = null;
  const orFail = async <T>(work: () => Promise<T>): Promise<T> => {
    if (trouble === null) return work();
    const thrown = trouble;
    trouble = null;
    throw thrown;
  };
  const keeper = {
    read: async (key: string) => kept.get(key) ?? null,
    write: async (key: string, text: string) => void kept.set(key, text),
  };
  return {
    host: {
      name: "memory",
      read: () => orFail(host.read),
      apply: (edits) =>
        orFail(async () => {
          applied.push(edits);
          await host.apply(edits);
        }),
      show: async (sheet, address) => void shown.push(`${sheet}!${address}`),
    },
    inWorkbook: keeper,
    ofPerson: keeper,
    today: () => "2025-05-31",
    pause,
    watch: (callback) => {
      changed = callback;
      return () => (changed = () => {});
    },
    language: "vi",
    kept,
    applied,
    shown,
    change: () => changed(),
    now: host.read,
    failNext: (thrown) => (trouble = thrown),
  };
}
