const TRADITIONAL =
  "億萬兩戶時噸個約餘長達佔為減負縮於過額噸畝歐項條處臺輛棟類級幾數點標虧損間從較並雙歲場種張筆門號強線樓單產屆總資稅營財業廠員車鐵鎮縣區園國進轉擴壓務貸頁週環該費據現實層聯與這來僅補貼漲錄顆組隊獲規準頃";
const SIMPLIFIED =
  "亿万两户时吨个约余长达占为减负缩于过额吨亩欧项条处台辆栋类级几数点标亏损间从较并双岁场种张笔门号强线楼单产届总资税营财业厂员车铁镇县区园国进转扩压务贷页周环该费据现实层联与这来仅补贴涨录颗组队获规准顷";

const PLAIN: ReadonlyMap<string, string> = /*#__PURE__*/ (() =>
  new Map([
    ...Array.from(TRADITIONAL, (word, at) => [word, SIMPLIFIED[at] ?? word] as const),
    ["−", "-"],
    ["∶", ":"],
    ["﹣", "-"],
    ["—", "–"],
    ["～", "~"],
  ]))();

const CHANGED = /*#__PURE__*/ (() =>
  new RegExp(`[\uFF01-\uFF5E${[...PLAIN.keys()].join("")}]`, "gu"))();

/**
 * A text in the one form in which figures are read, character by character, so that places stay: full-width forms as
 * ASCII, the marks for minus as one, traditional words of numbers and units as simplified ones.
 */
export const plainForm = (text: string): string =>
  text.replace(
    CHANGED,
    (character) =>
      PLAIN.get(character) ??
      (/[\uFF01-\uFF5E]/.test(character)
        ? String.fromCharCode(character.charCodeAt(0) - 0xfee0)
        : character),
  );
