package io.fluffywaffle.gateway.login;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BackPathTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/profile", "/accounts/1/inbox?filter=unread&q=caf%C3%A9#end", "/signed-in" })
	void leadsToAPageOfOurs(String path) {
		assertThat(BackPath.of(path).value()).isEqualTo(path);
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { "//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example", "evil",
			"/\t/evil.example", "/a\r\nSet-Cookie: a=b", "/a b", "/caf\u00e9", "/login/step-up?back=/", "/logout",
			"/oauth2/authorization/keycloak", "/api/me" })
	void leadsNowhereElse(String path) {
		assertThat(BackPath.of(path)).isEqualTo(BackPath.HOME);
	}

	@Test
	void doesNotGrowBeyondACookie() {
		assertThat(BackPath.of("/" + "a".repeat(1500))).isEqualTo(BackPath.HOME);
	}

	@ParameterizedTest
	@CsvSource({ "/profile,/profile?action=done",
			"/profile?tab=security&q=%C3%A9,/profile?tab=security&q=%C3%A9&action=done",
			"/profile?action=failed,/profile?action=done", "/profile#keys,/profile?action=done#keys" })
	void tellsThePageHowTheVisitWent(String back, String told) {
		assertThat(BackPath.of(back).told("done").value()).isEqualTo(told);
	}

}
