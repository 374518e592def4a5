import { readFileSync } from "node:fs";
import { unzipSync, Deflate, deflateSync } from "fflate";
import { crc32 } from "../../../src/hosts/xlsx/crc32";
it("deflate", () => {
  const xml = unzipSync(new Uint8Array(readFileSync("/tmp/w/big10.xlsx")))["xl/worksheets/sheet2.xml"]!;
  let t = performance.now(); crc32(xml); process.stderr.write(`crc ${(performance.now() - t).toFixed(0)}\n`);
  const s = new TextDecoder().decode(xml); t = performance.now(); new TextEncoder().encode(s); process.stderr.write(`encode ${(performance.now() - t).toFixed(0)} ms, ${s.length} chars\n`);
  for (const [level, mem] of [[1,3],[2,3],[3,3],[3,4],[3,2],[6,3],[6,4]] as const) {
    let n = 0; t = performance.now();
    const d = new Deflate({ level, mem }, (p) => { n += p.length; });
    for (let i = 0; i < xml.length; i += 1 << 18) d.push(xml.subarray(i, i + (1 << 18)));
    d.push(new Uint8Array(0), true);
    process.stderr.write(`L${level} m${mem} ${(performance.now() - t).toFixed(0)} ms ${(n / 1e6).toFixed(1)} MB\n`);
  }
}, 100000);
