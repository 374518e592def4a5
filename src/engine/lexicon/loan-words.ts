/** Words of other languages and names that Vietnamese papers write with Vietnamese letters though no syllable rule allows them. */
export const LOAN_WORDS: ReadonlySet<string> = new Set(
  (
    "huế đắk đăk đạ tẻh chũ xín kạn nặm pồ sìn uông hoằng cuông hới krông plông đoa păh kông prông pưh lắk búk đrắk pắc thuột jút lậy thới dàm hmông mông êđê bahnar " +
    "ôxy cacbon canxi vitamin protein ghita piano ôtô môtô xêrum vắcxin vácxin rôbốt robot rô bốt xăngđan cátxét tivi băngrôn sôcôla cácbon axít bazơ ápphích pano áp phích ampli loa micro mêtan"
  ).split(" "),
);

/** Abbreviations with Đ that are often typed without its stroke; what the bare letters mean otherwise is not among them. */
export const STROKED_ABBREVIATIONS: readonly string[] =
  "CTCĐ TĐG HĐTĐG GDĐT BGDĐT SGDĐT PGDĐT HĐND NLĐ CBGVNVNLĐ SNĐ BĐD BĐDCMHS ĐBCL ĐBCLGD HĐNGLL HĐTN TTLĐXS LĐTT CSTĐCS PCGDTHĐĐT HĐGD BTĐTN GDĐP BCHCĐ".split(
    " ",
  );
