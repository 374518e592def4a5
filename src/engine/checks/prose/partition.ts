/** Labels that share people or things between them: their counts need not add up ("nữ", "đảng viên"). */
const OVERLAPPING =
  /\b(?:dang vien|doan vien|dan toc|ton giao|khuyet tat|hoa nhap|ngheo|ban tru|noi tru|2 buoi|hai buoi|chinh sach|kho khan|mo coi|tren chuan|dat chuan|chua chuan|chua dat chuan|dat trinh do|(?<!phong )(?:tin hoc|tieng anh|ngoai ngu)|ly luan|chinh tri|kiem nhiem|ton tai|thai san|tap su|gioi cap|csttd|lao dong tien tien|trong bien che truong)\b/;

interface Family {
  readonly members: readonly RegExp[];
  /** Members that, all present, make the list whole. */
  readonly whole: readonly number[];
}

const FAMILIES: readonly Family[] = [
  { members: [/\bbien che\b|^bc\b/, /\bhop dong\b|^hd\b/], whole: [0, 1] },
  { members: [/\bnam\b/, /\bnu\b/], whole: [0, 1] },
  { members: [/^(?:gioi|xuat sac)\b/, /^kha\b/, /^(?:trung binh|tb)\b/, /^(?:yeu|kem)\b/], whole: [0, 1, 2, 3] },
  {
    members: [
      /\bhoan thanh xuat sac\b|^htxs/,
      /\bhoan thanh tot\b|^htt/,
      /(?<!khong |chua )\bhoan thanh (?:nhiem vu|$)/,
      /\b(?:khong|chua) hoan thanh\b|^(?:k|c)ht/,
    ],
    whole: [0, 1, 3],
  },
  { members: [/^tot\b/, /^kha\b/, /^dat\b/, /^chua dat\b/], whole: [0, 1, 2, 3] },
  { members: [/\bnhat\b/, /\bnhi\b/, /\bba\b/, /\bkhuyen khich\b|\bkk\b/], whole: [0, 1, 2, 3] },
  { members: [/\bthac s[iy]\b/, /\bdai hoc\b|^dh\b/, /\bcao dang\b|^cd\b/, /\btrung cap\b|^tc\b/], whole: [] },
  {
    members: [/\bngan sach\b|\bnsnn\b|^ns\b|\bduoc cap\b/, /\bxa hoi hoa\b|\bxhh\b|\btai tro\b|\bdong gop\b|\bvan dong\b/],
    whole: [0, 1],
  },
  { members: [/(?<!ban )\bkien co\b/, /\bban kien co\b/, /\btam\b|\bcap 4\b/], whole: [0, 1, 2] },
];

const ROLES: readonly RegExp[] = [
  /\bcbql\b|\bcan bo quan ly\b|\bbgh\b|\bban giam hieu\b|\bquan ly\b|\bhieu truong\b|^(?:ht|pht)\b/,
  /\bgv\b|\bgiao vien\b/,
  /\bnv\b|\bnhan vien\b/,
  /\bbv\b|\bbao ve\b/,
  /\blc\b|\blao cong\b|\btap vu\b|\bphuc vu\b|\bve sinh\b/,
  /\bbep\b|\bnau an\b|\bcap duong\b/,
  /\bbao mau\b/,
  /\bke toan\b|\bkt\b/,
  /\bvan thu\b|\bvt\b|\bthu quy\b/,
  /\by te\b|\byt\b/,
  /\bthu vien\b|\btv\b/,
  /\bthiet bi\b|\btb\b/,
  /\btong phu trach\b|\btpt\b/,
];

const GRADE = /^(?:hs |hoc sinh |so hoc sinh |so lop )?(?:khoi|lop|k) ?(?:lop )?(\d{1,2})\b/;
const STAGES = ["1,2,3,4,5", "6,7,8,9", "10,11,12", "1,2,3,4,5,6,7,8,9", "6,7,8,9,10,11,12"];

/**
 * What is known of a list of parts by its labels. "whole": every one or thing is in exactly one of them, so they must add up.
 * "disjoint": none is in two, so they cannot exceed the whole. "overlapping": nothing follows. "unknown": labels of no known family.
 */
export function partitionOf(labels: readonly string[]): "whole" | "disjoint" | "overlapping" | "unknown" {
  if (labels.some((label) => OVERLAPPING.test(label))) return "overlapping";
  const grades = labels.map((label) => GRADE.exec(label)?.[1]);
  if (grades.every((grade) => grade !== undefined)) return STAGES.includes(grades.map(Number).join(",")) ? "whole" : "disjoint";
  for (const family of FAMILIES) {
    const places = labels.map((label) => family.members.findIndex((member) => member.test(label)));
    if (places.includes(-1) || new Set(places).size < labels.length) continue;
    return family.whole.length > 0 && family.whole.every((place) => places.includes(place)) ? "whole" : "disjoint";
  }
  if (labels.some((label) => /\bnu\b|\bnam\b/.test(label))) return "overlapping";
  return rolesOf(labels);
}

function rolesOf(labels: readonly string[]): "whole" | "disjoint" | "unknown" {
  const roles = labels.map((label) => ROLES.findIndex((role) => role.test(label)));
  if (roles.includes(-1)) return "unknown";
  if ([0, 1, 2].every((role) => roles.includes(role))) return "whole";
  // Two thirds of a staff list are no staff list: three different roles are.
  return new Set(roles).size >= 3 ? "whole" : "disjoint";
}

/** Whether "NV" or "nhân viên" in this list can only be the rest of the staff, because guards, cooks and others stand beside it. */
export function hasNamedStaff(labels: readonly string[]): boolean {
  return labels.some((label) => ROLES.slice(3).some((role) => role.test(label)));
}

/** Whether a part of a staff list teaches or leads the school, and is not of its other staff. */
export function isTeaching(label: string): boolean {
  const role = ROLES.findIndex((one) => one.test(label));
  return role === 0 || role === 1 || role === ROLES.length - 1;
}
