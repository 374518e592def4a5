import type { CatalogueFault } from "../../engine";
import type { FailureFacts, FailureWords } from "../failure-words";

const file = (facts: FailureFacts) => `File “${facts.file ?? ""}”`;
const saveAsXlsx = "Open it in Excel or LibreOffice and save it as .xlsx.";
const askAgain = "Ask for the original file again, or open it in Excel and save it as .xlsx.";
const nothingLost = "Nothing on your sheets was changed.";
const seeHelp = "See cai-tien --help.";

const unreadable: Readonly<Record<string, string>> = {
  folder: "is a folder, not a file. Name each .xlsx file.",
  "not-a-file": "is not an ordinary file and cannot be read. Copy it to an .xlsx file and try again.",
  permission: "may not be read by you. Ask for permission, or copy it to a folder of your own.",
  busy: "is held by another program. Close it in Excel and try again.",
};

const unwritable: Readonly<Record<string, string>> = {
  "folder-missing": "because its folder does not exist. Make the folder first, or choose another place.",
  folder: "because that name is a folder. Add a file name, for example result.xlsx.",
  "not-a-file": "because that name is not an ordinary file. Choose another name.",
  permission: "because you may not write there. Choose another folder.",
  busy: "because another program holds it. Close it in Excel and try again.",
  "no-space": "because the disk is full. Make room and try again.",
};

function catalogueFault({ where, why }: FailureFacts): string {
  const fault = why === undefined ? undefined : failures.byCatalogueFault[why as CatalogueFault];
  const parts = [...(where === undefined || where === "$" ? [] : [String(where)]), ...(fault === undefined ? [] : [fault])];
  return parts.length === 0 ? "" : ` (${parts.join(": ")})`;
}

const numbers = new Intl.NumberFormat("en-GB");

function tooLarge(facts: FailureFacts): string {
  const limit = numbers.format(Number(facts.limit ?? 0));
  const why: Readonly<Record<string, string>> = {
    bytes: ` (${numbers.format(Number(facts.megabytes ?? 0))} MB, limit ${limit} MB)`,
    cells: ` (more than ${limit} filled cells)`,
    text: ` (more than ${limit} characters)`,
    merges: ` (more than ${limit} merged ranges)`,
    memory: " for the memory that each file is given",
  };
  return `${file(facts)} is too large${why[String(facts.reason)] ?? ""}. Remove pictures and unrelated sheets, or split it, and try again.`;
}

const byCode: FailureWords["byCode"] = {
  "file-missing": (facts) => `${file(facts)} is not there. Check its name and folder.`,
  "file-unreadable": (facts) =>
    `${file(facts)} ${unreadable[String(facts.reason)] ?? "cannot be read. Check the disk or the network and try again."}`,
  "file-empty": (facts) => `${file(facts)} is empty (0 bytes). ${askAgain}`,
  "file-truncated": (facts) => `${file(facts)} is cut short; the download or copy probably did not finish. Fetch it again.`,
  "file-encrypted": (facts) => `${file(facts)} has a password. Open it in Excel, remove the password, save it and try again.`,
  "file-xls": (facts) => `${file(facts)} is of the old Excel kind (.xls). ${saveAsXlsx}`,
  "file-xlsb": (facts) => `${file(facts)} is of the binary Excel kind (.xlsb). ${saveAsXlsx}`,
  "file-csv": (facts) => `${file(facts)} is plain text (csv), not an Excel workbook. ${saveAsXlsx}`,
  "file-pdf": (facts) => `${file(facts)} is a PDF, not an Excel workbook. Copy its tables into an .xlsx file.`,
  "file-html": (facts) => `${file(facts)} is a web page (HTML) named like a workbook. ${saveAsXlsx}`,
  "file-word": (facts) => `${file(facts)} is a Word document, not an Excel workbook. Copy its tables into an .xlsx file.`,
  "file-ods": (facts) => `${file(facts)} is an OpenDocument spreadsheet (.ods). ${saveAsXlsx}`,
  "file-unknown": (facts) => `${file(facts)} is not an Excel workbook. Check the file name, or save it as .xlsx.`,
  "file-too-large": tooLarge,
  "zip-damaged": (facts) => `${file(facts)} is damaged (its package is not intact). ${askAgain}`,
  "zip-bomb": (facts) => `${file(facts)} swells abnormally when opened and was not read, to keep your machine safe. ${askAgain}`,
  "package-damaged": (facts) => `${file(facts)} lacks a part that every Excel workbook has. ${askAgain}`,
  "xml-forbidden": (facts) => `${file(facts)} holds a declaration that is not allowed in a workbook and was not read. ${askAgain}`,
  "xml-damaged": (facts) => `${file(facts)} is damaged inside. ${askAgain}`,
  "sheet-part-missing": (facts) =>
    `${file(facts)} is damaged: the content of ${facts.sheet === undefined ? "a sheet" : `sheet “${facts.sheet}”`} is lost. ${askAgain}`,
  "workbook-protected": (facts) =>
    `${file(facts)} has its structure locked, so no sheet can be added. Unprotect the workbook in Excel (Review), save it and try again.`,
  "sheet-unknown": (facts) =>
    `${file(facts)} has no sheet “${facts.sheet ?? ""}”. ${facts.sheets === undefined ? "Check the name of the sheet." : `Its sheets: ${facts.sheets}.`}`,
  "out-missing": (facts) =>
    `The result file is not named${facts.command === undefined ? "" : ` for the command ${facts.command}`}. Add -o RESULT.xlsx.`,
  "out-exists": (facts) => `${file(facts)} exists. Choose another name, or add --force to overwrite it.`,
  "out-is-input": (facts) => `${file(facts)} is the input itself, which is never written to. Choose another name for the result.`,
  "out-unwritable": (facts) =>
    `File “${facts.file ?? ""}” cannot be written ${unwritable[String(facts.reason)] ?? "because the system does not allow it. Choose another place."}`,
  "call-invalid": () => `The call is not right. ${seeHelp}`,
  "catalogue-invalid": (facts) =>
    `${file(facts)} is no valid catalogue${catalogueFault(facts)}. Follow the shape printed by “cai-tien catalogue 17/2018 --json”.`,
  "excel-busy": () =>
    `Excel is busy: a cell is being typed in, or someone else is editing. Press Enter to finish the cell and try again. ${nothingLost}`,
  "excel-protected-sheet": (facts) =>
    `${facts.sheet === undefined ? "The sheet" : `Sheet “${facts.sheet}”`} is protected and cannot be written to. Unprotect it (Review → Unprotect Sheet) and try again. ${nothingLost}`,
  "excel-name-taken": (facts) =>
    `${facts.name === undefined ? "The name" : `The name “${facts.name}”`} has just been taken by another sheet or table. Try again; another name will be chosen. ${nothingLost}`,
  "excel-sheet-gone": (facts) =>
    `${facts.sheet === undefined ? "The sheet" : `Sheet “${facts.sheet}”`} is no longer in the workbook; it may have been deleted or renamed. Read the workbook again and try again. ${nothingLost}`,
  "excel-sheet-hidden": (facts) => `Sheet “${facts.sheet ?? ""}” is hidden. Right-click the sheet tabs, choose Unhide, and try again.`,
  "excel-tables-abreast": (facts) =>
    `Two tables stand side by side on sheet “${facts.sheet ?? ""}”, so Excel adds and removes no rows there. Move your own table below or to another sheet and try again. ${nothingLost}`,
  "excel-cell-changed": (facts) =>
    `Cell ${facts.address ?? ""} of sheet “${facts.sheet ?? ""}” has just been edited, so it was not overwritten. Check it and try again. ${nothingLost}`,
  "excel-closed": () =>
    "Excel does not answer: the workbook may be closed or the connection lost. Open the workbook and the pane again and try again.",
  "excel-too-old": () =>
    "This Excel is too old. Excel 2021 or later, Microsoft 365 or Excel on the web is needed. Update Office and try again.",
  "excel-unknown": (facts) =>
    `Excel could not do what was asked (${facts.excel ?? ""}). Your sheets were not touched. Try again; if it stays so, save the workbook, close it and open it again.`,
};

export const failures: FailureWords = {
  byCode,
  byCallProblem: {
    "command-missing": () => `There is no command. ${seeHelp}`,
    "command-unknown": (facts) => `There is no command “${facts.command}”. Commands: ${facts.commands}. ${seeHelp}`,
    "option-unknown": (facts) => `There is no option “${facts.option}”. ${seeHelp}`,
    "option-not-here": (facts) => `The command ${facts.command} does not take ${facts.option}. Leave it out. ${seeHelp}`,
    "option-value-missing": (facts) => `The option ${facts.option} needs a value. ${seeHelp}`,
    "option-value-unexpected": (facts) => `The option ${facts.option} takes no value. ${seeHelp}`,
    "circular-unknown": (facts) => `There is no circular “${facts.value}” in the catalogue. Choose one of: ${facts.choices}.`,
    "school-year-malformed": (facts) =>
      `The school year “${facts.value}” is not right. Write two consecutive years, for example --school-year 2024-2025.`,
    "today-malformed": (facts) => `The day “${facts.value}” is not right. Write year-month-day, for example --today 2025-05-31.`,
    "lang-unknown": (facts) => `There is no language “${facts.value}”. Choose --lang vi or --lang en.`,
    "period-missing": () => "The command report needs a period. Add --period, for example --period 2024-2025-HK1 or --period 2025-Q1.",
    "form-unknown": (facts) => `There is no report form “${facts.value}”. Choose one of: ${facts.choices}.`,
    "period-malformed": (facts) =>
      `The period “${facts.value}” is not right. Write a quarter (2025-Q1), a semester (2024-2025-HK1, 2024-2025-HK2) or a school year (2024-2025).`,
    "files-missing": (facts) => `The command ${facts.command} needs at least one .xlsx file. ${seeHelp}`,
    "one-file-only": (facts) => `The command ${facts.command} takes one file at a time; ${facts.count} names were given. ${seeHelp}`,
    "code-unknown": (facts) => `No check is called “${facts.value}”. The code of each finding stands in the output of check --json.`,
    "safe-or-code": () => "Use one of the two: --safe (fixes that cannot change the meaning) or --code (every suggestion of one check).",
    "out-needed": (facts) => `The command ${facts.command} needs the name of the result file. Add -o RESULT.xlsx.`,
    "out-extension": (facts) => `The result file “${facts.file}” must end in ${facts.extension} so that Excel opens it. Change its name.`,
    "out-extension-macro": (facts) =>
      `The input holds macros, so the result file “${facts.file}” must end in .xlsm for Excel to open it. Change its name.`,
    "workbooks-missing": (facts) => `There is no .xlsx or .xlsm file in “${facts.file}”. Check the name of the folder.`,
    "workers-malformed": (facts) =>
      `“${facts.value}” is no number of workers. Write one from 1 to ${facts.limit ?? ""}, as in --workers 2.`,
    "samples-missing": (facts) => `The folder of samples “${facts.file}” is not there. Run this command inside the project.`,
  },
  byCatalogueFault: {
    "not-an-object": "the content is no catalogue",
    missing: "something is missing",
    "wrong-kind": "a value is of the wrong kind",
    "wrong-value": "a value is not valid",
    "unknown-field": "there is an entry of no use",
    "standard-twice": "a standard stands twice",
    "code-twice": "a criterion's code stands twice",
    "code-under-other-standard": "a criterion's code stands under another standard",
    "levels-not-in-order": "levels are not in ascending order",
    "level-not-in-circular": "a level the circular does not have",
  },
  internal: (facts) =>
    `The program met an unforeseen fault${facts.file === undefined ? "" : ` with the file “${facts.file}”`} (${facts.detail}). The input was not touched. Please send this line to the developers.`,
};
