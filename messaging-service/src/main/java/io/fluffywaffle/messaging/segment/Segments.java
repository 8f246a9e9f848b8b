package io.fluffywaffle.messaging.segment;

/**
 * How a text travels: a short one whole, a longer one in parts that are each billed.
 *
 * @param encoding GSM-7 when every character has a place in it, else UCS-2
 * @param count how many parts, at least 1
 */
public record Segments(Encoding encoding, int count) {

	/** The alphabets of SMS; the sizes are counted in their own units. */
	public enum Encoding {

		/** Septets; a few characters take two of them. */
		GSM_7(160, 153),
		/** UTF-16 units. */
		UCS_2(70, 67);

		private final int whole;

		// less than a whole text: each part carries a header that says where it belongs
		private final int part;

		Encoding(int whole, int part) {
			this.whole = whole;
			this.part = part;
		}

	}

	/** Counts the parts of a text. */
	public static Segments of(String text) {
		Encoding encoding = text.codePoints().allMatch(Gsm7::contains) ? Encoding.GSM_7 : Encoding.UCS_2;
		int length = text.codePoints().map((character) -> size(encoding, character)).sum();
		return new Segments(encoding, (length <= encoding.whole) ? 1 : parts(encoding, text));
	}

	/** A character that takes two units is never torn apart. */
	private static int parts(Encoding encoding, String text) {
		int parts = 1;
		int used = 0;
		for (int character : text.codePoints().toArray()) {
			int size = size(encoding, character);
			if (used + size > encoding.part) {
				parts++;
				used = 0;
			}
			used += size;
		}
		return parts;
	}

	private static int size(Encoding encoding, int character) {
		return switch (encoding) {
			case GSM_7 -> Gsm7.septets(character);
			case UCS_2 -> Character.charCount(character);
		};
	}

}
