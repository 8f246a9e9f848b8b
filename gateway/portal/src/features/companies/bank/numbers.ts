/** What was typed of a number, without what only helps to read it. */
export function bare(typed: string) {
  return typed.replaceAll(/[^0-9a-z]/gi, '').toUpperCase();
}

/** "DE89370400440532" is "DE89 3704 0044 0532": easier to compare with a letter. */
export function grouped(typed: string, size = 4) {
  return bare(typed).replaceAll(new RegExp(`(.{${size}})(?=.)`, 'g'), '$1 ');
}

/** Where the caret goes, so that as many characters stand before it as before. */
export function caretAfter(text: string, characters: number) {
  let at = 0;
  for (let seen = 0; seen < characters && at < text.length; at += 1) {
    seen += text[at] === ' ' ? 0 : 1;
  }
  return at;
}

/** ISO 13616: the country and the check digits go to the end, letters are numbers, the rest of 97 is one. */
export function isIban(typed: string) {
  const iban = bare(typed);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) {
    return false;
  }
  const digits = (iban.slice(4) + iban.slice(0, 4)).replaceAll(/[A-Z]/g, (letter) =>
    String(Number.parseInt(letter, 36)),
  );
  return BigInt(digits) % 97n === 1n;
}

const WEIGHTS = [3, 7, 1];

/** The check digit of American banks. */
export function isRoutingNumber(typed: string) {
  const digits = bare(typed);
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * WEIGHTS[index % 3]!, 0);
  return /^\d{9}$/.test(digits) && sum > 0 && sum % 10 === 0;
}

export function isBic(typed: string) {
  return /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(bare(typed));
}
