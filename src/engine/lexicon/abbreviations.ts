import { isVietnameseSyllable } from "./syllable";

/** Abbreviations that everybody in the field reads: people and bodies, work and papers, and what is known everywhere. */
const PEOPLE =
  "HT PHT HP BGH CBQL CB CC GV NV CBGV CBGVNV CBCC CBCCVC CCVC VC NLĐ CNVC CBNV GVNV GVCN GVBM GVDG GVG GVMN GVTH TPT TPTĐ TTCM TPCM TCM TVP VP HCVP HC TT TP TTVP CM CMNV CĐ BCH BCHCĐ CTCĐ PCTCĐ " +
  "BTCB PBTCB BT PBT BTĐTN BTCĐ BTĐ CĐCS ĐTN ĐV TNCS TNTP TNTPHCM HCM SNĐ HĐT HĐQT HĐSP HĐ TĐG HĐTĐG ĐGN TTND BTTND TVTL KT TV TB YT VT TQ BV LC CD NVYT NVTV NVTB NVKT CMHS CMT PHHS PH BĐD BĐDCMHS " +
  "MTQ UBND HĐND UBMTTQ MTTQ UBMT GDĐT GD ĐT BGDĐT SGDĐT PGD SGD PGDĐT QLCL KHTC TCKH HTĐT VHXH KTHT MN MG MGTT TH THCS THPT PTDTBT PTDTNT PTCS GDTX GDNN TTGDTX TTYT HS HSG HSNK HSKT HSDT TKT PHTCM CA QS " +
  "CSGD NGND NGƯT CBLĐ BCĐ BTC BGK TBT TTCM KTV CNVCLĐ LĐ LĐLĐ CCB HPN LHPN CTĐ KH KHTC ĐGĐL ĐTB NCKH KHKT";
const WORK =
  "KK HCKK HTXS HTT CHT HTCT HTCTTH HTCTLH HTCTGDMN HTNV HTTNV HTXSNV CSTĐ CSTĐCS LĐTT TTLĐXS SKKN SK CNN CNNGV CNNGVTH NN NNGV NNGVTH CNNGVMN CSVC TBDH TTBDH TTB ĐDDH ĐDĐC ĐD ĐC CNTT UDCNTT UCNTT CĐS CSDL PCCC CNCH ATTP VSATTP " +
  "VSMT ATGT ANTT ANQP QPAN TNTT PCTNTT BLHĐ QCDC QCCTNB NSNN NS XHH XHHGD VĐTT CT CTGDPT GDPT GDMN CTGDMN ND CS NDCSGD CSGD HĐGD HĐNGLL NGLL HĐTN HĐTNHN TN HN GDTC GDTH GDĐP GDCD GDKTPL GDQP GDQPAN PCGD PCGDTH PCGDTHĐĐT PCGDXMC XMC " +
  "PCGDMN PPDH PP PPGD SGK CLB KĐCL KĐCLGD CLGD CL ĐBCL ĐBCLGD CQG CTCL KHCT KHCTCL TC MC HSS HSSS XD TTr QĐ BC CV BB NQ NĐ CP TB TTLT HD PL BNV BTC BLĐTBXH CTr DA ĐA QC QH TW TƯ SHCM NCBH DHTC BDTX BD HSSV PCTN PCTHTL PCMT " +
  "HK HKI HKII CN CL ĐK KQ KHGD KHBD VNEN KTĐG KTDH STT TTHC VSCĐ TDTT VHVN VNTT TĐKT TĐ HSTC SDD DS DTTS DT NSX BHYT BHXH BHTN KPHĐ SXH TCM RHM SKSS ATVSTP ATVSLĐ LSĐP HTTT CNH HĐH HKPĐ DC KCN NTM DTKV CK GK TBC ĐTBM NQTW MGL MGN MGB NT CSND";
const EVERYWHERE =
  "STEM STEAM CELTA DELTA TESOL TESL IGCSE GCSE CLIL UNESCO UNICEF ISO PDF ICT IT AI VR AR IC3 MOS IELTS TOEIC TOEFL TOEFLS PISA PET KET KHTN KHXH HTTP HTTPS URL USB LED LCD TV PC LAN WIFI VNPT EMIS VEMIS PMIS MISA SMAS VNEDU VNEID ZALO FPT VTV QR SMS OTP GPS EPU LMS SCORM PPT " +
  "COVID SARS HIV AIDS BMI FIFA ASEAN WHO ODA NGO FDI KPI SWOT SMART OKR OECD CEFR IELTS VSTEP CPU RAM SSD HDD DVD CD MP3 QLTH CSDLN TNHH CTCP VND VNĐ USD UNDP VIP PR HR VN VAT GDP IQ EQ";

const KNOWN: ReadonlySet<string> = new Set(`${PEOPLE} ${WORK} ${EVERYWHERE}`.split(" ").map((word) => word.toUpperCase()));

const ROMAN = /^[IVXLC]+$/;
const LETTERS = /^[A-Z\u0110\u0102\u00ca\u00d4\u01a0\u01af]+$/;
const LONGEST = 12;
/** A word in capitals with vowels among its letters that is longer than this is a name. */
const LONGEST_WITH_VOWELS = 6;

/** Whether capitals may be an abbreviation that nobody knows: no syllable, no numeral, and not made of known ones. */
export function isUnknownAbbreviation(word: string): boolean {
  if (word.length < 2 || word.length > LONGEST || !LETTERS.test(word) || ROMAN.test(word)) return false;
  if (isVietnameseSyllable(word.toLowerCase()) || (word.length > LONGEST_WITH_VOWELS && /[AEIOUY]/.test(word))) return false;
  return !isMadeOfKnown(word);
}

/** "CBQLGV" is made of two known ones. */
function isMadeOfKnown(word: string): boolean {
  if (KNOWN.has(word)) return true;
  for (let end = word.length - 2; end >= 2; end--) if (KNOWN.has(word.slice(0, end)) && isMadeOfKnown(word.slice(end))) return true;
  return false;
}

/** Words that say an abbreviation is explained. As typed, small letters. */
export const EXPLAINS = /vi\u1ebft t\u1eaft|g\u1ecdi t\u1eaft|sau \u0111\u00e2y g\u1ecdi|ch\u1eef vi\u1ebft t\u1eaft/i;
