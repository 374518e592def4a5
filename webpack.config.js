const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");
const { siteParts } = require("./src/apps/taskpane/build/site-parts.cjs");

const swc = (jsc) => ({ loader: "swc-loader", options: { jsc } });

/** The command line as one file, so that `node dist/cli.js` starts fast and needs nothing beside it. */
const cli = {
  name: "cli",
  target: "node20",
  entry: { cli: "./src/apps/cli/main.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } },
      },
    ],
  },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true })],
  optimization: { minimize: false },
  performance: { hints: false },
};

/**
 * The pane and the page without Excel as a folder of plain files that any server can hand out (Excel asks for https).
 * `office` says where office.js comes from: Microsoft's own address (the supported source), or a copy beside the page for tests and for work without a network.
 */
const site = ({ name, folder, office }) => {
  const parts = siteParts({ office, folder: path.resolve(__dirname, "dist", folder) });
  const page = (template, chunks, more) =>
    new HtmlWebpackPlugin({
      template,
      filename: path.basename(template),
      chunks,
      scriptLoading: "defer",
      inject: false,
      minify: false,
      ...more,
    });
  return {
    name,
    target: ["web", "es2020"],
    entry: { taskpane: "./src/apps/taskpane/taskpane.tsx", workbench: "./src/apps/workbench/workbench.tsx" },
    output: {
      path: path.resolve(__dirname, "dist", folder),
      filename: "[name].[contenthash:10].js",
      chunkFilename: "[name].[contenthash:10].js",
      assetModuleFilename: "[name].[contenthash:10][ext]",
      publicPath: "",
      clean: true,
      // office.js owns names such as Office and Excel; ours stay inside.
      iife: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.ts$/, use: swc({ parser: { syntax: "typescript" }, target: "es2020" }) },
        { test: /\.tsx$/, use: swc({ parser: { syntax: "typescript", tsx: true }, target: "es2020" }) },
        { test: /\.css$/, type: "asset/resource" },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({ "process.env.NODE_ENV": JSON.stringify("production"), STYLE_NONCE: JSON.stringify(parts.nonce) }),
      page("./src/apps/taskpane/taskpane.html", ["taskpane"], { templateParameters: parts.templateParameters }),
      page("./src/apps/taskpane/help.html", [], { templateParameters: parts.templateParameters }),
      // Under its own name, and as what a folder of a web server shows.
      ...["workbench.html", "index.html"].map((filename) =>
        page("./src/apps/workbench/workbench.html", ["workbench"], { filename, templateParameters: parts.ownTemplateParameters }),
      ),
      ...parts.plugins,
    ],
    // Two files: what draws the pane, and what works on workbooks (apps/panels/state/engine-work.ts), which comes while Excel answers.
    optimization: { minimizer: parts.minimizer },
    performance: { hints: false },
  };
};

module.exports = [
  cli,
  site({ name: "site", folder: "site", office: "microsoft" }),
  site({ name: "site-test", folder: "site-test", office: "local" }),
];
