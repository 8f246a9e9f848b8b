package io.fluffywaffle.client.code;

/** Reads codes as people type them. */
final class TypedCode {

	private static final int LONGEST = 40;

	private TypedCode() {
	}

	/** The digits 0 to 9, whichever script they were typed in. */
	static String digits(String typed) {
		StringBuilder digits = new StringBuilder();
		typed.codePoints()
			.limit(LONGEST)
			.map((sign) -> Character.digit(sign, 10))
			.filter((digit) -> digit >= 0)
			.forEach(digits::append);
		return digits.toString();
	}

}
