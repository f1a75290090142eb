/**
 * The currencies that parks are paid in, with their Chinese name and how else they are printed. A code that is an English word too
 * (ALL, TOP, TRY) is no word here.
 */
export const CURRENCY_WORDS = {
  CNY: ["元", "人民币", "yuan", "RMB", "¥", "￥", "CNY"],
  USD: ["美元", "US dollars", "US$", "$", "USD"],
  EUR: ["欧元", "euros", "€", "EUR"],
  HKD: ["港元", "港币", "HK$", "HKD"],
  JPY: ["日元", "yen", "JPY"],
  GBP: ["英镑", "£", "GBP"],
  KRW: ["韩元", "₩", "KRW"],
  TWD: ["新台币", "NT$", "TWD"],
  SGD: ["新加坡元", "新元", "S$", "SGD"],
  MYR: ["林吉特", "ringgit", "RM", "MYR"],
  INR: ["印度卢比", "rupees", "₹", "Rs", "Rs.", "INR"],
  THB: ["泰铢", "baht", "฿", "THB"],
  VND: ["越南盾", "₫", "VND"],
  IDR: ["印尼盾", "印尼卢比", "rupiah", "Rp", "IDR"],
  PHP: ["菲律宾比索", "₱", "PHP"],
  AUD: ["澳元", "A$", "AUD"],
  CAD: ["加元", "C$", "CAD"],
  NZD: ["新西兰元", "NZ$", "NZD"],
  CHF: ["瑞士法郎", "CHF"],
  RUB: ["卢布", "roubles", "rubles", "₽", "RUB"],
  BRL: ["雷亚尔", "R$", "BRL"],
  MXN: ["墨西哥比索", "MXN"],
  ZAR: ["兰特", "ZAR"],
  AED: ["迪拉姆", "dirhams", "Dh", "Dhs", "AED"],
  SAR: ["沙特里亚尔", "SAR"],
  TRY: ["土耳其里拉", "₺"],
  PLN: ["兹罗提", "PLN"],
  SEK: ["瑞典克朗", "SEK"],
  NOK: ["挪威克朗", "NOK"],
  DKK: ["丹麦克朗", "DKK"],
  KZT: ["坚戈", "tenge", "KZT"],
  EGP: ["埃及镑", "EGP"],
  NGN: ["奈拉", "naira", "₦", "NGN"],
  KES: ["肯尼亚先令", "KSh", "KES"],
  ETB: ["埃塞俄比亚比尔", "birr", "ETB"],
  BDT: ["孟加拉塔卡", "taka", "BDT"],
  PKR: ["巴基斯坦卢比", "PKR"],
  LKR: ["斯里兰卡卢比", "LKR"],
  KHR: ["瑞尔", "riel", "KHR"],
  LAK: ["基普", "kip", "LAK"],
  MOP: ["澳门元", "澳门币"],
} as const;

/** The other codes of ISO 4217 for money in use, as of 2026, and two that left it in 2025. */
const OTHER_CODES =
  "AFN ALL AMD ANG AOA ARS AWG AZN BAM BBD BGN BHD BIF BMD BND BOB BSD BTN BWP BYN BZD CDF CLP COP CRC CUP CVE CZK DJF DOP DZD ERN FJD FKP GEL GHS GIP GMD GNF GTQ GYD HNL HTG HUF ILS IQD IRR ISK JMD JOD KGS KMF KPW KWD KYD LBP LRD LSL LYD MAD MDL MGA MKD MMK MNT MRU MUR MVR MWK MZN NAD NIO NPR OMR PAB PEN PGK PYG QAR RON RSD RWF SBD SCR SDG SHP SLE SOS SRD SSP STN SVC SYP SZL TJS TMT TND TOP TTD TZS UAH UGX UYU UZS VES VUV WST XAF XCD XCG XOF XPF YER ZMW ZWG";

type Words<T extends string, Before = never> = T extends `${infer Word} ${infer Rest}`
  ? Words<Rest, Before | Word>
  : Before | T;

/**
 * The code of a currency (ISO 4217).
 *
 * @example
 * ```ts
 * import { type CurrencyCode, unitOf } from "@park/data";
 * const ringgit: CurrencyCode = "MYR";
 * unitOf(ringgit).pattern.zh; // => "{}林吉特"
 * ```
 */
export type CurrencyCode = keyof typeof CURRENCY_WORDS | Words<typeof OTHER_CODES>;

/** Every code with the words that mean it, the Chinese name first; a code alone is not read in a text. */
export const currencies = (): readonly (readonly [code: string, words: readonly string[]])[] => [
  ...Object.entries(CURRENCY_WORDS),
  ...OTHER_CODES.split(" ").map((code) => [code, []] as const),
];
