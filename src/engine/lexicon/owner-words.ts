/** Who can answer for a piece of work in a school, and who cannot. Patterns are for lower case without marks. */

/** Bodies above and beside the school that give orders or money: they answer for no measure of the school's plan. */
export const AUTHORITY =
  /^(?:lanh dao |can bo |chuyen vien )?(?:cac cap (?:lanh dao|chinh quyen|uy dang)|lanh dao (?:cac cap|cap tren|dia phuong|huyen|quan|xa|phuong|thi tran|thanh pho|tinh)|cap tren|cap uy(?: dang)? dia phuong|chinh quyen(?: dia phuong| cac cap| xa| phuong)?|dia phuong|(?:uy ban(?: nhan dan)?|ubnd|hoi dong nhan dan|hdnd)|(?:bo|so|phong) (?:giao duc|gd[a-z&-]*|noi vu|tai chinh|van hoa|ke hoach|kinh te|lao dong)|[spb]gd[a-z&-]*|(?:huyen|quan|tinh|thanh|thi|dang) uy (?:xa|phuong|thi tran|huyen|quan|tinh|thanh pho|dia phuong))(?![a-z])/;

/** Others outside the school: partners of its people, never owners alone. */
export const OUTSIDER =
  /^(?:cac |lanh dao |dai dien |ban |hoi )?(?:tram y te|trung tam (?:y te|van hoa|hoc tap cong dong)|cong an|quan su|don bien phong|truong (?:thon|xom|ap|khu pho)|to dan pho|(?:hoi )?(?:lien hiep )?phu nu|(?:hoi )?nong dan|(?:hoi )?cuu chien binh|(?:hoi )?khuyen hoc|hoi chu thap do|mat tran to quoc|ubmttq|doan the dia phuong|xa doan|phuong doan|manh thuong quan|nha hao tam|nha tai tro|don vi tai tro|nha thau|don vi thi cong|cong ty|doanh nghiep|cong dong|nhan dan|nha cung cap|cac ban nganh|ban nganh|doan the xa|luc luong xa hoi)(?![a-z])/;

/** Parents, one by one or as their board. */
export const PARENTS =
  /^(?:ban dai dien |truong ban dai dien |hoi |truong ban |dai dien )?(?:cha me(?: hoc sinh| tre)?|cmhs|phu huynh(?: hoc sinh| tre)?|phhs|gia dinh(?: hoc sinh| tre)?)(?: cac lop| tung lop| truong| nha truong)?$/;
export const PARENTS_BOARD = /^(?:truong |cac )?(?:ban dai dien|bdd|hoi phu huynh|hoi cha me)/;

/** A place where a person should be named. */
export const PLACE =
  /^(?:tai |o )?(?:phong hop|phong hoc|phong hoi dong|phong may|phong tin hoc|hoi truong|san (?:truong|choi|bai)|bai tap|nha da nang|nha xe|khuon vien|cac phong hoc|lop hoc|cac lop hoc|diem truong(?: \S+){0,3}|tai (?:truong|lop|phong)(?: \S+){0,3})$/;

/** So many of them: nobody in particular. */
export const HEAD_COUNT =
  /^(?:khoang |it nhat |toi thieu )?\d{1,3} (?:dong chi |nguoi |thay co |can bo |dang vien |doan vien |nhan su |giao vien |nhan vien |hoc sinh |gv |nv |hs |bv |lc |cb |d\/c )+$/;

/** A heading that lets partners stand beside the owners. */
export const WITH_PARTNERS = /phoi hop|lien quan|tham gia|nguon luc/;

/** Everybody, and so nobody. */
const ALL_OF_US =
  "(?:toan|ca) (?:truong|don vi|the nha truong)|nha truong|truong|moi nguoi|tat ca|(?:toan the |tap the |tat ca |toan bo |cac |moi )*(?:(?:can bo(?: quan ly)?|cbql|cb|giao vien|gv|nhan vien|nv|hoc sinh|hs|cbgvnv|cb gv nv|vien chuc|nguoi lao dong|nld|thanh vien(?: nha truong)?|bo phan(?: lien quan| trong truong)?)(?:,? | va |, ?)?){3,5}(?: (?:trong |toan |cua )?(?:truong|nha truong|don vi))?|(?:toan the|tap the|tat ca) (?:hoi dong )?su pham(?: nha truong)?|tap the (?:nha truong|giao vien|can bo)|(?:toan the|tat ca) (?:giao vien|can bo|thanh vien|nhan vien)(?: \\S+){0,5}|cac bo phan(?: lien quan)?|t\\.? ?truong";
export const EVERYBODY = new RegExp(`^(?:${ALL_OF_US})$`);
/** A body of several where a person could be named. */
export const LEADING_BODY =
  /^(?:bgh|ban giam hieu|ban lanh dao(?: nha truong)?|lanh dao (?:nha )?truong|ldnt|bld|cbql|can bo quan ly|(?:cac )?(?:giao vien|gv|nhan vien|nv)|(?:giao vien|gv)(?:,| va|, va|-) ?(?:nhan vien|nv))$/;

/** Officers of whom a school has one each, by the work they do. */
export const OFFICERS: readonly (readonly [string, RegExp])[] = [
  ["thư viện", /thu vien/],
  ["thiết bị", /thiet bi/],
  ["y tế", /y te/],
  ["kế toán", /ke toan|tai vu/],
  ["văn thư", /van thu/],
  ["bảo vệ", /bao ve/],
];
/** The measure gives the work to an officer by name; group 1: the officer. */
export const TASK_OF_OFFICER =
  /(?:^|[.;\n]\s{0,3}|(?:chi dao|giao|phan cong)(?: cho)? )(?:-\s?)?((?:nhan vien|nv|can bo(?: phu trach)?) (thu vien|thiet bi|y te|ke toan|van thu|bao ve)) (?:to chuc|thuc hien|lap|xay dung|huong dan|tham muu|thuong xuyen|phoi hop|kiem tra|ra soat|sap xep|chiu trach nhiem|phu trach|de xuat)/;
/** Owner words that take in every officer. */
export const ANY_OFFICER = /van phong|cac bo phan|toan truong|(?:^|, ?|va )(?:cac )?(?:nhan vien|nv)(?:$|[,.;]| va| lien quan)/;
