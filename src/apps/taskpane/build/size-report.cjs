const { gzipSync } = require("node:zlib");
const { WebpackError } = require("webpack");

/**
 * Says how much script each page loads, compressed as a server sends it, and fails the build above the limits: one for what must be there
 * before the page is drawn, one for all of it, its workers too. A page without limits fails too.
 */
class SizeReport {
  constructor(limits) {
    this.limits = limits;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("SizeReport", (compilation) => {
      compilation.hooks.afterProcessAssets.tap("SizeReport", (assets) => {
        // Every html page has a child compilation of its own, which has no scripts of ours.
        if (compilation.compiler !== compiler) return;
        for (const [page, entry] of compilation.entrypoints) this.report(compilation, assets, page, entry);
      });
    });
  }

  report(compilation, assets, page, entry) {
    const limit = this.limits[page] ?? { first: 0, all: 0 };
    const all = sizesOf(allFilesOf(entry), assets);
    const first = sum(sizesOf(new Set(entry.getFiles()), assets));
    const each = all.map(({ name, kb }) => `${name} ${kb.toFixed(1)}`).join(", ");
    const report = `${compilation.compiler.name}: scripts of ${page} ${first.toFixed(1)} kB gzipped before it is drawn, at most ${limit.first}; ${sum(all).toFixed(1)} in all, at most ${limit.all} (${each})`;
    if (first > limit.first || sum(all) > limit.all) compilation.errors.push(new WebpackError(report));
    else console.log(report);
  }
}

/** What an entry loads by itself, later, and in its workers. */
function allFilesOf(entry) {
  const files = new Set();
  const seen = new Set();
  const walk = (group) => {
    if (seen.has(group)) return;
    seen.add(group);
    for (const file of group.getFiles()) files.add(file);
    for (const child of group.childrenIterable) walk(child);
    for (const worker of group.asyncEntrypointsIterable) walk(worker);
  };
  walk(entry);
  return files;
}

function sizesOf(names, assets) {
  const scripts = [...names].filter((name) => name.endsWith(".js"));
  return scripts.map((name) => ({ name, kb: gzipSync(assets[name].buffer(), { level: 9 }).length / 1000 }));
}

function sum(sizes) {
  return sizes.reduce((total, { kb }) => total + kb, 0);
}

module.exports = { SizeReport };
