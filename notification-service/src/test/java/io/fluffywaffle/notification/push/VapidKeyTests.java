package io.fluffywaffle.notification.push;

import java.time.Duration;

import io.fluffywaffle.local.secret.PushKeys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;

import static org.assertj.core.api.Assertions.assertThat;

class VapidKeyTests {

	@Test
	void isThePublicKeyADotAndThePrivateOne() throws Exception {
		String text = PushKeys.generate();

		assertThat(VapidKey.setting().wellFormed()).accepts(text);
		assertThat(text).startsWith(VapidKey.parse(text).publicKey() + ".").matches("[\\w-]{87}\\.[\\w-]{43}");
	}

	@Test
	void isOnePair() {
		String one = PushKeys.generate();
		String other = PushKeys.generate();

		assertThat(VapidKey.setting().wellFormed()).rejects("x", "x.y", one + ".x",
				one.substring(0, one.indexOf('.')) + other.substring(other.indexOf('.')));
	}

	@ParameterizedTest
	@NullAndEmptySource
	void mayBeAbsentAndThenPushIsOff(@Nullable String key) throws Exception {
		PushSwitch push = new PushSwitch(new PushProperties(key, false, "mailto:waffle@example.org", 1,
				Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1)));

		assertThat(VapidKey.setting().mayBeAbsent()).isTrue();
		assertThat(push.publicKey()).isEmpty();
	}

}
