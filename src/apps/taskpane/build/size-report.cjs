const { gzipSync } = require("node:zlib");
const { WebpackError } = require("webpack");

/**
 * Says how much script the pane loads, compressed as a server sends it, and fails the build above the limits: one for what must be there
 * before the pane is drawn, one for all of it.
 */
class SizeReport {
  constructor({ firstKb, allKb }) {
    this.firstKb = firstKb;
    this.allKb = allKb;
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
        const firstNames = new Set([...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles()));
        const first = sizes.filter(({ name }) => firstNames.has(name)).reduce((sum, { kb }) => sum + kb, 0);
        const report = `${compiler.name}: scripts of the pane ${first.toFixed(1)} kB gzipped before it is drawn, at most ${this.firstKb}; ${total.toFixed(1)} in all, at most ${this.allKb} (${each})`;
        if (first > this.firstKb || total > this.allKb) compilation.errors.push(new WebpackError(report));
        else console.log(report);
      });
    });
  }
}

module.exports = { SizeReport };
