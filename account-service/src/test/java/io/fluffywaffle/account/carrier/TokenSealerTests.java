package io.fluffywaffle.account.carrier;

import io.fluffywaffle.account.SealingKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TokenSealerTests {

	@Test
	void takesAPublicKeyset() {
		assertThat(TokenSealer.PUBLIC_KEYSET.wellFormed()).accepts(SealingKeys.publicKeyset());
	}

	@ParameterizedTest
	@ValueSource(strings = { "secret", "e30=", "%%%", "eyJwcmltYXJ5S2V5SWQiOjEyMy4uLn0=" })
	void refusesWhatIsNoPublicKeyset(String setting) {
		assertThat(TokenSealer.PUBLIC_KEYSET.wellFormed()).rejects(setting);
	}

}
