/**
 * What each criterion is about, by the words of its title, so that it holds for every circular. Patterns are for lower case without marks.
 * A topic is told where a text does something to its subject or finds it wanting; the subject's mere name tells nothing.
 */
export interface Topic {
  readonly id: string;
  /** Titles of the criterion the topic belongs to. */
  readonly home: RegExp;
  /** One of these stands in every text that tells the topic. */
  readonly anchors: readonly string[];
  /** The words that tell the topic. */
  readonly telling: RegExp;
  /** Titles of the criteria that have nothing to do with it. */
  readonly alien: RegExp;
  /** A reviewer would object, but the two criteria are neighbours. */
  readonly isPartial?: boolean;
  /** So plain that it does not matter what else the text says. */
  readonly isPlain?: boolean;
}

const PEOPLE_LEADERS = "doi voi hieu truong, pho hieu truong$|^can bo quan ly co so";
const TEACHERS = "doi voi giao vien|^giao vien$";
const STAFF = "doi voi nhan vien|^nhan su ho tro";
const PUPILS = "doi voi hoc sinh|ket qua giao duc|ket qua hoc tap";
const ROOMS = "phong hoc|khoi phong nhom tre|khoi phong hanh chinh|khoi phong phuc vu|khoi hanh chinh|khoi phong to chuc an";
const YARD = "khuon vien";
const TOILETS = "ve sinh";
const EQUIPMENT = "^thiet bi";
const LIBRARY = "^thu vien";
const PARENTS = "ban dai dien|phoi hop voi gia dinh";
const STRATEGY = "chien luoc xay dung|^tam nhin";
const COUNCIL = "hoi dong truong";
const PARTY = "to chuc dang";
const TEAMS = "to chuyen mon va to van phong";
const CLASSES = "khoi lop|nhom tre va lop mau giao$";
const FINANCE = "hanh chinh, tai chinh";
const PERSONNEL = "quan ly can bo";
const DEMOCRACY = "quy che dan chu";
const SAFETY = "an ninh trat tu|moi truong giao duc an toan";

const titles = (...parts: readonly string[]): RegExp => new RegExp(parts.join("|"));

const LEADER = "(?:hieu truong|pho hieu truong|can bo quan ly|cbql|ban giam hieu|bgh)";
/** Between a leader and what the leader learns: nobody else, and no act by which others are made to learn. */
const NOBODY_ELSE =
  "(?:(?!giao vien|nhan vien|\\bgv|\\bnv|tao dieu kien|chi dao|\\bcu |dong vien|khuyen khich|phan cong|to chuc|ho tro|tham muu|\\bcho |doi voi|hoc sinh)[^.;:\\n])";
const TO_THE_COMMA = "[^.;,\\n]{0,60}?(?= de | nham |[.;,\\n]|$)";

export const TOPICS: readonly Topic[] = [
  {
    id: "leaders-wanted",
    anchors: ["bo nhiem"],
    home: titles(TEAMS),
    telling: /bo nhiem (?:them |bo sung )?(?:\d{1,2} )?(?:cbql|can bo quan ly|pho hieu truong|hieu truong)(?![a-z])/g,
    alien: titles(TEACHERS, STAFF, PUPILS),
    isPartial: true,
    isPlain: true,
  },
  {
    id: "leaders",
    anchors: ["hieu truong", "quan ly", "giam hieu", "bgh", "cbql"],
    home: titles(PEOPLE_LEADERS),
    telling: new RegExp(
      `${LEADER}${NOBODY_ELSE}{0,40}(?:tham gia (?:cac |mot |day du cac )?(?:lop|khoa)|theo hoc|hoc (?:cao hoc|thac si|tieng|ngoai ngu|trung cap|lop)|tu boi duong|boi duong (?:ve )?(?:tieng|ngoai ngu))${TO_THE_COMMA}|(?:chuan|xep loai|danh gia) hieu truong${TO_THE_COMMA}`,
      "g",
    ),
    alien: titles(TEACHERS, STAFF, PUPILS, YARD, ROOMS, TOILETS, EQUIPMENT, LIBRARY, PARENTS, CLASSES),
  },
  {
    id: "teachers",
    anchors: ["nang chuan", "tren chuan", "chuan nghe", "sau dai hoc", "cao hoc", "thac si", "day gioi", "boi duong"],
    home: titles(TEACHERS),
    telling:
      /(?:giao vien|\bgv)(?:(?!nhan vien|can bo quan ly|cbql|hieu truong)[^.;\n]){0,30}(?:nang chuan(?: trinh do)?|(?:dat )?tren chuan|chuan nghe nghiep|sau dai hoc|hoc cao hoc|hoc thac si|day gioi|tu boi duong|boi duong thuong xuyen|mo dun boi duong)[^.;,\n]{0,40}/g,
    alien: titles(PEOPLE_LEADERS, STAFF, PUPILS, YARD, ROOMS, TOILETS, EQUIPMENT, LIBRARY, PARENTS, FINANCE, DEMOCRACY, COUNCIL, CLASSES),
  },
  {
    id: "staff",
    anchors: ["nhan vien"],
    home: titles(STAFF),
    telling:
      /(?:con )?thieu (?:\d{1,2} )?nhan vien(?: (?:bao ve|y te|thu vien|thiet bi|ke toan|van thu|cap duong|nuoi duong))?|nhan vien (?:bao ve|y te|thu vien|thiet bi|ke toan|van thu|cap duong|nuoi duong)(?:(?!giao vien|hoc sinh)[^.;\n]){0,40}(?:tham gia (?:cac )?(?:lop|khoa)|tap huan|chung chi|nghiep vu|chua qua dao tao)[^.;,\n]{0,30}/g,
    alien: titles(PEOPLE_LEADERS, TEACHERS, PUPILS, YARD, "phong hoc", TOILETS, PARENTS, STRATEGY, COUNCIL, CLASSES, DEMOCRACY),
  },
  {
    id: "library",
    anchors: ["thu vien", "dau sach", "sach tham khao"],
    home: titles(LIBRARY, "hoc lieu"),
    telling:
      /(?<!nhan vien |can bo |phu trach |nv )thu vien(?! ?[-\u2013] ?thiet bi)[^.;\n]{0,40}(?:chua dat|chua co|chua nhieu|con it|con thieu|dau sach|sach|phong doc|dat chuan)[^.;,\n]{0,30}|(?:bo sung|mua|thieu|chua co nhieu|them)[^.;,\n]{0,20}(?:dau sach|sach tham khao)[^.;,\n]{0,20}/g,
    alien: titles(STRATEGY, COUNCIL, PARTY, TEAMS, CLASSES, PERSONNEL, DEMOCRACY, SAFETY, PEOPLE_LEADERS, TEACHERS, YARD, TOILETS, PARENTS),
  },
  {
    id: "toilets",
    anchors: ["ve sinh"],
    home: titles(TOILETS, "co so vat chat, thiet bi, hoc lieu"),
    telling:
      /(?:xay|sua|cai tao|tu bo|lap|thieu|nang cap)[^.;,\n]{0,25}(?:nha|cong trinh|khu|phong|buong) ve sinh[^.;,\n]{0,20}|(?:nha|cong trinh|khu|phong|buong) ve sinh[^.;,\n]{0,30}(?:xuong cap|chua|con thieu|hu hong)[^.;,\n]{0,30}/g,
    alien: titles(
      STRATEGY,
      COUNCIL,
      PARTY,
      TEAMS,
      CLASSES,
      PERSONNEL,
      DEMOCRACY,
      PEOPLE_LEADERS,
      TEACHERS,
      PUPILS,
      EQUIPMENT,
      LIBRARY,
      PARENTS,
    ),
  },
  {
    id: "kitchen",
    anchors: ["bep", "kho thuc pham"],
    home: titles("khoi phong to chuc an", "va khoi phong hanh chinh", "^khoi hanh chinh", "co so vat chat, thiet bi, hoc lieu"),
    telling:
      /(?:xay|sua|cai tao|lap|thieu|nang cap|mo rong|trang bi)[^.;,\n]{0,25}(?:nha bep|bep an|khu bep|kho thuc pham)[^.;,\n]{0,20}|(?:nha bep|bep an|khu bep|kho thuc pham)[^.;,\n]{0,30}(?:xuong cap|chua|con thieu|hu hong|chat|hep)(?![a-z])[^.;,\n]{0,40}/g,
    alien: titles(
      STRATEGY,
      COUNCIL,
      PARTY,
      TEAMS,
      CLASSES,
      PERSONNEL,
      DEMOCRACY,
      PEOPLE_LEADERS,
      TEACHERS,
      PUPILS,
      EQUIPMENT,
      LIBRARY,
      PARENTS,
    ),
  },
  {
    id: "yard",
    anchors: [
      "san choi",
      "san tap",
      "san truong",
      "san bai",
      "bai tap",
      "khuon vien",
      "tuong rao",
      "cong truong",
      "bien ten",
      "cay xanh",
      "cay bong",
      "cay canh",
    ],
    home: titles(YARD, "co so vat chat, thiet bi, hoc lieu"),
    telling:
      /(?:xay|sua|lat|son|mo rong|tu bo|cai tao|thay|lam moi)[^.;,\n]{0,20}(?:san (?:choi|tap|truong|bai)|bai tap|khuon vien|tuong rao|cong truong|bien ten truong)[^.;,\n]{0,20}|trong (?:them |bo sung |dam )?(?:\d+ )?cay (?:xanh|bong mat|canh)[^.;,\n]{0,20}/g,
    alien: titles(
      STRATEGY,
      COUNCIL,
      PARTY,
      TEAMS,
      CLASSES,
      PERSONNEL,
      DEMOCRACY,
      PEOPLE_LEADERS,
      TEACHERS,
      STAFF,
      TOILETS,
      EQUIPMENT,
      LIBRARY,
      PARENTS,
    ),
  },
  {
    id: "equipment",
    anchors: ["thiet bi day", "tbdh", "do dung day", "dddh"],
    home: titles(EQUIPMENT, "co so vat chat, thiet bi, hoc lieu"),
    telling:
      /(?:mua sam|mua|bo sung|trang bi|thieu|sua chua|tu lam|phong trao lam)[^.;\n]{0,40}(?:thiet bi day hoc|tbdh|ttbdh|do dung day hoc|dddh)[^.;,\n]{0,20}/g,
    alien: titles(STRATEGY, COUNCIL, PARTY, CLASSES, DEMOCRACY, PEOPLE_LEADERS, TOILETS, PARENTS, LIBRARY),
  },
  {
    id: "equipment",
    anchors: ["thiet bi day", "tbdh", "do dung day", "dddh"],
    home: titles(EQUIPMENT),
    telling: /(?:mua sam|mua|bo sung|trang bi|sua chua)[^.;\n]{0,40}(?:thiet bi day hoc|tbdh|ttbdh|do dung day hoc|dddh)[^.;,\n]{0,20}/g,
    alien: titles("^phong hoc", "^khoi phong hanh chinh", "^khoi hanh chinh"),
    isPartial: true,
  },
  {
    id: "parents",
    anchors: ["ban dai dien", "bdd"],
    home: titles(PARENTS),
    telling: /^[-*+\s]{0,4}(?:ban dai dien|bdd)[^.;\n]{0,60}(?:chua|con|hop|hoat dong|it)(?![a-z])[^.;,\n]{0,30}/g,
    alien: titles(
      STRATEGY,
      PARTY,
      TEAMS,
      CLASSES,
      FINANCE,
      PERSONNEL,
      PEOPLE_LEADERS,
      TEACHERS,
      STAFF,
      YARD,
      ROOMS,
      TOILETS,
      EQUIPMENT,
      LIBRARY,
    ),
  },
  {
    id: "strategy",
    anchors: ["chien luoc"],
    home: titles(STRATEGY),
    telling:
      /(?:xay dung|cap nhat(?: cong khai)?|cong khai|ra soat|bo sung|dieu chinh|giam sat|cong bo|niem yet)[^.;\n]{0,40}(?:phuong huong, chien luoc|chien luoc (?:phat trien|xay dung)|ke hoach chien luoc)[^.;,\n]{0,30}/g,
    alien: titles(
      PARTY,
      TEAMS,
      CLASSES,
      FINANCE,
      PERSONNEL,
      SAFETY,
      PEOPLE_LEADERS,
      TEACHERS,
      STAFF,
      PUPILS,
      YARD,
      ROOMS,
      TOILETS,
      EQUIPMENT,
      LIBRARY,
      PARENTS,
    ),
  },
  {
    id: "website",
    anchors: ["website", "trang thong tin", "trang tin", "cong thong tin", "trang web"],
    home: titles(STRATEGY, "cong khai va trach nhiem"),
    telling: /(?:^|[.;\n])[-*+\s]{0,4}(?:trang (?:thong tin|tin) dien tu|website|cong thong tin|trang web)(?![a-z])[^.;,\n]{0,60}/g,
    alien: titles(PARTY, TEAMS, CLASSES, PERSONNEL, SAFETY, PEOPLE_LEADERS, TEACHERS, STAFF, YARD, ROOMS, TOILETS, EQUIPMENT),
  },
  {
    id: "safety",
    anchors: ["chua chay", "pccc", "thuong tich", "bao luc hoc", "ngo doc"],
    home: titles(SAFETY),
    telling: /(?:phong chay,? chua chay|\bpccc\b|tai nan,? thuong tich|bao luc hoc duong|ngo doc thuc pham)[^.;,\n]{0,30}/g,
    alien: titles(STRATEGY, COUNCIL, TEAMS, CLASSES, DEMOCRACY, PEOPLE_LEADERS, TEACHERS),
  },
  {
    id: "finance",
    anchors: ["nguon tai chinh"],
    home: titles(FINANCE, "nguon luc, thong tin"),
    telling: /ke hoach (?:ngan han|trung han|dai han)[^.;\n]{0,60}nguon tai chinh[^.;,\n]{0,20}/g,
    alien: titles(PARTY, TEAMS, CLASSES, DEMOCRACY, PEOPLE_LEADERS, TEACHERS, STAFF, PUPILS, TOILETS, LIBRARY, PARENTS),
  },
  {
    id: "democracy",
    anchors: ["dan chu"],
    home: titles(DEMOCRACY),
    telling: /(?:quy che )?dan chu (?:o )?co so[^.;,\n]{0,30}|quy che dan chu[^.;,\n]{0,30}/g,
    alien: titles(CLASSES, TEACHERS, STAFF, PUPILS, YARD, ROOMS, TOILETS, EQUIPMENT, LIBRARY, PARENTS),
  },
  {
    id: "literacy",
    anchors: ["pho cap"],
    home: titles("cong tac pho cap giao duc"),
    telling: /(?:dieu tra|cong tac|duy tri|ket qua|dat chuan)[^.;,\n]{0,20}pho cap[^.;,\n]{0,30}/g,
    alien: titles(
      STRATEGY,
      COUNCIL,
      TEAMS,
      FINANCE,
      PERSONNEL,
      DEMOCRACY,
      SAFETY,
      PEOPLE_LEADERS,
      TEACHERS,
      STAFF,
      YARD,
      ROOMS,
      TOILETS,
      EQUIPMENT,
      LIBRARY,
      PARENTS,
    ),
  },
];

/** Words by which a text speaks of its own criterion; a criterion that is not here is never said to be missed. */
export const OWN_WORDS: readonly (readonly [RegExp, RegExp])[] = [
  [titles(STRATEGY), /chien luoc|tam nhin|phuong huong|su mang|ke hoach phat trien/],
  [titles(COUNCIL), /hoi dong/],
  [titles(PARTY), /chi bo|dang vien|cong doan|doan|\bdoi\b|sao nhi dong|hoi chu thap|cap uy/],
  [titles(TEAMS), /to chuyen mon|to van phong|\bto\b|to truong|ttcm|sinh hoat|chuyen de|co cau|bo nhiem|de tai|pho hieu truong$/],
  [titles(CLASSES), /si so|\blop\b|khoi|nhom tre|hoc sinh|\bhs\b|\btre\b|tuyen sinh/],
  [
    titles(FINANCE),
    /tai chinh|tai san|ho so|thu chi|kinh phi|ke toan|du toan|luu tru|kiem ke|so sach|phan mem|van ban|hanh chinh|cong nghe|chung tu|cong khai|bao cao/,
  ],
  [titles(PERSONNEL), /doi ngu|can bo|\bcb|giao vien|\bgv|nhan vien|\bnv|nguoi lao dong|vien chuc|phan cong/],
  [titles(DEMOCRACY), /dan chu|cong khai|y kien|gop y|thanh tra|khieu nai|to cao|hoi nghi|doi thoai|minh bach|phan anh|quy che/],
  [
    titles(SAFETY),
    /an ninh|an toan|tai nan|bao luc|phong chay|pccc|dich benh|thien tai|thuc pham|bao ve|tuong rao|rao|cong|camera|giao thong|duoi nuoc|xam hai|te nan|y te|kenh|hop thu|phuong an|khong ky thi/,
  ],
  [titles(PEOPLE_LEADERS), /hieu truong|can bo quan ly|cbql|giam hieu|bgh|lanh dao/],
  [titles(TEACHERS), /giao vien|\bgv|doi ngu|nha giao|cac co\b|thay co|nguoi day|can bo(?! quan ly)|\bcb(?!ql)/],
  [
    titles(STAFF),
    /nhan vien|\bnv|bao ve|y te|ke toan|van thu|thu vien|thiet bi|cap duong|nuoi duong|co nuoi|doi ngu|can bo|nhan su|vi tri viec lam/,
  ],
  [titles(PUPILS), /hoc sinh|\bhs\b|\btre\b|cac em|hoc luc|hanh kiem|ren luyen|ty le|nguoi hoc/],
  [titles(YARD), /khuon vien|san|bai tap|cay|tuong rao|cong|bien ten|do choi|dien tich|canh quan|moi truong|vuon/],
  [titles(ROOMS), /phong|ban ghe|bang|nha an|bep|hieu bo|nha xe|de xe|bep an|may tinh|may chieu|kho\b|dien|am thanh|lop hoc/],
  [titles(TOILETS), /ve sinh|nuoc|rac|cong ranh|nap cong|duong cong|ho ga|thoat/],
  [titles(EQUIPMENT), /thiet bi|do dung|do choi|tbdh|dddh|may|internet|thi nghiem|phan mem|mang/],
  [titles(LIBRARY), /thu vien|sach|doc|tai lieu|hoc lieu|internet/],
  [titles(PARENTS), /ban dai dien|\bbdd|cha me|cmhs|phu huynh|phhs|gia dinh|cong dong|dia phuong|doan the|doanh nghiep|cuu hoc sinh/],
];

/** A leader named only as the one who has something done. */
export const LEADER_AS_ACTOR =
  /(?:hieu truong|pho hieu truong|ban giam hieu|bgh|can bo quan ly)(?: nha truong| chuyen mon| cung| va| ,|,)*(?: (?:hieu truong|pho hieu truong|ban giam hieu)(?: chuyen mon)?)?,? (?:tiep tuc |se |thuong xuyen |tich cuc )*(?:chi dao|tao dieu kien|phan cong|tham muu|xay dung|to chuc|\bcu\b|dong vien|khuyen khich|giao|cap nhat|bo tri|sap xep|de nghi|de xuat|lap|dau tu)/g;
