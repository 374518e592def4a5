/**
 * The 34 provinces since 12/06/2025 (Resolution 202/2025/QH15), each with the former ones that it took in, itself among them where it kept
 * its name. A star marks a city under central government. The law abolished districts on 01/07/2025 and left communes, wards and special zones.
 */
export const PROVINCES_SINCE_2025: readonly string[] = [
  "*Hà Nội",
  "*Huế|Thừa Thiên Huế",
  "Lai Châu",
  "Điện Biên",
  "Sơn La",
  "Lạng Sơn",
  "Quảng Ninh",
  "Thanh Hóa",
  "Nghệ An",
  "Hà Tĩnh",
  "Cao Bằng",
  "Tuyên Quang|Tuyên Quang,Hà Giang",
  "Lào Cai|Lào Cai,Yên Bái",
  "Thái Nguyên|Thái Nguyên,Bắc Kạn",
  "Phú Thọ|Phú Thọ,Vĩnh Phúc,Hòa Bình",
  "Bắc Ninh|Bắc Ninh,Bắc Giang",
  "Hưng Yên|Hưng Yên,Thái Bình",
  "*Hải Phòng|Hải Phòng,Hải Dương",
  "Ninh Bình|Ninh Bình,Hà Nam,Nam Định",
  "Quảng Trị|Quảng Trị,Quảng Bình",
  "*Đà Nẵng|Đà Nẵng,Quảng Nam",
  "Quảng Ngãi|Quảng Ngãi,Kon Tum",
  "Gia Lai|Gia Lai,Bình Định",
  "Khánh Hòa|Khánh Hòa,Ninh Thuận",
  "Lâm Đồng|Lâm Đồng,Đắk Nông,Bình Thuận",
  "Đắk Lắk|Đắk Lắk,Phú Yên",
  "*Hồ Chí Minh|Hồ Chí Minh,Bình Dương,Bà Rịa - Vũng Tàu",
  "Đồng Nai|Đồng Nai,Bình Phước",
  "Tây Ninh|Tây Ninh,Long An",
  "*Cần Thơ|Cần Thơ,Sóc Trăng,Hậu Giang",
  "Vĩnh Long|Vĩnh Long,Bến Tre,Trà Vinh",
  "Đồng Tháp|Đồng Tháp,Tiền Giang",
  "Cà Mau|Cà Mau,Bạc Liêu",
  "An Giang|An Giang,Kiên Giang",
];

/** The five cities under central government before the reform; Huế became the sixth on 01/01/2025. */
export const CITIES_BEFORE_2025: readonly string[] = ["Hà Nội", "Hải Phòng", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ"];
