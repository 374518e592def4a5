const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");

const TEMPLATE = path.join(__dirname, "service-worker.js");
/** What only the pane beside Excel needs: there is no Excel where there is no network. */
const NOT_OFFLINE = /^(?:taskpane\.|office\/)|\.map$|\.LICENSE\.txt$/;

/** Writes service-worker.js with the list of all files of the page and a version made of their contents. */
class OfflineFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("OfflineFiles", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "OfflineFiles", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT }, (assets) => {
        if (compilation.compiler !== compiler) return;
        const files = Object.keys(assets)
          .filter((name) => !NOT_OFFLINE.test(name))
          .sort();
        const text = fs
          .readFileSync(TEMPLATE, "utf8")
          .replace('"FILES"', JSON.stringify(files))
          .replace('"VERSION"', JSON.stringify(versionOf(files, assets)));
        compilation.emitAsset("service-worker.js", new webpack.sources.RawSource(text));
      });
    });
  }
}

function versionOf(files, assets) {
  const hash = createHash("sha256");
  for (const name of files) hash.update(name).update("\0").update(assets[name].buffer());
  return hash.digest("hex").slice(0, 16);
}

module.exports = { OfflineFiles };
