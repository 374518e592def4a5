/** What a measure can miss. Patterns are for lower case without marks. */

/** An item of the fourth level that asks for goals that were met, and work that only writes the strategy. */
export const GOALS_MET = /hoan thanh.*muc tieu|muc tieu.*(?:chien luoc|hoan thanh)/;
export const WRITES_STRATEGY =
  /(?:xay dung|lap|soan|bo sung|dieu chinh)[^.;\n]{0,20}(?:ke hoach chien luoc|chien luoc phat trien|phuong huong, chien luoc)[^.;\n]{0,40}/;
export const SPEAKS_OF_GOALS = /muc tieu|hoan thanh|dat duoc|chi tieu|ket qua thuc hien|danh gia/;

/** What a weakness may lack, what would mend it, and what a measure does that cannot. */
export interface Remedy {
  readonly id: "time" | "watching" | "degree" | "skill" | "people" | "room";
  readonly lack: RegExp;
  /** One of these stands in every such weakness. */
  readonly anchors: readonly string[];
  /** A measure (or its period) with any of these answers the weakness. */
  readonly mends: RegExp;
  /** What the measure does instead. */
  readonly instead: RegExp;
}

export const REMEDIES: readonly Remedy[] = [
  {
    id: "time",
    anchors: ["thoi gian"],
    lack: /(?:thoi gian|quy thoi gian)[^.;\n]{0,140}(?:chua nhieu|con it|it oi|han hep|eo hep|chua du|khong du|khong nhieu|con han che)/,
    mends: /thoi gian|\bbuoi\b|\btiet\b|(?<!du )\bgio\b(?! len lop)|lich|thoi khoa bieu|(?:moi|hang|trong) tuan|bo tri|sap xep|giam tai/,
    instead: /(?:xay dung ke hoach du gio[^.\n]{0,10}[,;] ?)?(?:[^.;\n]{0,15}; ?)?(?:to chuc )?(?:hoi thi|cuoc thi|du gio)[^.;\n]{0,60}/,
  },
  {
    id: "watching",
    anchors: ["giam sat", "theo doi"],
    lack: /chua co[^.;\n]{0,20}(?:giai phap|bien phap|cach|ke hoach)[^.;\n]{0,15}(?:giam sat|theo doi)/,
    mends: /giam sat|theo doi|kiem tra|don doc|bao cao|danh gia|cham|doi chieu/,
    instead: /(?:dinh ky )?ra soat, bo sung[^.;\n]{0,50}|(?:bo sung|dieu chinh)[^.;\n]{0,60}/,
  },
  {
    id: "degree",
    anchors: ["tren chuan", "trinh do dao tao"],
    lack: /\b(?:chua|khong|thap|thieu)\b[^.;\n]{0,40}(?:tren chuan|trinh do dao tao)|(?:tren chuan|trinh do dao tao)[^.;\n]{0,40}\b(?:chua|con thap|thap|it)\b/,
    mends: /trinh do dao tao|tren chuan|nang chuan|dai hoc|thac si|cao hoc|di hoc|theo hoc|cu (?:giao vien|gv)|dao tao|hoc len/,
    instead: /(?:dat )?chuan nghe nghiep[^.;,\n]{0,30}/,
  },
  {
    id: "skill",
    anchors: ["nang luc", "trinh do", "nghiep vu", "chu dong", "ky nang"],
    lack: /(?:nang luc|trinh do|nghiep vu|chu dong|ky nang)[^.;\n]{0,30}\b(?:chua|con|han che)\b|\b(?:han che|chua)\b[^.;\n]{0,12}(?:ve )?(?:nang luc|trinh do|nghiep vu|chu dong|ky nang)/,
    mends: /$^/,
    instead:
      /(?:bo sung|tuyen|xin)[^.;,\n]{0,20}(?:nhan su|nhan vien|bien che|giao vien)[^.;,\n]{0,20}(?:so luong|cho du|du so)[^.;,\n]{0,20}/,
  },
  {
    id: "people",
    anchors: ["thieu", "chua du"],
    lack: /\b(?:thieu|chua du)\b[^.;,\n]{0,12}(?:giao vien|nhan vien|\bgv\b|\bnv\b)(?! (?:gioi|co |dat|cot can|gioi))/,
    mends:
      /tuyen|bo sung|hop dong|bien che|tham muu|phan cong|kiem|tang tiet|them gio|thinh giang|lien truong|dieu dong|luan chuyen|xin|de nghi|de xuat|to trinh|trinh|hop nhat|bo tri|sap xep|moi (?:giao vien|gv|nguoi)|muon|biet phai|giam lop|don lop|lam viec voi/,
    instead: /(?:tap huan|boi duong|hoi thi|thao giang|du gio)[^.;\n]{0,60}/,
  },
  {
    id: "room",
    anchors: ["phong hoc", "phong chuc nang", "phong bo mon", "nha da nang", "san choi", "dien tich"],
    lack: /\b(?:thieu|chua du|chua co|con thieu)\b[^.;,\n]{0,15}(?:phong (?:hoc|chuc nang|bo mon)|nha da nang|san choi|dien tich)/,
    mends:
      /xay|sua|cai tao|mo rong|tham muu|de nghi|de xuat|xin|bo tri|chuyen|ngan|ghep|muon|thue|giam|sap xep|lap du an|quy hoach|dau tu|dung|lam|trinh|huy dong|van dong|ke hoach|tan dung|su dung chung|luan phien|ca\b/,
    instead: /(?:tuyen truyen|giu gin|bao quan|ve sinh)[^.;\n]{0,60}/,
  },
];
