import type { OpeningWords } from "../opening-words";

export const opening: OpeningWords = {
  notExcel: {
    title: "This page runs inside Excel",
    lines: [
      "Cải tiến works on the workbook that is open in Excel, so it cannot be used in a browser of its own.",
      "In Excel, on the Home tab, group Cải tiến, choose Open Cải tiến. If the group is missing, ask your school's administrator to install it.",
    ],
  },
  tooOld: (office) => ({
    title: "This Excel is too old for Cải tiến",
    lines: [
      `This computer runs ${office}. Cải tiến needs Excel 2021 or later, Microsoft 365, or Excel on the web.`,
      "You can open the workbook in Excel on the web (office.com), or ask your administrator to update Office. The workbook was not changed.",
    ],
  }),
  noOfficeScript: {
    title: "Not connected to Excel",
    lines: [
      "Excel's connecting script comes from appsforoffice.microsoft.com and could not be loaded. The workbook was not changed.",
      "Check the network connection, then close this pane and open it again. If your school's network blocks that address, ask its administrator to allow it.",
    ],
  },
  noAnswer: {
    title: "Excel has not answered",
    lines: [
      "Excel may be busy, or a cell may still be in editing. The workbook was not changed.",
      "Press Enter or Esc in the cell being edited, then close this pane and open it again.",
    ],
  },
  fault: {
    title: "Something went wrong in this pane",
    lines: [
      "The fault is ours, not yours. Your own sheets are as they were.",
      "Close this pane and open it again. If it happens again, send the text below to whoever installed Cải tiến; it holds no cell contents.",
    ],
  },
  help: "Open the help page",
  details: "For whoever helps you",
};
