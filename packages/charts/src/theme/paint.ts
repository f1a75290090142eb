/** Numbers of a colour function, which has no other arguments. */
const FUNCTION =
  /^(?:rgb|hsl)a?\( ?-?[\d.]{1,12}(?:deg|%)?(?:(?: ?, ?| ?\/ ?| )[\d.]{1,12}%?){2,3} ?\)$/i;

/**
 * Whether a text is a colour and nothing else: `#005f9e`, a name such as `steelblue`, or `rgb()` and `hsl()` of numbers. A
 * picture asks the network for what is in a `url()`, which is none.
 */
export const isPaint = (text: string): boolean =>
  /^(?:#[0-9a-f]{3,8}|[a-z]{3,30})$/i.test(text) || FUNCTION.test(text);

/** Whether a text is a list of font families: names, quoted or not, between commas. */
export const isFontList = (text: string): boolean => /^[\p{L}\p{N} '",._-]{1,500}$/u.test(text);
