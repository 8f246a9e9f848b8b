package io.fluffywaffle.simulator.message;

/**
 * Counts the SMS a text is split into: GSM-7 where every character allows it, else UCS-2.
 */
public final class Segments {

	private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
			+ "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

	private static final String EXTENDED = "\f^{}\\[~]|€";

	private Segments() {
	}

	public static int count(String body) {
		boolean gsm = body.codePoints().allMatch((character) -> septets(character) > 0);
		int total = body.codePoints().map((character) -> units(character, gsm)).sum();
		if (total <= (gsm ? 160 : 70)) {
			return 1;
		}
		int room = gsm ? 153 : 67;
		int segments = 1;
		int used = 0;
		for (int character : body.codePoints().toArray()) {
			int units = units(character, gsm);
			if (used + units > room) {
				segments++;
				used = 0;
			}
			used += units;
		}
		return segments;
	}

	private static int units(int character, boolean gsm) {
		return gsm ? septets(character) : Character.charCount(character);
	}

	private static int septets(int character) {
		if (BASIC.indexOf(character) >= 0) {
			return 1;
		}
		return (EXTENDED.indexOf(character) >= 0) ? 2 : 0;
	}

}
