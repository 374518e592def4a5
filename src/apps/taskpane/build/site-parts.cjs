const { createHash } = require("node:crypto");
const fs = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");
const webpack = require("webpack");
const { OfficeCopy } = require("./office-copy.cjs");
const { OfflineFiles } = require("../../workbench/build/offline-files.cjs");
const { SizeReport } = require("./size-report.cjs");

const ROOT = path.resolve(__dirname, "../../../..");
const MICROSOFT = "https://appsforoffice.microsoft.com";
/** Of each page, gzipped: what must be there before it is drawn, and all that it ever loads. */
const LIMITS_KB = { taskpane: { first: 300, all: 500 }, workbench: { first: 300, all: 1000 } };

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
    /** The page without Excel asks nobody but its own origin. */
    ownTemplateParameters: {
      policy: `${contentSecurityPolicy({ nonce, scripts: "'self'" })}; worker-src 'self'; manifest-src 'self'`,
    },
    plugins: [
      new webpack.NormalModuleReplacementPlugin(/\/(?:ContextualMenu|Panel|cli)$/, leaveOut),
      new NamedCopy(),
      new SizeReport(LIMITS_KB),
      new OfflineFiles(),
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
  { from: "assets/icons", to: "icons/", ending: /\.png$|^cai-tien\.svg$/ },
  { from: "assets/samples", to: "samples/", ending: /\.xlsx$/ },
  { from: "src/apps/workbench", to: "", ending: /\.webmanifest$/ },
];

class NamedCopy {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("NamedCopy", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "NamedCopy", stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        if (compilation.compiler !== compiler) return;
        for (const { from, to, ending } of NAMED) {
          for (const name of fs.readdirSync(path.join(ROOT, from)).filter((one) => ending.test(one))) {
            const bytes = fs.readFileSync(path.join(ROOT, from, name));
            compilation.emitAsset(`${to}${name}`, new webpack.sources.RawSource(bytes));
          }
        }
      });
    });
  }
}

module.exports = { siteParts };
