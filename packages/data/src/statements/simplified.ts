/**
 * Traditional characters of names and cues, and the simplified one of each in the same order, beside those of numbers and units,
 * which a text has no more in its plain form.
 */
const TRADITIONAL =
  "佈係備價優兒內冊別創劃動勢匯協團報奮學審將專對導屬崗帶幣幫幹庫後徑應戰掛換擁擬斷晉會構機檔權氣況淨測漁潤濃濟爭爲獨獸獻當發監盤眾確礎積穩節範籠籤納純細終結經綜綠" +
  "緊繳繼續纖罰職興藥衆術裏裝裡製訂計記設評試認調談請諾證議變讓貢貨貫貿賃質賬躋躍軍載農遊還醫銷鋰開閒關階際隱電預領飲駐騰驗體髮鬆鬥鳥麵";
const SIMPLIFIED =
  "布系备价优儿内册别创划动势汇协团报奋学审将专对导属岗带币帮干库后径应战挂换拥拟断晋会构机档权气况净测渔润浓济争为独兽献当发监盘众确础积稳节范笼签纳纯细终结经综绿" +
  "紧缴继续纤罚职兴药众术里装里制订计记设评试认调谈请诺证议变让贡货贯贸赁质账跻跃军载农游还医销锂开闲关阶际隐电预领饮驻腾验体发松斗鸟面";

const PAIRS: ReadonlyMap<string, string> = /*#__PURE__*/ (() => {
  const simple = Array.from(SIMPLIFIED);
  return new Map(Array.from(TRADITIONAL, (word, at) => [word, simple[at] ?? word]));
})();

const FOUND = /*#__PURE__*/ (() => new RegExp(`[${TRADITIONAL}]`, "gu"))();

/** A text in simplified characters as far as names and cues need it, character by character, so that places stay. */
export const simplified = (text: string): string =>
  text.replace(FOUND, (character) => PAIRS.get(character) ?? character);
