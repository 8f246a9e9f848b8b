package io.fluffywaffle.notification.push;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.local.secret.PushKeys;
import io.fluffywaffle.notification.outgoing.Answer;
import io.fluffywaffle.notification.outgoing.UnusableUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PushSenderTests {

	private static final String KEY = PushKeys.generate();

	@Test
	void reachesNothingOnThisMachine() throws Exception {
		try (Browser browser = new Browser()) {
			Answer inside = send(true, browser);
			Answer outside = send(false, browser);

			assertThat(inside).isEqualTo(Answer.taken(201));
			assertThat(outside.error()).isEqualTo("its name leads to no public address");
			assertThat(browser.received()).hasSize(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1:9/", "http://localhost/", "https://127.0.0.1/", "https://10.0.0.1/",
			"https://[::1]/", "http://93.184.216.34/" })
	void takesPublicEndpointsWithHttpsOnly(String endpoint) {
		PushSender sender = sender(false);

		assertThatExceptionOfType(UnusableUrl.class).isThrownBy(() -> sender.check(endpoint));
		assertThat(sender.check("https://93.184.216.34/push")).isEqualTo("https://93.184.216.34/push");
	}

	private static Answer send(boolean privateServices, Browser browser) throws Exception {
		PushSubscription device = new PushSubscription(UUID.randomUUID(), UUID.randomUUID(), browser.endpoint(),
				new BrowserKeys(browser.p256dh(), browser.auth()), "Phone", "", Instant.now(), null);
		return sender(privateServices).send(VapidKey.parse(KEY), device, PushContent.TEST, true);
	}

	private static PushSender sender(boolean privateServices) {
		return new PushSender(new PushProperties(KEY, privateServices, "mailto:waffle@example.org", 1,
				Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1)), JsonMapper.shared(),
				Clock.systemUTC());
	}

}
