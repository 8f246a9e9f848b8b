package io.fluffywaffle.account.carrier;

import io.fluffywaffle.account.SealingKeys;
import io.fluffywaffle.defaults.sealing.Sealer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SealingKeysetTests {

	@Test
	void takesAPublicKeyset() {
		assertThat(Sealer.setting().wellFormed()).accepts(SealingKeys.publicKeyset());
	}

	@ParameterizedTest
	@ValueSource(strings = { "secret", "e30=", "%%%", "eyJwcmltYXJ5S2V5SWQiOjEyMy4uLn0=" })
	void refusesWhatIsNoPublicKeyset(String setting) {
		assertThat(Sealer.setting().wellFormed()).rejects(setting);
	}

}
