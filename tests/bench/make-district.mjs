/**
 * Writes a district's folder: workbooks of many schools, small and varied, made from the shapes of the samples. Each has its own school, some of
 * its texts and numbers changed, and some rows of its own, so that no two are the same file.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { planWorkbook } from "./make-plan.mjs";

const NAMES = [
  "An Bình",
  "Bình Minh",
  "Cẩm Tú",
  "Đồng Tâm",
  "Gia Hòa",
  "Hồng Hà",
  "Kim Liên",
  "Long Sơn",
  "Mỹ Lộc",
  "Ngọc Lâm",
  "Phú Mỹ",
  "Sông Thao",
];
const MEMBERS = { level: 1, mtime: new Date(2025, 0, 1) };
/** Every so many a workbook of a plan alone, of 20 to 100 rows. */
const PLAN_EVERY = 5;
const FOLDERS = 20;

/** @param samples the folder of the sample workbooks */
export function writeDistrict(folder, samples, count) {
  const shapes = readdirSync(samples)
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => unzipSync(readFileSync(path.join(samples, name))));
  for (let index = 0; index < FOLDERS; index++) mkdirSync(path.join(folder, `cum-${index}`), { recursive: true });
  for (let index = 0; index < count; index++) {
    const bytes = index % PLAN_EVERY === 0 ? planWorkbook(20 + (index % 81)) : variedFrom(shapes[index % shapes.length], index);
    writeFileSync(path.join(folder, `cum-${index % FOLDERS}`, `truong-${String(index).padStart(5, "0")}.xlsx`), bytes);
  }
}

function variedFrom(parts, index) {
  const strings = strFromU8(parts["xl/sharedStrings.xml"])
    .replace(/(TRƯỜNG (?:MẦM NON|TIỂU HỌC|THCS|THPT)) [\p{Lu} ]+/u, `$1 ${NAMES[index % NAMES.length].toUpperCase()} ${index}`)
    .replace(/nhà trường/gu, () => `nhà trường điểm ${index}`);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, [name === "xl/sharedStrings.xml" ? strToU8(strings) : part, MEMBERS]]),
    ),
  );
}
