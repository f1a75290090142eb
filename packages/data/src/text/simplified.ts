/**
 * Traditional characters of the words that the reader knows, in the order of their code points, and the simplified one of each in the
 * same order. Checked against the table of characters of OpenCC (data/dictionary/TSCharacters.txt), which has more of them: a
 * character that no word of the reader has is none of its business.
 */
const TRADITIONAL =
  "並亞佈佔併來係倉個備債僅價億優兒內兩冊別則創劃勁動務勞勢匯區協員問單噸國圍園圓圖團堅報場塊墜壓奮學實審將專對導屆層屬崗帶幣幫幹幾庫廠張強彈彎後徑從復徵應戰戶掛換損撐擁擊擔據擬擴數斷於時晉暫書會條棟業極" +
  "榮構樂樓標機檔檻權歐歲歷歸氣決沒況淨減測準溫滯漁漲潛潤濃濟為無熱營爐爭爲爾獨獲獸獻現環產産畝當發監盤眾確碼磚礎稅種積穩穫筆節範築簡簽籠籤紀約納純級細終組結統經綜綠綫維網緊線編緩縣縮總織繳繼續纖罰羅義聯" +
  "職脈臨臺與興舉舊萬蓋藥蘭處號虧衆術衝裏補裝裡製複覈規觸訂計記設許註証評試該認調談請諾證議變讓負財貢貧貨貫責貶貸費貼貿賃資賓質賬購趕躋躍車軍較載輛輪輸轄轉辦農這週進遊運過達違選邁還邊郵鄉鄰醫銳銷鋰錄鍵鎊" +
  "鎮鏈鐘鐵長門開閒間關陣隊階際隨險隱隻雙離難電韓頁頃項預領頭顆題額類顧飆飲餘館馬駐騰驗驟體髮鬆鬥鳥麥麵點齊龍";
const SIMPLIFIED =
  "并亚布占并来系仓个备债仅价亿优儿内两册别则创划劲动务劳势汇区协员问单吨国围园圆图团坚报场块坠压奋学实审将专对导届层属岗带币帮干几库厂张强弹弯后径从复征应战户挂换损撑拥击担据拟扩数断于时晋暂书会条栋业极" +
  "荣构乐楼标机档槛权欧岁历归气决没况净减测准温滞渔涨潜润浓济为无热营炉争为尔独获兽献现环产产亩当发监盘众确码砖础税种积稳获笔节范筑简签笼签纪约纳纯级细终组结统经综绿线维网紧线编缓县缩总织缴继续纤罚罗义联" +
  "职脉临台与兴举旧万盖药兰处号亏众术冲里补装里制复核规触订计记设许注证评试该认调谈请诺证议变让负财贡贫货贯责贬贷费贴贸赁资宾质账购赶跻跃车军较载辆轮输辖转办农这周进游运过达违选迈还边邮乡邻医锐销锂录键镑" +
  "镇链钟铁长门开闲间关阵队阶际随险隐只双离难电韩页顷项预领头颗题额类顾飙饮余馆马驻腾验骤体发松斗鸟麦面点齐龙";

/** The simplified character of each traditional one. */
export const simplifiedOnes = (): readonly (readonly [traditional: string, simple: string])[] => {
  const simple = Array.from(SIMPLIFIED);
  return Array.from(TRADITIONAL, (word, at) => [word, simple[at] ?? word] as const);
};
