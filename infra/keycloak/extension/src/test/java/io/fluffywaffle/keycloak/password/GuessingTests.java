package io.fluffywaffle.keycloak.password;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class GuessingTests {

	private static final List<String> KNOWN = List.of("ada", "ada.lovelace@example.org", "Ada", "Lovelace", "waffle");

	@ParameterizedTest
	@ValueSource(strings = { "password1234", "P@ssw0rd1234", "qwertyuiop12", "111111111111", "abcdefghijkl",
			"iloveyou2024!", "Lovelace-1843", "waffle-ada-1", "ada.lovelace1", "letmeinletmein", "Summer2026!!" })
	void findsTheUsualOnes(String password) {
		assertThat(Guessing.score(password, KNOWN)).isLessThan(GuessablePolicy.STANDARD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Analytical-Engine-1843", "correct horse battery staple", "x7Kq-92mP-Lw4z",
			"mein Hund mag Regenbogen" })
	void letsTheOthersPass(String password) {
		assertThat(Guessing.score(password, KNOWN)).isGreaterThanOrEqualTo(GuessablePolicy.STANDARD);
	}

	@Test
	void takesNoLongerForALongerOne() {
		assertTimeout(Duration.ofSeconds(5), () -> Guessing.score("aB3$".repeat(32), KNOWN));
	}

	@Test
	void copesWithAnyCharacter() {
		assertThatNoException().isThrownBy(() -> Guessing.score("\u0000🧇\uD83E\u202Eñ", KNOWN));
	}

}
