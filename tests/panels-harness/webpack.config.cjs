const path = require("node:path");

const root = path.resolve(__dirname, "../..");

/** The panels in a page of their own, for looking at and for axe; no part of the product. */
module.exports = {
  mode: "production",
  context: root,
  entry: { harness: "./tests/panels-harness/harness.tsx" },
  output: { path: process.env.HARNESS_OUT ?? path.join(root, "node_modules/.cache/panels-harness"), filename: "[name].js" },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } } },
      },
    ],
  },
  performance: { hints: false },
};
