/** The currencies that parks are paid in: the code of ISO 4217 and the Chinese name. */
const NAMED =
  "CNY元 USD美元 EUR欧元 HKD港元 JPY日元 GBP英镑 KRW韩元 TWD新台币 SGD新加坡元 MYR林吉特 INR印度卢比 THB泰铢 VND越南盾 IDR印尼盾 PHP菲律宾比索 AUD澳元 CAD加元 NZD新西兰元 CHF瑞士法郎 RUB卢布 BRL雷亚尔 MXN墨西哥比索 ZAR兰特 AED迪拉姆 SAR沙特里亚尔 TRY土耳其里拉 PLN兹罗提 SEK瑞典克朗 NOK挪威克朗 DKK丹麦克朗 KZT坚戈 EGP埃及镑 NGN奈拉 KES肯尼亚先令 ETB埃塞俄比亚比尔 BDT孟加拉塔卡 PKR巴基斯坦卢比 LKR斯里兰卡卢比 KHR瑞尔 LAK基普 MOP澳门元";

/** The other codes of ISO 4217 for money in use, as of 2026, and two that left it in 2025. */
const OTHER_CODES =
  "AFN ALL AMD ANG AOA ARS AWG AZN BAM BBD BGN BHD BIF BMD BND BOB BSD BTN BWP BYN BZD CDF CLP COP CRC CUP CVE CZK DJF DOP DZD ERN FJD FKP GEL GHS GIP GMD GNF GTQ GYD HNL HTG HUF ILS IQD IRR ISK JMD JOD KGS KMF KPW KWD KYD LBP LRD LSL LYD MAD MDL MGA MKD MMK MNT MRU MUR MVR MWK MZN NAD NIO NPR OMR PAB PEN PGK PYG QAR RON RSD RWF SBD SCR SDG SHP SLE SOS SRD SSP STN SVC SYP SZL TJS TMT TND TOP TTD TZS UAH UGX UYU UZS VES VUV WST XAF XCD XCG XOF XPF YER ZMW ZWG";

type Words<T extends string, Before = never> = T extends `${infer Word} ${infer Rest}`
  ? Words<Rest, Before | Word>
  : Before | T;

type Codes<
  T extends string,
  Before = never,
> = T extends `${infer A}${infer B}${infer C}${string} ${infer Rest}`
  ? Codes<Rest, Before | `${A}${B}${C}`>
  : T extends `${infer A}${infer B}${infer C}${string}`
    ? Before | `${A}${B}${C}`
    : Before;

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
export type CurrencyCode = Codes<typeof NAMED> | Words<typeof OTHER_CODES>;

/** Every code with its Chinese name, the code itself where we know none. */
export const currencies = (): readonly (readonly [code: string, name: string])[] =>
  `${NAMED} ${OTHER_CODES}`
    .split(" ")
    .map((word) => [word.slice(0, 3), word.slice(3) || word] as const);
