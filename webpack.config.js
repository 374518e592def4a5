const path = require("node:path");
const webpack = require("webpack");

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

module.exports = [cli];
