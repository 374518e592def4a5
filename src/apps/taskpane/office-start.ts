/** How the pane finds Office when it opens. */
export type OfficeStart =
  | { readonly kind: "ready"; readonly displayLanguage: string }
  | { readonly kind: "too-old"; readonly office: string }
  /** Opened in a browser of its own, or in Word: no workbook to work on. */
  | { readonly kind: "not-excel" }
  /** office.js itself did not come: its address is blocked or the network is down. */
  | { readonly kind: "no-office-script" }
  | { readonly kind: "no-answer" };

/** The newest set that everything of ours needs; Excel 2021 has it. */
export const NEEDED_EXCEL_API = "1.13";
const PATIENCE_MS = 15_000;

/** Never rejects. `onLate` is told when Excel answers after patience ran out. */
export async function officeStart(onLate: (start: OfficeStart) => void, patienceMs = PATIENCE_MS): Promise<OfficeStart> {
  if (typeof Office === "undefined") return { kind: "no-office-script" };
  const answer = Office.onReady().then(startOf);
  return new Promise((resolve) => {
    let tell: (start: OfficeStart) => void = resolve;
    const waiting = setTimeout(() => {
      resolve({ kind: "no-answer" });
      tell = onLate;
    }, patienceMs);
    void answer.then((start) => {
      clearTimeout(waiting);
      tell(start);
    });
  });
}

function startOf({ host }: { readonly host: Office.HostType | null }): OfficeStart {
  if (host !== Office.HostType.Excel) return { kind: "not-excel" };
  if (!Office.context.requirements.isSetSupported("ExcelApi", NEEDED_EXCEL_API)) return { kind: "too-old", office: officeName() };
  return { kind: "ready", displayLanguage: Office.context.displayLanguage };
}

function officeName(): string {
  const { version, platform } = Office.context.diagnostics ?? {};
  return ["Excel", version, platform].filter((part) => part !== undefined && part !== null).join(" ");
}
