const { gzipSync } = require("node:zlib");
const { WebpackError } = require("webpack");

/** Says how much script the pane loads, compressed as a server sends it, and fails the build above the limit. */
class SizeReport {
  constructor({ limitKb }) {
    this.limitKb = limitKb;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("SizeReport", (compilation) => {
      compilation.hooks.afterProcessAssets.tap("SizeReport", (assets) => {
        // Every html page has a child compilation of its own, which has no scripts of ours.
        if (compilation.compiler !== compiler) return;
        const scripts = Object.keys(assets).filter((name) => name.endsWith(".js"));
        const sizes = scripts.map((name) => ({ name, kb: gzipSync(assets[name].buffer(), { level: 9 }).length / 1000 }));
        const total = sizes.reduce((sum, { kb }) => sum + kb, 0);
        const each = sizes.map(({ name, kb }) => `${name} ${kb.toFixed(1)}`).join(", ");
        const report = `${compiler.name}: scripts of the pane ${total.toFixed(1)} kB gzipped, at most ${this.limitKb} (${each})`;
        if (total > this.limitKb) compilation.errors.push(new WebpackError(report));
        else console.log(report);
      });
    });
  }
}

module.exports = { SizeReport };
