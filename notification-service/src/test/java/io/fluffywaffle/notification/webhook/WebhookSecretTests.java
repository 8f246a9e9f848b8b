package io.fluffywaffle.notification.webhook;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookSecretTests {

	@Test
	void signsAsOthersDo() {
		// computed by Python's hmac over "<id>.<seconds>.<payload>"
		WebhookSecret secret = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
		UUID id = UUID.fromString("01938f3a-7c00-7000-8000-000000000001");

		String signature = secret.sign(id, Instant.ofEpochSecond(1614265330), "{\"test\": 2432232314}");

		assertThat(signature).isEqualTo("v1,7/J2LTAN/asjuHIG6zgvLvbwbwaNyXHOqRfy4iQooiY=");
	}

	@Test
	void areNeverTheSameAndNeverPrinted() {
		assertThat(WebhookSecret.fresh().text()).isNotEqualTo(WebhookSecret.fresh().text());
		assertThat(WebhookSecret.fresh()).hasToString("WebhookSecret");
	}

}
