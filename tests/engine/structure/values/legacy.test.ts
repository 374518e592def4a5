import { fromLegacyFont } from "../../../../src/engine/structure/values/legacy";

describe("text of an old font", () => {
  it.each([
    ["KÕ ho¹ch c¶i tiÕn chÊt l\u00adîng n¨m häc 2024-2025", "Kế hoạch cải tiến chất lượng năm học 2024-2025"],
    ["Tr\u00adêng TiÓu häc Hoa Sen", "Trường Tiểu học Hoa Sen"],
    ["HiÖu tr\u00adëng", "Hiệu trưởng"],
    ["Tiªu chÝ 1.4", "Tiêu chí 1.4"],
    ["Kh«ng ®¹t", "Không đạt"],
    ["Gi¸o viªn, nh©n viªn", "Giáo viên, nhân viên"],
  ])("typed for ABC: %s", (typed, text) => expect(fromLegacyFont(typed)).toEqual({ text, encoding: "tcvn3" }));

  it.each([
    ["Tröôøng Tieåu hoïc Hoa Sen", "Trường Tiểu học Hoa Sen"],
    ["Keá hoaïch caûi tieán chaát löôïng naêm hoïc", "Kế hoạch cải tiến chất lượng năm học"],
    ["Tieâu chí 1.4: Hieäu tröôûng", "Tiêu chí 1.4: Hiệu trưởng"],
    ["Khoâng ñaït", "Không đạt"],
    ["COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ])("typed for VNI: %s", (typed, text) => expect(fromLegacyFont(typed)).toEqual({ text, encoding: "vni" }));

  it.each([
    "Kế hoạch cải tiến chất lượng",
    "Kế hoạch cải tiến".normalize("NFD"),
    "Giáo viên",
    "Hà Nam",
    "Hai bà vé là ba",
    "Là bé Hà",
    "Plan d'amélioration de la qualité de l'école",
    "Les élèves ont été très à l'aise à la fête",
    "Señor Núñez, São Paulo, Malmö, Zürich",
    "5½ m² ± 2 °C",
    "© 2024 Công ty ABC®",
    "§ 5 «texte»",
    "Tieu chi 1.4",
    "X × ×",
    "",
  ])("is not: %s", (words) => expect(fromLegacyFont(words)).toBeNull());
});
