// Preloaded into every measured process: says at its end how much memory it had at the most, in MiB.
process.on("exit", () => process.stderr.write(`\npeak ${Math.round(process.resourceUsage().maxRSS / 1024)}\n`));
