package io.fluffywaffle.simulator;

import io.fluffywaffle.simulator.TestApplication.Received;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.number.NumberSettings;
import io.fluffywaffle.simulator.web.Answer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.fluffywaffle.simulator.Stage.ALEX;
import static io.fluffywaffle.simulator.Stage.OURS;
import static org.assertj.core.api.Assertions.assertThat;

class WebhookFailureTests {

	private final Stage stage = new Stage();

	@AfterEach
	void close() {
		this.stage.close();
	}

	@Test
	void callsTheFallbackAtOnceWithTheReason() {
		this.stage.application.answer("/broken", Answer.empty(500));
		number(url("/broken"), url("/fallback"));

		text();

		Received fallback = webhook("/fallback");
		assertThat(fallback.value("ErrorCode")).isEqualTo("11200");
		assertThat(fallback.value("ErrorUrl")).isEqualTo(url("/broken"));
		assertThat(fallback.value("Body")).isEqualTo("Hello");
		assertThat(this.stage.application.received("/broken")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "#rc=3&rp=5xx, 500, 4", "#rc=3&rp=4xx, 500, 1", "#rc=2&rp=all, 404, 3", "'', 503, 1" })
	void triesAgainAsTheUrlSays(String overrides, int status, int attempts) {
		this.stage.application.answer("/broken", Answer.empty(status));
		number(url("/broken" + overrides), url("/fallback"));

		text();

		webhook("/fallback");
		assertThat(this.stage.application.received("/broken")).hasSize(attempts)
			.extracting((one) -> one.headers().getFirst("I-Twilio-Idempotency-Token"))
			.containsOnly(this.stage.application.received("/broken")
				.getFirst()
				.headers()
				.getFirst("I-Twilio-Idempotency-Token"));
	}

	@Test
	void triesTwiceWithoutAConnection() {
		number("http://127.0.0.1:1/nobody", url("/fallback"));

		text();

		assertThat(webhook("/fallback").value("ErrorCode")).isEqualTo("11205");
		assertThat(this.stage.controls.log(LogEntry.Kind.WEBHOOK)).hasSize(3);
	}

	@Test
	void doesNotWaitLongerThanItMay() {
		this.stage.application.answer("/slow", (exchange) -> {
		});
		number(url("/slow#rt=100&rc=1&rp=rt"), url("/fallback"));

		text();

		assertThat(webhook("/fallback").value("ErrorCode")).isEqualTo("11200");
		assertThat(this.stage.application.received("/slow")).hasSize(2);
	}

	private void number(String url, String fallback) {
		this.stage.controls.put(OURS, NumberSettings.callingTo(url).withFallback(fallback));
	}

	private String url(String path) {
		return this.stage.application.url(path);
	}

	private void text() {
		this.stage.controls.text(ALEX, OURS, "Hello");
	}

	private Received webhook(String path) {
		Awaitility.await().until(() -> !this.stage.application.received(path).isEmpty());
		return this.stage.application.received(path).getFirst();
	}

}
