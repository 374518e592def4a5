/**
 * The texts of the law that plans, self-assessments and reports of schools cite, one a line:
 * number | issued | in force from | in force to > replaced by | confidence and source | schools | subjects | title
 *
 * Days as yymmdd (all lie in this century), "" where not known. Schools: k kindergarten, p primary, s secondary, "" all.
 * Confidence: h high, g medium-high, m medium, l low. Source: W real workbooks and the facts they were read for, C public pages and code
 * that were looked up, M memory. "In force to" is the day the successor came into force; of texts replaced class by class
 * (assessment of pupils, curriculum) the day the last class went over. Subjects are the keys of subjects.ts.
 */
export const LEGAL_TEXTS = `
17/2018/TT-BGDĐT|180822|181010|260707>57/2026/TT-BGDĐT|hW|p|kdcl|kiểm định chất lượng giáo dục và công nhận đạt chuẩn quốc gia đối với trường tiểu học
18/2018/TT-BGDĐT|180822|181010|260707>57/2026/TT-BGDĐT|hW|s|kdcl|kiểm định chất lượng giáo dục và công nhận đạt chuẩn quốc gia đối với trường THCS, THPT và trường phổ thông có nhiều cấp học
19/2018/TT-BGDĐT|180822|181010|260707>57/2026/TT-BGDĐT|hW|k|kdcl|kiểm định chất lượng giáo dục và công nhận đạt chuẩn quốc gia đối với trường mầm non
22/2024/TT-BGDĐT||250125|260707>57/2026/TT-BGDĐT|gW||kdcl|sửa đổi, bổ sung các thông tư 17, 18, 19/2018 về kiểm định chất lượng giáo dục
57/2026/TT-BGDĐT|260707|260707||gW||kdcl|bảo đảm chất lượng giáo dục và công nhận đạt chuẩn quốc gia
42/2012/TT-BGDĐT|121123|130107|181010>17/2018/TT-BGDĐT, 18/2018/TT-BGDĐT|mM|ps|kdcl|tiêu chuẩn đánh giá chất lượng giáo dục và quy trình, chu kỳ kiểm định cơ sở giáo dục phổ thông
25/2014/TT-BGDĐT|140807|140922|181010>19/2018/TT-BGDĐT|mM|k|kdcl|tiêu chuẩn đánh giá chất lượng giáo dục và quy trình, chu kỳ kiểm định trường mầm non
59/2012/TT-BGDĐT|121228||181010>17/2018/TT-BGDĐT|mM|p|kdcl|công nhận trường tiểu học đạt mức chất lượng tối thiểu, đạt chuẩn quốc gia
47/2012/TT-BGDĐT|121207||181010>18/2018/TT-BGDĐT|mM|s|kdcl|công nhận trường trung học đạt chuẩn quốc gia
02/2014/TT-BGDĐT|140208||181010>19/2018/TT-BGDĐT|mM|k|kdcl|công nhận trường mầm non đạt chuẩn quốc gia
67/2011/TT-BGDĐT|111230||130107>42/2012/TT-BGDĐT|lM|p|kdcl|tiêu chuẩn đánh giá chất lượng giáo dục trường tiểu học
13/2012/TT-BGDĐT|120406||130107>42/2012/TT-BGDĐT|lM|s|kdcl|tiêu chuẩn đánh giá chất lượng giáo dục trường trung học
07/2011/TT-BGDĐT|110217||140922>25/2014/TT-BGDĐT|lM|k|kdcl|tiêu chuẩn đánh giá chất lượng giáo dục trường mầm non
45/2011/TT-BGDĐT|111011||140922>25/2014/TT-BGDĐT|lM|k|kdcl|quy trình, chu kỳ kiểm định chất lượng giáo dục trường mầm non
83/2008/QĐ-BGDĐT|081231||130107>42/2012/TT-BGDĐT|lM|ps|kdcl|quy trình, chu kỳ kiểm định chất lượng cơ sở giáo dục phổ thông
5932/BGDĐT-QLCL|181228|181228||hW|ps|tdg|hướng dẫn tự đánh giá và đánh giá ngoài cơ sở giáo dục phổ thông
5942/BGDĐT-QLCL|181228|181228||hW|k|tdg|hướng dẫn tự đánh giá và đánh giá ngoài trường mầm non
8987/BGDĐT-KTKĐCLGD|121228|||mM|ps|tdg|hướng dẫn tự đánh giá và đánh giá ngoài cơ sở giáo dục phổ thông
46/KTKĐCLGD-KĐPT|130115|||lM|ps|tdg|xác định yêu cầu và gợi ý tìm minh chứng theo tiêu chuẩn đánh giá
6339/BGDĐT-KTKĐCLGD|141105|||lM|k|tdg|hướng dẫn tự đánh giá và đánh giá ngoài trường mầm non
1988/KTKĐCLGD-KĐPT|141202|||lM|k|tdg|xác định yêu cầu và gợi ý tìm minh chứng trường mầm non
28/2020/TT-BGDĐT|200904|201020|260510>15/2026/TT-BGDĐT|gC|p|dieule|Điều lệ trường tiểu học
32/2020/TT-BGDĐT|200915|201101|260510>15/2026/TT-BGDĐT|gC|s|dieule|Điều lệ trường THCS, THPT và trường phổ thông có nhiều cấp học
52/2020/TT-BGDĐT|201231|210331||gC|k|dieule|Điều lệ trường mầm non
15/2026/TT-BGDĐT|260324|260510||gC|ps|dieule|Điều lệ trường tiểu học, THCS, THPT và trường phổ thông có nhiều cấp học
41/2010/TT-BGDĐT|101230|110215|201020>28/2020/TT-BGDĐT|mM|p|dieule|Điều lệ trường tiểu học
50/2012/TT-BGDĐT|121218||201020>28/2020/TT-BGDĐT|mM|p|dieule|sửa đổi Điều lệ trường tiểu học
12/2011/TT-BGDĐT|110328|110515|201101>32/2020/TT-BGDĐT|gC|s|dieule|Điều lệ trường THCS, THPT và trường phổ thông có nhiều cấp học
14/2008/QĐ-BGDĐT|080407||210331>52/2020/TT-BGDĐT|mM|k|dieule|Điều lệ trường mầm non
07/2007/QĐ-BGDĐT|070402||110515>12/2011/TT-BGDĐT|mM|s|dieule|Điều lệ trường THCS, THPT và trường phổ thông có nhiều cấp học
51/2007/QĐ-BGDĐT|070831||110215>41/2010/TT-BGDĐT|mM|p|dieule|Điều lệ trường tiểu học
03/VBHN-BGDĐT||||lM||dieule|văn bản hợp nhất Điều lệ trường tiểu học
04/VBHN-BGDĐT||||lM||dieule|văn bản hợp nhất Điều lệ trường mầm non
27/2020/TT-BGDĐT|200904|201020||hC|p|dghs|đánh giá học sinh tiểu học
30/2014/TT-BGDĐT|140828|141015|240901>27/2020/TT-BGDĐT|mM|p|dghs|đánh giá học sinh tiểu học
22/2016/TT-BGDĐT|160922|161106|240901>27/2020/TT-BGDĐT|mM|p|dghs|sửa đổi, bổ sung quy định đánh giá học sinh tiểu học
32/2009/TT-BGDĐT|091027||141015>30/2014/TT-BGDĐT|mM|p|dghs|đánh giá, xếp loại học sinh tiểu học
22/2021/TT-BGDĐT|210720|210905||hC|s|dghs|đánh giá học sinh THCS và học sinh THPT
58/2011/TT-BGDĐT|111212|120126|240901>22/2021/TT-BGDĐT|gC|s|dghs|Quy chế đánh giá, xếp loại học sinh THCS và học sinh THPT
26/2020/TT-BGDĐT|200826|201011|240901>22/2021/TT-BGDĐT|mM|s|dghs|sửa đổi Quy chế đánh giá, xếp loại học sinh THCS và học sinh THPT
40/2006/QĐ-BGDĐT|061005||120126>58/2011/TT-BGDĐT|mM|s|dghs|Quy chế đánh giá, xếp loại học sinh THCS và học sinh THPT
32/2018/TT-BGDĐT|181226|190215||hC|ps|ctpt|Chương trình giáo dục phổ thông
20/2021/TT-BGDĐT|210701|||mM|ps|ctpt|sửa đổi Chương trình giáo dục phổ thông
13/2022/TT-BGDĐT|220803|220803||mM|ps|ctpt|sửa đổi Chương trình giáo dục phổ thông
17/2025/TT-BGDĐT|250912|||mM|ps|ctpt|sửa đổi Chương trình giáo dục phổ thông
16/2006/QĐ-BGDĐT|060505||240901>32/2018/TT-BGDĐT|mM|ps|ctpt|Chương trình giáo dục phổ thông
17/2009/TT-BGDĐT|090725|090908||mM|k|ctmn|Chương trình giáo dục mầm non
28/2016/TT-BGDĐT|161230|170215||mM|k|ctmn|sửa đổi Chương trình giáo dục mầm non
51/2020/TT-BGDĐT|201231|210331||gC|k|ctmn|sửa đổi Chương trình giáo dục mầm non
01/VBHN-BGDĐT||||lM||ctmn|văn bản hợp nhất Chương trình giáo dục mầm non
50/2020/TT-BGDĐT|201231|||mM|k||cho trẻ mẫu giáo làm quen với tiếng Anh
33/2020/TT-BGDĐT|200915|||mM|ps||thẩm định tài liệu giáo dục địa phương
01/2020/TT-BGDĐT|200130||201011>25/2020/TT-BGDĐT|mM|ps|sgk|lựa chọn sách giáo khoa
25/2020/TT-BGDĐT|200826|201011|240212>27/2023/TT-BGDĐT|mM|ps|sgk|lựa chọn sách giáo khoa
27/2023/TT-BGDĐT|231228|240212||gC|ps|sgk|lựa chọn sách giáo khoa
13/2020/TT-BGDĐT|200526|200711||hW||csvc|tiêu chuẩn cơ sở vật chất các trường mầm non, tiểu học, THCS, THPT và trường phổ thông có nhiều cấp học
14/2020/TT-BGDĐT|200526|200711||mM|ps|phbm|phòng học bộ môn của cơ sở giáo dục phổ thông
23/2024/TT-BGDĐT|241216|||gC||csvc|sửa đổi tiêu chuẩn cơ sở vật chất các trường
15/2009/TT-BGDĐT|090716|||mM|p|tbtt|thiết bị dạy học tối thiểu cấp tiểu học
19/2009/TT-BGDĐT|090811|||mM|s|tbtt|thiết bị dạy học tối thiểu cấp THCS
01/2010/TT-BGDĐT|100118|||mM|s|tbtt|thiết bị dạy học tối thiểu cấp THPT
02/2010/TT-BGDĐT|100211|||mM|k|tbtt|đồ dùng, đồ chơi, thiết bị dạy học tối thiểu cho giáo dục mầm non
34/2013/TT-BGDĐT|130917|||mM|k|tbtt|sửa đổi danh mục đồ dùng, đồ chơi, thiết bị dạy học tối thiểu cho giáo dục mầm non
32/2012/TT-BGDĐT|120914|||mM|k|dcnt|thiết bị và đồ chơi ngoài trời cho giáo dục mầm non
47/2020/TT-BGDĐT|201231|||mM|k||lựa chọn đồ chơi, học liệu trong giáo dục mầm non
05/2019/TT-BGDĐT|190405|||mM|p|tbtt|thiết bị dạy học tối thiểu lớp 1
43/2020/TT-BGDĐT|201103|||mM|p|tbtt|thiết bị dạy học tối thiểu lớp 2
44/2020/TT-BGDĐT|201103|||mM|s|tbtt|thiết bị dạy học tối thiểu lớp 6
37/2021/TT-BGDĐT|211230|220214||gC|p|tbtt|thiết bị dạy học tối thiểu cấp tiểu học
38/2021/TT-BGDĐT|211230|220214||gC|s|tbtt|thiết bị dạy học tối thiểu cấp THCS
39/2021/TT-BGDĐT|211230|220214||gC|s|tbtt|thiết bị dạy học tối thiểu cấp THPT
26/2011/TTLT-BGDĐT-BKHCN-BYT|110616|||mM|ps||tiêu chuẩn bàn ghế học sinh
16/2022/TT-BGDĐT|221122|230107||gW||thuvien|tiêu chuẩn thư viện cơ sở giáo dục mầm non và phổ thông
01/2003/QĐ-BGDĐT|030102||230107>16/2022/TT-BGDĐT|gW|ps|thuvien|tiêu chuẩn thư viện trường phổ thông
01/2004/QĐ-BGDĐT|040129||230107>16/2022/TT-BGDĐT|mM|ps|thuvien|sửa đổi tiêu chuẩn thư viện trường phổ thông
14/2018/TT-BGDĐT|180720|180904||gC|ps|chuanht|chuẩn hiệu trưởng cơ sở giáo dục phổ thông
25/2018/TT-BGDĐT|181008|181123||mM|k|chuanht|chuẩn hiệu trưởng cơ sở giáo dục mầm non
20/2018/TT-BGDĐT|180822|181010|260414>30/2026/TT-BGDĐT|hC|ps|chuangv|chuẩn nghề nghiệp giáo viên cơ sở giáo dục phổ thông
26/2018/TT-BGDĐT|181008|181123||gC|k|chuangv|chuẩn nghề nghiệp giáo viên mầm non
30/2026/TT-BGDĐT||260414||mC|ps|chuangv|chuẩn nghề nghiệp giáo viên cơ sở giáo dục phổ thông
29/2009/TT-BGDĐT|091022||180904>14/2018/TT-BGDĐT|mM|s|chuanht|chuẩn hiệu trưởng trường trung học
14/2011/TT-BGDĐT|110408||180904>14/2018/TT-BGDĐT|mC|p|chuanht|chuẩn hiệu trưởng trường tiểu học
17/2011/TT-BGDĐT|110414||181123>25/2018/TT-BGDĐT|mM|k|chuanht|chuẩn hiệu trưởng trường mầm non
30/2009/TT-BGDĐT|091022||181010>20/2018/TT-BGDĐT|mM|s|chuangv|chuẩn nghề nghiệp giáo viên trung học
14/2007/QĐ-BGDĐT|070504||181010>20/2018/TT-BGDĐT|mM|p|chuangv|chuẩn nghề nghiệp giáo viên tiểu học
02/2008/QĐ-BGDĐT|080122||181123>26/2018/TT-BGDĐT|mM|k|chuangv|chuẩn nghề nghiệp giáo viên mầm non
4529/BGDĐT-NGCBQLGD|181001|||mC|ps|chuanht|hướng dẫn thực hiện chuẩn hiệu trưởng cơ sở giáo dục phổ thông
4530/BGDĐT-NGCBQLGD|181001|||mM|ps|chuangv|hướng dẫn thực hiện chuẩn nghề nghiệp giáo viên phổ thông
5568/BGDĐT-NGCBQLGD|181206|||lM|k|chuanht|hướng dẫn thực hiện chuẩn hiệu trưởng mầm non
5569/BGDĐT-NGCBQLGD|181206|||lM|k|chuangv|hướng dẫn thực hiện chuẩn nghề nghiệp giáo viên mầm non
16/2017/TT-BGDĐT|170712|170828|231216>20/2023/TT-BGDĐT|hW|ps|dinhmuc|danh mục khung vị trí việc làm và định mức số lượng người làm việc trong cơ sở giáo dục phổ thông công lập
20/2023/TT-BGDĐT|231030|231216||hC|ps|dinhmuc|vị trí việc làm, cơ cấu viên chức và định mức số lượng người làm việc trong cơ sở giáo dục phổ thông công lập
19/2023/TT-BGDĐT|231030|231216||gC|k|dinhmuc|vị trí việc làm, cơ cấu viên chức và định mức số lượng người làm việc trong cơ sở giáo dục mầm non công lập
35/2006/TTLT-BGDĐT-BNV|060823||170828>16/2017/TT-BGDĐT|mM|ps|dinhmuc|định mức biên chế viên chức ở cơ sở giáo dục phổ thông công lập
06/2015/TTLT-BGDĐT-BNV|150316||231216>19/2023/TT-BGDĐT|mM|k|dinhmuc|danh mục khung vị trí việc làm và định mức số lượng người làm việc trong cơ sở giáo dục mầm non công lập
01/2021/TT-BGDĐT|210202|210320||gC|k|hang|mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương giáo viên mầm non
02/2021/TT-BGDĐT|210202|210320||gC|p|hang|mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương giáo viên tiểu học
03/2021/TT-BGDĐT|210202|210320||mM|s|hang|mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương giáo viên THCS
04/2021/TT-BGDĐT|210202|210320||gC|s|hang|mã số, tiêu chuẩn chức danh nghề nghiệp và xếp lương giáo viên THPT
08/2023/TT-BGDĐT|230414|230530||gC||hang|sửa đổi các thông tư 01, 02, 03, 04/2021 về chức danh nghề nghiệp giáo viên
20/2015/TTLT-BGDĐT-BNV|150914||210320>01/2021/TT-BGDĐT|mM|k|hang|mã số, tiêu chuẩn chức danh nghề nghiệp giáo viên mầm non
21/2015/TTLT-BGDĐT-BNV|150916||210320>02/2021/TT-BGDĐT|mM|p|hang|mã số, tiêu chuẩn chức danh nghề nghiệp giáo viên tiểu học
22/2015/TTLT-BGDĐT-BNV|150916||210320>03/2021/TT-BGDĐT|mM|s|hang|mã số, tiêu chuẩn chức danh nghề nghiệp giáo viên THCS
23/2015/TTLT-BGDĐT-BNV|150916||210320>04/2021/TT-BGDĐT|mC|s|hang|mã số, tiêu chuẩn chức danh nghề nghiệp giáo viên THPT
28/2009/TT-BGDĐT|091021||250422>05/2025/TT-BGDĐT|gC|ps|cdlv|chế độ làm việc đối với giáo viên phổ thông
15/2017/TT-BGDĐT|170609|170801|250422>05/2025/TT-BGDĐT|gC|ps|cdlv|sửa đổi chế độ làm việc đối với giáo viên phổ thông
05/2025/TT-BGDĐT|250307|250422||hC|ps|cdlv|chế độ làm việc đối với giáo viên phổ thông
48/2011/TT-BGDĐT|111025|||mM|k|cdlv|chế độ làm việc đối với giáo viên mầm non
22/2019/TT-BGDĐT|191220|200212||hC||gvdg|Hội thi giáo viên dạy giỏi, giáo viên chủ nhiệm lớp giỏi
21/2010/TT-BGDĐT|100720||200212>22/2019/TT-BGDĐT|mM|ps|gvdg|Hội thi giáo viên dạy giỏi các cấp học phổ thông
49/2011/TT-BGDĐT|111026||200212>22/2019/TT-BGDĐT|mM|k|gvdg|Hội thi giáo viên dạy giỏi mầm non
43/2012/TT-BGDĐT|121126||200212>22/2019/TT-BGDĐT|mM|ps|gvdg|Hội thi giáo viên chủ nhiệm lớp giỏi
06/2019/TT-BGDĐT|190412|190528||gC||ungxu|Quy tắc ứng xử trong cơ sở giáo dục mầm non, phổ thông, thường xuyên
16/2008/QĐ-BGDĐT|080416|||mM||daoduc|đạo đức nhà giáo
1299/QĐ-TTg|181003|181003||mM||ungxu|Đề án xây dựng văn hóa ứng xử trong trường học
13/2016/TTLT-BYT-BGDĐT|160512|160630||mM||yte|công tác y tế trường học
22/2013/TTLT-BGDĐT-BYT|130618|||mM|k|yte|công tác chăm sóc, bảo vệ sức khỏe trẻ trong cơ sở giáo dục mầm non
80/2017/NĐ-CP|170717|170905||gC||antoan|môi trường giáo dục an toàn, lành mạnh, thân thiện, phòng, chống bạo lực học đường
45/2021/TT-BGDĐT|211231|220215||mM|k|antoan|xây dựng trường học an toàn, phòng, chống tai nạn thương tích trong cơ sở giáo dục mầm non
13/2010/TT-BGDĐT|100415||220215>45/2021/TT-BGDĐT|mM|k|antoan|xây dựng trường học an toàn trong cơ sở giáo dục mầm non
16/2018/TT-BGDĐT|180803|180918||gC||taitro|tài trợ cho các cơ sở giáo dục thuộc hệ thống giáo dục quốc dân
29/2012/TT-BGDĐT|120910||180918>16/2018/TT-BGDĐT|mM||taitro|tài trợ cho các cơ sở giáo dục
55/2011/TT-BGDĐT|111122|120106||hC||cmhs|Điều lệ Ban đại diện cha mẹ học sinh
09/2009/TT-BGDĐT|090507||180212>36/2017/TT-BGDĐT|mM||congkhai|Quy chế thực hiện công khai đối với cơ sở giáo dục
36/2017/TT-BGDĐT|171228|180212|240719>09/2024/TT-BGDĐT|hC||congkhai|Quy chế thực hiện công khai đối với cơ sở giáo dục
09/2024/TT-BGDĐT|240603|240719||hC||congkhai|công khai trong hoạt động của các cơ sở giáo dục
61/2017/TT-BTC|170615|||mM|||công khai ngân sách đối với đơn vị dự toán
90/2018/TT-BTC|180928|||mM|||sửa đổi quy định công khai ngân sách đối với đơn vị dự toán
04/2015/NĐ-CP|150109|150225|230815>59/2023/NĐ-CP|gC||danchu|thực hiện dân chủ trong hoạt động của cơ quan hành chính nhà nước và đơn vị sự nghiệp công lập
59/2023/NĐ-CP|230814|230815||gC||danchu|quy định chi tiết Luật Thực hiện dân chủ ở cơ sở
11/2020/TT-BGDĐT|200519|200701||mM||danchu|thực hiện dân chủ trong hoạt động của cơ sở giáo dục công lập
04/2000/QĐ-BGDĐT|000301||200701>11/2020/TT-BGDĐT|mM||danchu|Quy chế thực hiện dân chủ trong hoạt động của nhà trường
10/2022/QH15|221110|230701||mM||danchu|Luật Thực hiện dân chủ ở cơ sở
43/2006/NĐ-CP|060425||150406>16/2015/NĐ-CP|mM||tuchu|quyền tự chủ, tự chịu trách nhiệm của đơn vị sự nghiệp công lập
16/2015/NĐ-CP|150214|150406|210815>60/2021/NĐ-CP|mM||tuchu|cơ chế tự chủ của đơn vị sự nghiệp công lập
60/2021/NĐ-CP|210621|210815||hC||tuchu|cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập
111/2025/NĐ-CP|250522|||gC||tuchu|sửa đổi cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập
49/2010/NĐ-CP|100514||151201>86/2015/NĐ-CP|mM||hocphi|miễn, giảm học phí, hỗ trợ chi phí học tập
86/2015/NĐ-CP|151002|151201|211015>81/2021/NĐ-CP|gC||hocphi|cơ chế thu, quản lý học phí và chính sách miễn, giảm học phí, hỗ trợ chi phí học tập
81/2021/NĐ-CP|210827|211015|250903>238/2025/NĐ-CP|gC||hocphi|cơ chế thu, quản lý học phí và chính sách miễn, giảm học phí, hỗ trợ chi phí học tập
97/2023/NĐ-CP|231231|231231|250903>238/2025/NĐ-CP|gC||hocphi|sửa đổi Nghị định 81/2021 về học phí
238/2025/NĐ-CP|250903|250903||hC||hocphi|chính sách học phí, miễn, giảm, hỗ trợ học phí, hỗ trợ chi phí học tập
56/2015/NĐ-CP|150609|150801|200820>90/2020/NĐ-CP|mM||dgvc|đánh giá và phân loại cán bộ, công chức, viên chức
88/2017/NĐ-CP|170727||200820>90/2020/NĐ-CP|mM||dgvc|sửa đổi quy định đánh giá và phân loại cán bộ, công chức, viên chức
90/2020/NĐ-CP|200813|200820||hC||dgvc|đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức
48/2023/NĐ-CP|230717|230915||mM||dgvc|sửa đổi quy định đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức
110/2004/NĐ-CP|040408||200305>30/2020/NĐ-CP|mM||vanthu|công tác văn thư
30/2020/NĐ-CP|200305|200305||hW||vanthu|công tác văn thư
01/2011/TT-BNV|110119||200305>30/2020/NĐ-CP|mM||vanthu|thể thức và kỹ thuật trình bày văn bản hành chính
20/2014/NĐ-CP|140324|||mM||phocap|phổ cập giáo dục, xóa mù chữ
07/2016/TT-BGDĐT|160322|||gC||phocap|điều kiện bảo đảm và nội dung, quy trình, thủ tục kiểm tra công nhận đạt chuẩn phổ cập giáo dục, xóa mù chữ
38/2005/QH11|050614|060101|200701>43/2019/QH14|gM|||Luật Giáo dục
44/2009/QH12|091125||200701>43/2019/QH14|mM|||Luật sửa đổi Luật Giáo dục
43/2019/QH14|190614|200701||hC|||Luật Giáo dục
58/2010/QH12|101115|120101||mM|||Luật Viên chức
52/2019/QH14|191125|200701||mM|||Luật sửa đổi Luật Cán bộ, công chức và Luật Viên chức
73/2025/QH15|250616|260101||gC|||Luật Nhà giáo
102/2016/QH13|160405|170601||gC|||Luật Trẻ em
15/2003/QH11|031126||240101>06/2022/QH15|mM||tdkt|Luật Thi đua, khen thưởng
06/2022/QH15|220615|240101||hC||tdkt|Luật Thi đua, khen thưởng
01/2011/QH13|111111||250701>33/2024/QH15|mM|||Luật Lưu trữ
33/2024/QH15|240621|250701||mM|||Luật Lưu trữ
65/2025/QH15||||mC|||Luật Tổ chức chính quyền địa phương
71/2020/NĐ-CP|200630|200818||mM||nangchuan|lộ trình thực hiện nâng trình độ chuẩn được đào tạo của giáo viên mầm non, tiểu học, THCS
24/2020/TT-BGDĐT|200825|||mM|||sử dụng giáo viên, cán bộ quản lý chưa đáp ứng trình độ chuẩn được đào tạo
84/2020/NĐ-CP|200717|200901||mM|||quy định chi tiết một số điều của Luật Giáo dục
24/2021/NĐ-CP|210323|210515||mM|||quản lý trong cơ sở giáo dục mầm non và cơ sở giáo dục phổ thông công lập
105/2020/NĐ-CP|200908|201101||mM|k||chính sách phát triển giáo dục mầm non
116/2016/NĐ-CP|160718||250501>66/2025/NĐ-CP|mM|ps||hỗ trợ học sinh và trường phổ thông ở xã, thôn đặc biệt khó khăn
66/2025/NĐ-CP|250312|250501||mM|||chính sách cho trẻ em nhà trẻ, học sinh, học viên ở vùng khó khăn
46/2017/NĐ-CP|170421|170421|241120>125/2024/NĐ-CP|gC||dautu|điều kiện đầu tư và hoạt động trong lĩnh vực giáo dục
135/2018/NĐ-CP|181004|181120|241120>125/2024/NĐ-CP|gC||dautu|sửa đổi điều kiện đầu tư và hoạt động trong lĩnh vực giáo dục
125/2024/NĐ-CP|241005|241120||hC||dautu|điều kiện đầu tư và hoạt động trong lĩnh vực giáo dục
115/2020/NĐ-CP|200925|200929||mM|||tuyển dụng, sử dụng và quản lý viên chức
85/2023/NĐ-CP|231207|231207||mM|||sửa đổi quy định tuyển dụng, sử dụng và quản lý viên chức
127/2018/NĐ-CP|180921|||mM|||trách nhiệm quản lý nhà nước về giáo dục
142/2025/NĐ-CP|250612|250701||mM|||phân định thẩm quyền của chính quyền địa phương hai cấp trong lĩnh vực giáo dục
143/2025/NĐ-CP|250612|250701||lM|||phân quyền, phân cấp trong lĩnh vực giáo dục
09/2025/TT-BGDĐT|250612|250701||lM|||phân quyền, phân cấp về giáo dục cho chính quyền địa phương
10/2025/TT-BGDĐT|250612|250701||mM|||phân quyền, phân cấp, phân định thẩm quyền về giáo dục phổ thông cho chính quyền địa phương hai cấp
91/2017/NĐ-CP|170731||240101>98/2023/NĐ-CP|mM||tdkt|quy định chi tiết Luật Thi đua, khen thưởng
98/2023/NĐ-CP|231231|240101||mM||tdkt|quy định chi tiết Luật Thi đua, khen thưởng
152/2025/NĐ-CP||||lC||tdkt|quy định chi tiết Luật Thi đua, khen thưởng
21/2020/TT-BGDĐT|200731||240214>29/2023/TT-BGDĐT|mM||tdkt|công tác thi đua, khen thưởng ngành Giáo dục
29/2023/TT-BGDĐT|231229|240214||mM||tdkt|công tác thi đua, khen thưởng ngành Giáo dục
26/2012/TT-BGDĐT|120710|120827|191222>19/2019/TT-BGDĐT|gC||bdtx|Quy chế bồi dưỡng thường xuyên giáo viên mầm non, phổ thông và giáo dục thường xuyên
19/2019/TT-BGDĐT|191112|191222||gM||bdtx|Quy chế bồi dưỡng thường xuyên giáo viên, cán bộ quản lý
17/2019/TT-BGDĐT|191101|191222||mM|ps|bdtx|Chương trình bồi dưỡng thường xuyên giáo viên phổ thông
18/2019/TT-BGDĐT|191101|191222||gC|ps|bdtx|Chương trình bồi dưỡng thường xuyên cán bộ quản lý phổ thông
11/2019/TT-BGDĐT|190826|||mM|k|bdtx|Chương trình bồi dưỡng thường xuyên cán bộ quản lý mầm non
12/2019/TT-BGDĐT|190826|||mM|k|bdtx|Chương trình bồi dưỡng thường xuyên giáo viên mầm non
17/2012/TT-BGDĐT|120516|120701|250214>29/2024/TT-BGDĐT|hC|ps|daythem|dạy thêm, học thêm
29/2024/TT-BGDĐT|241230|250214||hC|ps|daythem|dạy thêm, học thêm
19/2026/TT-BGDĐT||260515||gC|ps|daythem|sửa đổi quy định dạy thêm, học thêm
11/2014/TT-BGDĐT|140418||250214>30/2024/TT-BGDĐT|mM|s|tuyensinh|Quy chế tuyển sinh THCS và THPT
30/2024/TT-BGDĐT|241230|250214||hC|s|tuyensinh|Quy chế tuyển sinh THCS và THPT
31/2017/TT-BGDĐT|171218|180202|251031>18/2025/TT-BGDĐT|mM|ps|tuvan|công tác tư vấn tâm lý cho học sinh trong trường phổ thông
33/2018/TT-BGDĐT|181226|190210|251031>18/2025/TT-BGDĐT|mM|ps|ctxh|công tác xã hội trong trường học
18/2025/TT-BGDĐT|250915|251031||hC||tuvan ctxh|công tác tư vấn học đường và công tác xã hội trong trường học
19/2025/TT-BGDĐT|250915|251031||hC|ps|ktkl|khen thưởng và kỷ luật học sinh
03/2018/TT-BGDĐT|180129|180315||mM||hoanhap|giáo dục hòa nhập đối với người khuyết tật
42/2013/TTLT-BGDĐT-BLĐTBXH-BTC|131231|||mM||hoanhap|chính sách về giáo dục đối với người khuyết tật
04/2014/TT-BGDĐT|140228|||mM|||quản lý hoạt động giáo dục kỹ năng sống và hoạt động giáo dục ngoài giờ chính khóa
131/QĐ-TTg|220125|220125||mM|||ứng dụng công nghệ thông tin và chuyển đổi số trong giáo dục giai đoạn 2022-2025
4725/QĐ-BGDĐT|221230|||mM|||Bộ chỉ số đánh giá mức độ chuyển đổi số của cơ sở giáo dục phổ thông
1677/QĐ-TTg|181203|||mM|k||Đề án phát triển giáo dục mầm non giai đoạn 2018-2025
404/QĐ-TTg|150327|||mM|ps||đổi mới chương trình, sách giáo khoa giáo dục phổ thông
2071/QĐ-BGDĐT|170616|||mC|||khung kế hoạch thời gian năm học
5512/BGDĐT-GDTrH|201218|||gC|s|khgd|xây dựng và tổ chức thực hiện kế hoạch giáo dục của nhà trường
2345/BGDĐT-GDTH|210607|||gC|p|khgd|hướng dẫn xây dựng kế hoạch giáo dục của nhà trường cấp tiểu học
3089/BGDĐT-GDTrH|200814|||mM|s|stem|triển khai thực hiện giáo dục STEM trong giáo dục trung học
909/BGDĐT-GDTH|230308|||mM|p|stem|hướng dẫn tổ chức hoạt động giáo dục STEM trong giáo dục tiểu học
1315/BGDĐT-GDTH|200416|||mM|p||hướng dẫn sinh hoạt chuyên môn cấp tiểu học
7991/BGDĐT-GDTrH|241217|||gC|s||kiểm tra, đánh giá đối với cấp THCS, THPT
4555/BGDĐT-GDPT|250805|||hC|||nhiệm vụ giáo dục phổ thông năm học 2025-2026
5555/BGDĐT-GDTrH|141008|||mM|s||sinh hoạt chuyên môn về đổi mới phương pháp dạy học và kiểm tra, đánh giá
4612/BGDĐT-GDTrH|171003|||mM|s||thực hiện chương trình theo định hướng phát triển năng lực và phẩm chất học sinh
3866/BGDĐT-GDTH|190826|||mM|p||chuẩn bị dạy học lớp 1 năm học 2020-2021
29-NQ/TW|131104|||gC|||đổi mới căn bản, toàn diện giáo dục và đào tạo
71-NQ/TW|250822|||mM|||đột phá phát triển giáo dục và đào tạo
88/2014/QH13|141128|||mM|||đổi mới chương trình, sách giáo khoa giáo dục phổ thông
51/2017/QH14|171121|||mM|||điều chỉnh lộ trình thực hiện chương trình, sách giáo khoa mới
`;
