package io.fluffywaffle.defaults.phone;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneHashTests {

	private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

	private static final UUID ACCOUNT = UUID.fromString("01938f3a-7c00-7000-8000-000000000001");

	private final PhoneHash hash = new PhoneHash(KEY);

	@Test
	void isTheSameInEveryServiceAndForEver() {
		// printf '%s' <account><phone> | openssl dgst -sha256 -mac HMAC -macopt hexkey:…
		assertThat(this.hash.of(ACCOUNT, "+12025550142"))
			.isEqualTo("fc58f1cb4d805b2a4619b4bb97ec4623499964c6b484c3db149aba7234936254");
	}

	@Test
	void differsByAccountPhoneAndKey() {
		String other = "//////////////////////////////////////////8=";

		assertThat(this.hash.of(ACCOUNT, "+12025550142")).isNotEqualTo(this.hash.of(ACCOUNT, "+12025550143"))
			.isNotEqualTo(this.hash.of(new UUID(0, 1), "+12025550142"))
			.isNotEqualTo(new PhoneHash(other).of(ACCOUNT, "+12025550142"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "secret", "AAECAwQ=", "not base64 at all, not a bit of it" })
	void refusesAKeyThatIsNone(String key) {
		assertThat(PhoneHash.setting().wellFormed().test(KEY)).isTrue();
		assertThat(PhoneHash.setting().wellFormed().test(key)).isFalse();
	}

}
