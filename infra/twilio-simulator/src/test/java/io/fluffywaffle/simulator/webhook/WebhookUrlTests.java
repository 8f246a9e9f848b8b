package io.fluffywaffle.simulator.webhook;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookUrlTests {

	@Test
	void signsAndCallsTheUrlWithoutUserAndFragment() {
		WebhookUrl url = WebhookUrl.parse("https://me:secret@Example.com:8443/sms?a=b%20c#rc=5&rp=all");

		assertThat(url.address()).hasToString("https://Example.com:8443/sms?a=b%20c");
		assertThat(url.authorization()).hasValue("Basic bWU6c2VjcmV0");
	}

	@Test
	void triesOnceMoreOnlyWithoutAConnectionUnlessToldOtherwise() {
		Overrides usual = WebhookUrl.parse("https://example.com/sms").overrides();

		assertThat(usual.retries()).isEqualTo(1);
		assertThat(usual.retry(failure(WebhookFailure.Kind.CONNECT))).isTrue();
		assertThat(usual.retry(failure(WebhookFailure.Kind.SERVER_ERROR))).isFalse();
		assertThat(usual.retry(failure(WebhookFailure.Kind.READ_TIMEOUT))).isFalse();
	}

	@Test
	void readsOverridesWithinTheirLimits() {
		Overrides overrides = WebhookUrl.parse("https://example.com/sms#ct=2000&rt=99999&rc=9&rp=5xx,rt").overrides();

		assertThat(overrides.connect()).isEqualTo(Duration.ofSeconds(2));
		assertThat(overrides.read()).isEqualTo(Duration.ofSeconds(15));
		assertThat(overrides.retries()).isEqualTo(1);
		assertThat(overrides.policy()).containsExactlyInAnyOrder("5xx", "rt");
	}

	@Test
	void neverRepeatsAfterHalfAnAnswer() {
		Overrides all = WebhookUrl.parse("https://example.com/sms#rp=all").overrides();

		assertThat(all.retry(failure(WebhookFailure.Kind.PARTIAL))).isFalse();
	}

	private static WebhookFailure failure(WebhookFailure.Kind kind) {
		return new WebhookFailure(kind, "");
	}

}
