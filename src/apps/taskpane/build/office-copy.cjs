const fs = require("node:fs");
const path = require("node:path");

/**
 * The files of @microsoft/office-js that Excel asks for, beside our own: for tests and for work without a network.
 * Never in the published site: Microsoft supports only its own address, and its licence forbids publishing the files.
 */
const FILES = [
  "office.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
];

class OfficeCopy {
  constructor(folder) {
    this.to = path.join(folder, "office");
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("OfficeCopy", () => {
      const from = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
      for (const file of FILES) {
        fs.mkdirSync(path.dirname(path.join(this.to, file)), { recursive: true });
        fs.copyFileSync(path.join(from, file), path.join(this.to, file));
      }
    });
  }
}

module.exports = { OfficeCopy };
