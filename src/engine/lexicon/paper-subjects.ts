/** What plans and reports of a school are about: two subjects without anything in common are two papers. For plain letters. */
export const PAPER_SUBJECTS: readonly RegExp[] = [
  /cai tien/,
  /tu danh gia/,
  /danh gia ngoai/,
  /chien luoc/,
  /giao duc (?:cua )?(?:nha truong|truong)\b|day (?:va )?hoc|nhiem vu nam hoc/,
  /boi duong/,
  /kiem tra noi bo/,
  /xa hoi hoa|van dong tai tro/,
  /pho cap/,
  /ung dung cong nghe thong tin|chuyen doi so/,
];
