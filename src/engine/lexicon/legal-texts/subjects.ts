/**
 * Words that say beyond doubt what a text of the law is about, in plain lower case. A subject stands here only if its words mean
 * nothing else in the papers of a school: "đánh giá" alone is no subject.
 */
export const SUBJECT_WORDS: Readonly<Record<string, RegExp>> = {
  kdcl: /kiem dinh chat luong|cong nhan dat chuan quoc gia|dat muc chat luong toi thieu|danh gia chat luong giao duc truong/,
  tdg: /huong dan tu danh gia|tu danh gia va danh gia ngoai|goi y tim minh chung/,
  dieule: /dieu le truong|dieu le nha truong/,
  dghs: /(?:danh gia|xep loai)(?:,? xep loai)? hoc sinh|danh gia hs\b|quy dinh danh gia/,
  ctpt: /chuong trinh giao duc pho thong|chuong trinh gdpt/,
  ctmn: /chuong trinh giao duc mam non|chuong trinh gdmn/,
  sgk: /lua chon sach giao khoa|chon sgk/,
  csvc: /co so vat chat/,
  phbm: /phong hoc bo mon/,
  tbtt: /(?:thiet bi|do dung)[^.;]{0,40}toi thieu/,
  dcnt: /do choi ngoai troi/,
  thuvien: /thu vien/,
  chuanht: /chuan hieu truong/,
  chuangv: /chuan nghe nghiep giao vien|chuan nghe nghiep gv\b/,
  dinhmuc: /dinh muc (?:so luong|bien che|giao vien|gv\b)|vi tri viec lam/,
  hang: /(?<!theo )chuc danh nghe nghiep|xep luong/,
  cdlv: /che do lam viec/,
  gvdg: /(?:giao vien|gv) day gioi|\bgvdg\b|(?:giao vien|gv) chu nhiem (?:lop )?gioi|gvcn (?:lop )?gioi|\bgvcng\b|hoi thi giao vien|hoi thi gv/,
  ungxu: /quy tac ung xu|van hoa ung xu/,
  daoduc: /dao duc nha giao/,
  yte: /y te truong hoc|bao ve suc khoe/,
  antoan: /truong hoc an toan|moi truong giao duc an toan|bao luc hoc duong|tai nan thuong tich/,
  taitro: /tai tro/,
  cmhs: /ban dai dien cha me|ban dai dien cmhs/,
  congkhai: /cong khai/,
  danchu: /dan chu/,
  tuchu: /tu chu/,
  hocphi: /hoc phi/,
  dgvc: /(?:danh gia|xep loai|phan loai)[^.;]{0,40}(?:cong chuc|vien chuc)/,
  vanthu: /van thu|the thuc/,
  phocap: /pho cap/,
  tdkt: /thi dua|khen thuong/,
  nangchuan: /nang (?:trinh do )?chuan/,
  dautu: /dieu kien dau tu/,
  bdtx: /boi duong thuong xuyen|\bbdtx\b/,
  daythem: /day them|hoc them/,
  tuyensinh: /tuyen sinh/,
  tuvan: /tu van (?:tam ly|hoc duong)/,
  ctxh: /cong tac xa hoi/,
  ktkl: /ky luat hoc sinh/,
  hoanhap: /hoa nhap|khuyet tat/,
  khgd: /ke hoach giao duc/,
  stem: /\bstem\b/,
};

/**
 * Subjects on which every circular of the ministry up to `KNOWN_UNTIL` is in the table, and whose words do not stand beside another
 * subject's text by chance: what is cited for them under another number is a slip.
 */
export const WHOLLY_KNOWN: ReadonlySet<string> = new Set(["gvdg", "cmhs", "daythem", "chuanht", "chuangv"]);
export const KNOWN_UNTIL = 2023;

/** Texts on these rule on many matters: "Thông tư 17/2018 quy định về thư viện" is said rightly. */
export const BROAD: ReadonlySet<string> = new Set(["kdcl", "tdg", "dieule", "ctpt", "ctmn"]);
