package io.fluffywaffle.simulator.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import io.fluffywaffle.simulator.web.Form;

/**
 * How a webhook is called: time to connect, to read and in total, and how often what kind
 * of failure is tried again (<a href=
 * "https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides">overrides</a>).
 */
public record Overrides(Duration connect, Duration read, Duration total, int retries, Set<String> policy) {

	static final Overrides NONE = of(new Form(List.of()));

	static Overrides of(Form fragment) {
		return new Overrides(millis(fragment, "ct", 5_000, 10_000), millis(fragment, "rt", 15_000, 15_000),
				millis(fragment, "tt", 15_000, 15_000), number(fragment, "rc", 1, 5),
				Set.of(fragment.given("rp").orElse("ct").split(",")));
	}

	boolean retry(WebhookFailure failure) {
		return failure.kind() != WebhookFailure.Kind.PARTIAL
				&& (this.policy.contains("all") || this.policy.contains(failure.kind().policy()));
	}

	private static Duration millis(Form fragment, String name, int otherwise, int most) {
		return Duration.ofMillis(number(fragment, name, otherwise, most));
	}

	private static int number(Form fragment, String name, int otherwise, int most) {
		return fragment.given(name)
			.filter((text) -> text.matches("\\d{1,6}"))
			.map(Integer::valueOf)
			.filter((number) -> number <= most)
			.orElse(otherwise);
	}

}
