package io.fluffywaffle.keycloak.password;

import java.util.List;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;

/** How soon somebody who knows the person would guess a password. */
final class Guessing {

	// Its time grows with the square, and nobody guesses that far
	private static final int LONGEST = 64;

	private static final Zxcvbn ZXCVBN = new Zxcvbn();

	private Guessing() {
	}

	/**
	 * From 0 (at once) to 4 (after more than 10 billion tries).
	 * @param known what is known about the person: names, mail address
	 */
	static int score(String password, List<String> known) {
		Strength strength = ZXCVBN.measure(password.substring(0, Math.min(password.length(), LONGEST)), known);
		return strength.getScore();
	}

}
