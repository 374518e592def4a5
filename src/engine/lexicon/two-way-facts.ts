/**
 * Facts of a school that papers state both ways. Patterns are for lower case without marks and read one sentence.
 * Only flat statements count: a part of something, a goal, another time clash with nothing.
 */
export interface TwoWayFact {
  readonly id: "standard" | "enough" | "equipment" | "funding" | "national";
  readonly holds: RegExp;
  readonly fails: RegExp;
  /** The headings or lines above a short line must speak of this; null where the sentence says it itself. */
  readonly failsUnder: RegExp | null;
  /** Where it may be denied: in prose only, or in the plan's rows as well. */
  readonly isOfRows: boolean;
}

export const TWO_WAY_FACTS: readonly TwoWayFact[] = [
  {
    id: "standard",
    holds:
      /(?:100\s?% (?:can bo|cb|giao vien|gv|doi ngu)[^.;\n]{0,50}|(?:giao vien|gv|doi ngu|can bo)[^.;\n]{0,50}\bdeu )(?:da )?(?:dat|co) (?:trinh do )?(?:dao tao )?(?:dat )?chuan(?! (?:nghe nghiep|hieu truong|ngoai ngu|tin hoc|muc))[^.;,\n]{0,30}/,
    fails:
      /(?<=^[\s+*-]{0,6})chua (?:dat )?chuan\s{0,2}:\s{0,2}(?:0?[1-9]|[1-9]\d)(?!\d)[^.;,\n]{0,12}|(?:con|co|hien co) (?:0?[1-9]|[1-9]\d)(?:\/\d{1,3})? (?:giao vien|gv|can bo|cb|dong chi)[^.;\n]{0,30}(?:chua dat (?:trinh do )?chuan|duoi chuan|chua chuan)(?! nghe)/,
    failsUnder: /trinh do|\bgv\b|giao vien|doi ngu/,
    isOfRows: true,
  },
  {
    id: "enough",
    holds:
      /(?<!chua |khong |dam bao |bao dam |de |cho )\bdu (?:so (?:luong )?)?giao vien (?:theo |so voi |dung )?(?:dinh bien|dinh muc|quy dinh|bien che)/,
    fails:
      /(?:xin |bo sung )?them bien che giao vien[^.;,\n]{0,10}|(?<!khong )(?:con thieu|chua du|thieu) (?:0?[1-9]\d? )?(?:so luong )?(?:giao vien|gv)(?= (?:theo|so voi)|[.;,\n]|$)[^.;,\n]{0,20}/,
    failsUnder: null,
    isOfRows: true,
  },
  {
    id: "equipment",
    holds: /(?:trang )?thiet bi(?:(?!chua|khong|thieu|mot so)[^.;\n]){0,40}(?:day du|du theo (?:quy dinh|danh muc))/,
    fails:
      /(?:trang )?thiet bi(?: day(?: va|,| -)? hoc)?(?:(?!mot so|mot vai|cua|mon|phong)[^.;\n]){0,12}con (?:rat )?thieu[^.;\n]{0,50}|thieu (?:nhieu )?(?:trang )?thiet bi day hoc toi thieu/,
    failsUnder: null,
    isOfRows: false,
  },
  {
    id: "funding",
    holds:
      /(?:quan tam|uu tien),? dau tu[^.;\n]{0,30}(?:cua )?(?:ubnd|uy ban nhan dan|chinh quyen|dia phuong)[^.;,\n]{0,20}|(?:ubnd|uy ban nhan dan|chinh quyen|dia phuong)(?:(?!chua|khong)[^.;\n]){0,40}(?:quan tam|uu tien),? dau tu[^.;,\n]{0,30}/,
    fails:
      /(?:dia phuong|ngan sach|ubnd|uy ban nhan dan)[^.;\n]{0,50}dau tu (?:cho |cua |ve |vao )?[^.;\n]{0,40}(?:con |rat |nhieu )*han che|dau tu (?:cua|tu) (?:dia phuong|ubnd|chinh quyen)[^.;\n]{0,40}(?:con )(?:rat |nhieu )*(?:han che|it)/,
    failsUnder: null,
    isOfRows: false,
  },
  {
    id: "national",
    holds:
      /(?:duy tri|giu vung|cung co|da duoc cong nhan|duoc cong nhan|la truong|da dat)(?:(?!phan dau|chua)[^.;\n]){0,30}chuan quoc gia(?: muc do [12])?|truong (?:dat )?chuan quoc gia(?: muc do [12])? (?:duoc|tiep tuc)[^.;,\n]{0,20}(?:cung co|duy tri|giu vung)/,
    fails: /(?:truong )?(?:chua|khong) (?:dat|duoc cong nhan(?: dat)?|duoc cong nhan la truong(?: dat)?)(?: truong)? chuan quoc gia/,
    failsUnder: null,
    isOfRows: true,
  },
];

/** Words of which every text of these facts has one. */
export const FACT_ANCHORS: readonly string[] = ["chuan", "giao vien", "thiet bi", "dau tu"];

/** A goal, a condition, another time, a part: no flat statement. */
export const IS_GOAL =
  /phan dau|muc tieu|chi tieu|du kien|\bse\b|nham|den nam|den het|vao nam|ke hoach den|\bneu\b|\bkhi\b|yeu cau|de nghi|tieu chuan|quy dinh ve/;
export const OTHER_TIME =
  /nam hoc truoc|truoc day|truoc kia|nhung nam qua|nam truoc|nhieu nam truoc|\bnay da\b|tu nam|nam (?:hoc )?(?:19|20)\d\d|giai doan/;
export const GOALS_ABOVE = /\b(?:chi tieu|muc tieu|phan dau|phuong huong|ke hoach nam)\b/;
export const A_PART = /mot so|mot vai|vai |nhieu noi|mot bo phan|1 so|rieng|ngoai tru|tru /;

/** Rooms that a school has or lacks, each under its names. */
export const ROOMS: readonly (readonly [string, RegExp])[] = [
  ["hiệu bộ", /hieu bo/],
  ["giáo dục nghệ thuật", /(?:giao duc )?nghe thuat/],
  ["âm nhạc", /am nhac/],
  ["mĩ thuật", /m[iy] thuat/],
  ["tin học", /tin hoc|may (?:vi )?tinh/],
  ["ngoại ngữ", /ngoai ngu|tieng anh/],
  ["khoa học - công nghệ", /khoa hoc(?: [-,]? ?cong nghe)?/],
  ["đa năng", /da nang/],
  ["y tế", /y te/],
  ["thể chất", /(?:giao duc )?the chat/],
  ["tư vấn", /tu van|tham van/],
  ["truyền thống", /truyen thong/],
];
export const ROOM_WORD = "(?:phong(?: hoc| bo mon| hoc bo mon| giao duc)?|khu|nha)";
/** The list of rooms a school has not. */
export const LACKS_ROOMS =
  /(?:con thieu|thieu|chua co)(?: mot so| cac| nhung)?(?: phong (?:chuc nang|bo mon|hoc bo mon))?\s?(?:\(|:)?[^.;\n]{0,140}/g;
/** What is done with a room that is there; the room stands behind. */
export const USES_ROOM =
  "(?:thiet bi|may moc|khai thac|su dung(?: hieu qua)?|sap xep|bao quan|day hoc)(?:(?!xay|lam moi|de nghi|thieu|chua|muon|tham muu|bo tri|dau tu)[^.;\\n]){0,50}";

/** A plan that is lacking, and a measure that goes on with it. */
export const NO_PLAN = /\bchua (?:co|xay dung(?: duoc)?|lap(?: duoc)?)(?: cac| duoc)? ke hoach ([^.;\n]{8,120})/;
export const GOES_ON = /tiep tuc (?:xay dung|lap|trien khai|thuc hien)(?: cac)? ke hoach ([^.;\n]{8,160})/;
