package io.fluffywaffle.messaging.segment;

/** The default alphabet of GSM 03.38 with its extension table. */
final class Gsm7 {

	private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
			+ "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

	/** Reached by an escape, so each takes two septets. */
	private static final String EXTENDED = "\f^{}\\[~]|€";

	private Gsm7() {
	}

	static boolean contains(int character) {
		return BASIC.indexOf(character) >= 0 || EXTENDED.indexOf(character) >= 0;
	}

	static int septets(int character) {
		return (EXTENDED.indexOf(character) >= 0) ? 2 : 1;
	}

}
