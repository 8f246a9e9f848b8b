package io.fluffywaffle.client.ownpage;

/** A phone of which only its owner recognises the rest. */
public final class MaskedPhone {

	private static final int SHOWN = 2;

	private MaskedPhone() {
	}

	/** The beginning and the last two digits. */
	public static String of(String phone) {
		int end = phone.length() - SHOWN;
		return phone.substring(0, SHOWN) + "•".repeat(Math.max(0, end - SHOWN)) + phone.substring(end);
	}

}
