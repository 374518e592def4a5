/** Letters that look like Vietnamese ones and are others: Eth for Đ, the gha of old fonts for ư, Cyrillic and Greek capitals. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ["\u00d0", "Đ"],
  ["\u00f0", "đ"],
  ["\u0189", "Đ"],
  ["\u0256", "đ"],
  ["\u01a2", "Ư"],
  ["\u01a3", "ư"],
  ["\u01cd", "Ă"],
  ["\u01ce", "ă"],
  ["\u0131", "i"],
  ..."АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI аa еe оo рp сc уy хx іi ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv"
    .split(" ")
    .map((pair) => [pair[0] as string, pair[1] as string] as const),
]);
