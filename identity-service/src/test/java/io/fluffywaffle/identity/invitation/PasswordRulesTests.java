package io.fluffywaffle.identity.invitation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordRulesTests {

	private static final String POLICY = "length(12) and maxLength(20) and digits(2) and upperCase and notUsername(undefined)"
			+ " and notContainsUsername(undefined) and notEmail(undefined) and passwordHistory(5)";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Short-12             | Use at least 12 characters
			Much-too-long-to-keep-12 | Use at most 20 characters
			Only-one-digit-1     | Use at least 2 digit(s)
			no-capital-letter-12 | Use at least 1 capital letter(s)
			I-am-NADIA.H-12      | It may not contain the user name
			NADIA.H@waffle12.test | It may not be the e-mail address
			""")
	void saysWhatIsWrong(String password, String complaint) {
		assertThat(PasswordRules.complaints(POLICY, password, person("Nadia.h", "nadia.h@waffle12.test")))
			.contains(complaint);
	}

	@Test
	void isContentWithAGoodOne() {
		assertThat(PasswordRules.complaints(POLICY, "Good-Enough-12", person("nadia", "n@waffle.test"))).isEmpty();
		assertThat(PasswordRules.complaints("", "x", person("", "n@waffle.test"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Password-1234", "qwertyuiop12345", "Waffle-Waffle-1" })
	void saysWhatIsGuessedSoon(String password) {
		assertThat(PasswordRules.complaints("length(12) and guessable(4)", password, person("nadia", "n@waffle.test")))
			.singleElement()
			.asString()
			.startsWith("Easy to guess");
	}

	@Test
	void saysOnlyOnceThatAShortOneIsWeak() {
		assertThat(PasswordRules.complaints("length(12) and guessable(4)", "short", person("nadia", "n@waffle.test")))
			.containsExactly("Use at least 12 characters");
		assertThat(PasswordRules.complaints("length(12) and guessable(4)", "Analytical-Engine-1843",
				person("nadia", "n@waffle.test")))
			.isEmpty();
	}

	private static PasswordOwner person(String username, String email) {
		return new PasswordOwner(username, email, "Nadia", "Haddad");
	}

}
