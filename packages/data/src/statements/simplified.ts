/** Traditional characters of the words that a reading knows, and the simplified one of each in the same order. */
const TRADITIONAL =
  "並佈佔來係個備僅價億優兒內兩冊別創劃動務勢匯區協員單國園團報場奮學實審將專對導層屬崗帶幣幫幹庫廠強後徑從應戰戶掛換擁擬擴數斷於時晉會業構標機檔權氣況淨減測準漁漲潤濃濟為營爭爲獨獲獸" +
  "獻現環產畝當發監盤眾確礎稅積穩節範籠籤約納純級細終結經綜綠緊縣縮總繳繼續纖罰職臺與興萬藥處衆術裏裝裡製規訂計記設評試該認調談請諾證議變讓負財貢貨貫貸費貿賃資質賬躋躍車軍較載轉農這週" +
  "進遊過達還醫銷鋰錄鎮長開閒間關隊階際隱電項預領顆額類飲餘駐騰驗體髮鬆鬥鳥麵點";
const SIMPLIFIED =
  "并布占来系个备仅价亿优儿内两册别创划动务势汇区协员单国园团报场奋学实审将专对导层属岗带币帮干库厂强后径从应战户挂换拥拟扩数断于时晋会业构标机档权气况净减测准渔涨润浓济为营争为独获兽" +
  "献现环产亩当发监盘众确础税积稳节范笼签约纳纯级细终结经综绿紧县缩总缴继续纤罚职台与兴万药处众术里装里制规订计记设评试该认调谈请诺证议变让负财贡货贯贷费贸赁资质账跻跃车军较载转农这周" +
  "进游过达还医销锂录镇长开闲间关队阶际隐电项预领颗额类饮余驻腾验体发松斗鸟面点";

const PAIRS: ReadonlyMap<string, string> = /*#__PURE__*/ (() => {
  const simple = Array.from(SIMPLIFIED);
  return new Map(Array.from(TRADITIONAL, (word, at) => [word, simple[at] ?? word]));
})();

const FOUND = /*#__PURE__*/ (() => new RegExp(`[${TRADITIONAL}]`, "gu"))();

/** A text in simplified characters as far as names and cues need it, character by character, so that places stay. */
export const simplified = (text: string): string =>
  text.replace(FOUND, (character) => PAIRS.get(character) ?? character);
