const { createHash } = require("node:crypto");
const fs = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");
const webpack = require("webpack");
const { OfficeCopy } = require("./office-copy.cjs");
const { SizeReport } = require("./size-report.cjs");

const ROOT = path.resolve(__dirname, "../../../..");
const MICROSOFT = "https://appsforoffice.microsoft.com";
const FIRST_LIMIT_KB = 300;
const ALL_LIMIT_KB = 450;

// The one webpack itself minimises with; with swc a build takes 4 s instead of 15 and is no larger.
const MinimizerPlugin = createRequire(require.resolve("webpack"))("minimizer-webpack-plugin");

/** What the site's two builds share: the addresses the page may speak to, the plugins, and where office.js is. */
function siteParts({ office, folder }) {
  const nonce = styleNonce();
  const isLocal = office === "local";
  return {
    nonce,
    templateParameters: {
      officeScript: isLocal ? "office/office.js" : `${MICROSOFT}/lib/1/hosted/office.js`,
      policy: contentSecurityPolicy({ nonce, scripts: isLocal ? "'self'" : `'self' ${MICROSOFT}` }),
    },
    plugins: [
      new webpack.NormalModuleReplacementPlugin(/\/(?:ContextualMenu|Panel|cli)$/, leaveOut),
      new NamedCopy(folder),
      new SizeReport({ firstKb: FIRST_LIMIT_KB, allKb: ALL_LIMIT_KB }),
      ...(isLocal ? [new OfficeCopy(folder)] : []),
    ],
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        extractComments: false,
        minimizerOptions: { compress: { passes: 3, ecma: 2020 }, mangle: true },
      }),
    ],
  };
}

const LEFT_OUT = [
  { by: /[\\/]office-ui-fabric-react[\\/]/, asked: /\/(?:ContextualMenu|Panel)$/ },
  { by: /[\\/]src[\\/]words[\\/](?:vi|en)$/, asked: /^\.\/cli$/ },
];

function leaveOut(request) {
  const isLeftOut = LEFT_OUT.some(({ by, asked }) => by.test(request.context) && asked.test(request.request));
  if (isLeftOut) request.request = path.join(__dirname, "left-out.js");
}

/**
 * Fabric writes its styles while it runs, so the policy must let them in by a nonce. A folder of plain files cannot have a fresh one
 * for every visit; one a release still keeps out any style that is not ours. Scripts need no such door: they come from files only.
 */
function styleNonce() {
  const version = fs.readFileSync(path.join(ROOT, "package-lock.json"));
  return createHash("sha256").update("styles").update(version).digest("base64url").slice(0, 22);
}

function contentSecurityPolicy({ nonce, scripts }) {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Files that keep their names: the manifest names the icons, the pane names the sample. */
const NAMED = [
  { from: "assets/icons", to: "icons", ending: ".png" },
  { from: "assets/samples", to: "samples", ending: ".xlsx" },
];

class NamedCopy {
  constructor(folder) {
    this.folder = folder;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("NamedCopy", () => {
      for (const { from, to, ending } of NAMED) {
        const names = fs.readdirSync(path.join(ROOT, from)).filter((name) => name.endsWith(ending));
        fs.mkdirSync(path.join(this.folder, to), { recursive: true });
        for (const name of names) fs.copyFileSync(path.join(ROOT, from, name), path.join(this.folder, to, name));
      }
    });
  }
}

module.exports = { siteParts };
