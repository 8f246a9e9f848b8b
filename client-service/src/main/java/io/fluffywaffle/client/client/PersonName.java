package io.fluffywaffle.client.client;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** A name as it is kept. */
public final class PersonName {

	// joiners stay inside words: emoji and several scripts are written with them
	private static final Pattern UNSEEN = Pattern
		.compile("[\\p{Cf}&&[^\u200c\u200d\ud83c\udff4\udb40\udc00-\udb40\udc7f]]"
				+ "|(?<![^\\p{Z}])[\u200c\u200d]+|[\u200c\u200d]+(?![^\\p{Z}])");

	private static final Pattern SPACE = Pattern.compile("\\p{Z}+");

	private PersonName() {
	}

	/** The name without what nobody sees, with single spaces, composed (NFC). */
	public static String clean(String typed) {
		String seen = UNSEEN.matcher(Normalizer.normalize(typed, Form.NFC)).replaceAll("");
		return SPACE.matcher(seen).replaceAll(" ").strip();
	}

}
