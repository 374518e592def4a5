import type { Paragraph, Profile, ProfileFact } from "../book/book";
import type { Place } from "../workbook/address";
import { bare, folded } from "../workbook/fold";
import { readSchoolYear } from "./values/school-year";

/** One printed line of a paper's head or foot, with the cell it stands in. */
interface PaperLine {
  readonly text: string;
  readonly raw: string;
  readonly at: Place;
}

const HEAD = 40;
const FOOT = 40;
const TYPES = ["ke hoach", "bao cao", "quyet dinh", "to trinh", "bien ban", "thong bao", "cong van", "huong dan", "chuong trinh"];
const SCHOOL_LINE = /^(?:tr(?:ư|Ư)ờng|trung tâm (?:gdnn|gdtx|giáo dục))[\s-]+\S/iu;
/** A kind of school, then a proper name: "Trường Tiểu học Hoa Sen", "trường THCS Bình Minh". */
const SCHOOL_IN_PROSE =
  /[Tt]rường\s+(?:(?:Mầm non|Mẫu giáo|Tiểu học|TH|MN|MG|THCS|THPT|PTDTBT|PTDTNT|Phổ thông|Trung học(?: cơ sở| phổ thông)?)(?:\s*(?:và|&|-)\s*)?\s*)+(?:\s*\p{Lu}[\p{Ll}\p{M}]*(?=[\s,.;:)]|$)){1,6}/gu;
/** The same in the capitals of a title, up to the time that the title names: "… CỦA TRƯỜNG TIỂU HỌC HOA SEN NĂM HỌC 2024-2025". */
const SCHOOL_IN_TITLE =
  /(?:^|\s)(TRƯỜNG\s+(?:(?:MẦM NON|MẪU GIÁO|TIỂU HỌC|TH|MN|MG|THCS|THPT|PTDTBT|PTDTNT|PHỔ THÔNG|TRUNG HỌC(?: CƠ SỞ| PHỔ THÔNG)?)(?:\s*(?:VÀ|&|-)\s*)?\s*)+(?:\s*(?!(?:NĂM|GIAI ĐOẠN|HỌC KỲ|HỌC KÌ|QUÝ|THÁNG)(?![\p{L}\p{M}]))[\p{Lu}\p{M}]+(?=[\s,.;:)]|$)){1,6})/u;
const AUTHORITY = /^(?:ubnd|uy ban nhan dan|so giao duc|so gd|phong giao duc|phong gd|bo giao duc)/;
const PART_OF_NAME = /^(?:huyen|quan|xa|phuong|thi tran|thi xa|thanh pho|tp|tinh)\b/;
const SIGNER_TITLE = /^((?:kt|tm|tl|q|tuq)\.?\s*)?(hieu truong|pho hieu truong|chu tich hoi dong|giam doc|chu tich)\b/;
const DAY = /^(?:([^,\d]{2,60}),\s*)?ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;

/** Who wrote the paper, when, under which number: read from its head and its foot. */
export function profileOf(paragraphs: readonly Paragraph[], names: readonly string[], schoolYear: string | null): Profile {
  const lines = paragraphs.flatMap(linesOf);
  const head = headsOf(lines);
  const foot = lines.slice(Math.max(0, lines.length - FOOT));
  const dated = firstOf(head, dayOf) ?? firstOf(foot, dayOf);
  const signed = signerOf(foot);
  const school = schoolOf(head, lines);
  return {
    school,
    authority: authorityOf(head),
    schoolYear: schoolYear === null ? schoolYearOf(head, lines, names) : { value: schoolYear, raw: schoolYear, at: null },
    schoolType: null,
    documentNumber: firstOf(head, numberOf),
    documentType: firstOf(head, typeOf),
    issuedOn: dated === null ? null : { value: dated.day, raw: dated.line.raw, at: dated.line.at },
    place: dated?.place == null ? null : { value: dated.place, raw: dated.line.raw, at: dated.line.at },
    signer: signed.signer,
    signerTitle: signed.title,
  };
}

/** The first lines of each sheet: the plan's own head may stand on the second. */
function headsOf(lines: readonly PaperLine[]): readonly PaperLine[] {
  const taken = new Map<string, number>();
  return lines.filter((line) => {
    const count = (taken.get(line.at.sheet) ?? 0) + 1;
    taken.set(line.at.sheet, count);
    return count <= HEAD;
  });
}

function linesOf(paragraph: Paragraph): PaperLine[] {
  return paragraph.text
    .split("\n")
    .map((text) => ({ text: text.replace(/\s+/g, " ").replace(/^[*_\s]+|[*_\s]+$/g, ""), raw: paragraph.raw, at: paragraph.at }))
    .filter((line) => line.text !== "");
}

function firstOf<T>(
  lines: readonly PaperLine[],
  read: (line: PaperLine, index: number, lines: readonly PaperLine[]) => T | null,
): T | null {
  for (let index = 0; index < lines.length; index++) {
    const found = read(lines[index] as PaperLine, index, lines);
    if (found !== null) return found;
  }
  return null;
}

function factOf(line: PaperLine, value: string): ProfileFact {
  return { value, raw: line.raw, at: line.at };
}

function numberOf(line: PaperLine): ProfileFact | null {
  if (line.text.length > 60) return null;
  const match = /^Số\s*:?\s*([\d.…_]*\s*\/\s*[\p{L}\d][\p{L}\d\-–/.&]*)/iu.exec(line.text);
  const number = match?.[1]?.replace(/\s+/g, "") ?? "";
  return /\d/.test(number) ? factOf(line, number) : null;
}

function typeOf(line: PaperLine): ProfileFact | null {
  const text = bare(line.text);
  const type = TYPES.find(
    (one) =>
      text === one || (text.startsWith(`${one} `) && line.text.slice(0, one.length) === line.text.slice(0, one.length).toUpperCase()),
  );
  return type === undefined ? null : factOf(line, line.text.slice(0, type.length).toUpperCase());
}

function dayOf(line: PaperLine): { place: string | null; day: string; line: PaperLine } | null {
  if (line.text.length > 120) return null;
  const match = DAY.exec(line.text);
  if (match === null) return null;
  const [date, month, year] = [Number(match[2]), Number(match[3]), Number(match[4])];
  if (date < 1 || date > 31 || month < 1 || month > 12) return null;
  const pad = (number: number): string => String(number).padStart(2, "0");
  return { place: match[1]?.trim() ?? null, day: `${year}-${pad(month)}-${pad(date)}`, line };
}

function schoolOf(head: readonly PaperLine[], lines: readonly PaperLine[]): ProfileFact | null {
  const printed = head.slice(0, 14).find((line) => SCHOOL_LINE.test(line.text) && line.text.length <= 80 && isName(line.text));
  if (printed !== undefined) return factOf(printed, printed.text.replace(/[.,;:]+$/, ""));
  const titled = firstOf(head, (line) => {
    const name = line.text.length > 300 ? undefined : SCHOOL_IN_TITLE.exec(line.text)?.[1];
    return name === undefined ? null : factOf(line, name);
  });
  if (titled !== null) return titled;
  const votes = new Map<string, { count: number; line: PaperLine; name: string }>();
  for (const line of lines) {
    if (line.text.length > 4_000) continue;
    for (const match of line.text.matchAll(SCHOOL_IN_PROSE)) {
      const name = match[0].trim();
      const vote = votes.get(folded(name));
      if (vote === undefined) votes.set(folded(name), { count: 1, line, name });
      else vote.count += 1;
    }
  }
  const best = [...votes.values()].sort((a, b) => b.count - a.count)[0];
  return best === undefined ? null : factOf(best.line, best.name.replace(/^t/, "T"));
}

/** A name, not a sentence: mostly capitals, or every word capitalised. */
function isName(text: string): boolean {
  const words = text.split(" ").filter((word) => /^\p{L}/u.test(word));
  const capital = words.filter((word) => word[0] === word[0]?.toUpperCase()).length;
  return words.length >= 2 && words.length <= 12 && capital * 3 >= words.length * 2;
}

function authorityOf(head: readonly PaperLine[]): ProfileFact | null {
  return firstOf(head.slice(0, 14), (line, index) => {
    if (line.text.length > 80 || !AUTHORITY.test(bare(line.text))) return null;
    const next = head[index + 1];
    const isWhole =
      bare(line.text).split(" ").length > 4 || next === undefined || !PART_OF_NAME.test(bare(next.text)) || next.text.length > 40;
    return factOf(line, isWhole ? line.text : `${line.text} ${(next as PaperLine).text}`);
  });
}

/** The title names the year; else the year that most sentences name. */
function schoolYearOf(head: readonly PaperLine[], lines: readonly PaperLine[], names: readonly string[]): ProfileFact | null {
  const titled = titledYear(head);
  if (titled !== null) return titled;
  const votes = new Map<string, { count: number; fact: ProfileFact }>();
  for (const line of lines) {
    if (!/năm\s*học/iu.test(line.text) || line.text.length > 4_000) continue;
    const fact = yearIn(line);
    const vote = fact === null ? undefined : votes.get(fact.value);
    if (vote !== undefined) vote.count += 1;
    else if (fact !== null) votes.set(fact.value, { count: 1, fact });
  }
  const best = [...votes.values()].sort((a, b) => b.count - a.count)[0];
  if (best !== undefined) return best.fact;
  for (const name of names) {
    const match = /(20\d{2})\s*[-–_]\s*(20\d{2})/.exec(name);
    if (match !== null && Number(match[2]) === Number(match[1]) + 1) return { value: `${match[1]}-${match[2]}`, raw: name, at: null };
  }
  return null;
}

/** The title of the plan or report goes before that of a self-assessment, which is of the year before. */
function titledYear(head: readonly PaperLine[]): ProfileFact | null {
  let best: { fact: ProfileFact; rank: number } | null = null;
  for (let index = 0; index < head.length; index++) {
    const line = head[index] as PaperLine;
    const isSubject = isKindOfPaper(head[index - 1]?.text ?? "") || isKindOfPaper(line.text.split("\n")[0] ?? "");
    if (!/năm\s*học/iu.test(line.text) || line.text.length > 160 || (!isSubject && isBasis(line.text))) continue;
    const fact = yearIn(line);
    const rank = rankOfTitle(bare(`${head[index - 1]?.text.slice(0, 80) ?? ""} ${line.text}`));
    if (fact !== null && (best === null || rank > best.rank)) best = { fact, rank };
  }
  return best?.fact ?? null;
}

function rankOfTitle(title: string): number {
  if (/ke hoach|cai tien|bao cao ket qua/.test(title)) return 2;
  return /tu danh gia|danh gia ngoai|tong hop/.test(title) ? 0 : 1;
}

/** "KẾ HOẠCH", "BÁO CÁO" alone on its line: what follows says what it is about, whatever it begins with. */
function isKindOfPaper(text: string): boolean {
  return /^(?:ke hoach|bao cao)$/.test(bare(text));
}

function isBasis(text: string): boolean {
  return /^-?\s*(căn cứ|theo|thực hiện|báo cáo tự đánh giá|kết quả)/iu.test(text);
}

function yearIn(line: PaperLine): ProfileFact | null {
  const at = line.text.search(/năm\s*học/iu);
  const year = readSchoolYear(line.text.slice(at, at + 60));
  return year === null ? null : factOf(line, `${year.first}-${year.second}`);
}

/** The signature: a title of office, then a name under it or behind it. The last one of the paper counts. */
function signerOf(foot: readonly PaperLine[]): { title: ProfileFact | null; signer: ProfileFact | null } {
  for (let index = foot.length - 1; index >= 0; index--) {
    const line = foot[index] as PaperLine;
    const match = SIGNER_TITLE.exec(bare(line.text));
    if (match === null || line.text.length > 90) continue;
    const title = line.text.slice(0, match[0].length).trim();
    const behind = line.text.slice(match[0].length).replace(/^[\s:\-–]+/, "");
    if (behind !== "" && !isPerson(behind)) continue;
    const below = foot.slice(index + 1, index + 6).find((one) => isPerson(one.text));
    const signer = behind !== "" ? factOf(line, behind) : below === undefined ? null : factOf(below, below.text);
    return { title: factOf(line, title), signer };
  }
  return { title: null, signer: null };
}

function isPerson(text: string): boolean {
  const words = text.split(" ");
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    text.length <= 50 &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}.]*$/u.test(word)) &&
    !SIGNER_TITLE.test(bare(text))
  );
}
