package io.fluffywaffle.simulator;

import java.util.Map;

import io.fluffywaffle.simulator.TestApplication.Received;
import io.fluffywaffle.simulator.number.NumberSettings;
import io.fluffywaffle.simulator.webhook.Signature;
import io.fluffywaffle.simulator.webhook.WebhookRoute;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.fluffywaffle.simulator.Stage.ACCOUNT;
import static io.fluffywaffle.simulator.Stage.ALEX;
import static io.fluffywaffle.simulator.Stage.OURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WebhookRouteTests {

	// Nobody answers there: .invalid belongs to no machine
	private static final String PUBLIC = "https://texts.invalid:8443";

	private final TestApplication gateway = new TestApplication();

	private final Stage stage = new Stage(
			(settings) -> settings.by(WebhookRoute.of(PUBLIC + "/texts", this.gateway.url(""))));

	@AfterEach
	void close() {
		this.stage.close();
		this.gateway.close();
	}

	@Test
	void takesWebhooksForThePublicAddressElsewhereSignedForThatAddress() {
		text(PUBLIC + "/texts/sms?number=1#rc=1");

		Received webhook = webhook(this.gateway, "/texts/sms");
		assertThat(webhook.uri().getQuery()).isEqualTo("number=1");
		assertThat(webhook.headers().get("Host")).containsExactly("texts.invalid:8443");
		assertThat(webhook.headers().getFirst("X-Twilio-Signature"))
			.isEqualTo(Signature.of(ACCOUNT.authToken(), PUBLIC + "/texts/sms?number=1", webhook.form()));
	}

	@Test
	void staysOnTheRouteWhereAnAnswerNamesTheNextAddress() {
		this.gateway.answer("/texts/sms", "text/xml", "<Response><Redirect>next</Redirect></Response>");

		text(PUBLIC + "/texts/sms");

		Received webhook = webhook(this.gateway, "/texts/next");
		assertThat(webhook.headers().get("Host")).containsExactly("texts.invalid:8443");
		assertThat(webhook.headers().getFirst("X-Twilio-Signature"))
			.isEqualTo(Signature.of(ACCOUNT.authToken(), PUBLIC + "/texts/next", webhook.form()));
	}

	@Test
	void leavesOtherAddressesAlone() {
		text(this.stage.application.url("/sms"));

		assertThat(webhook(this.stage.application, "/sms").headers().getFirst("Host"))
			.isEqualTo(this.stage.application.url("").substring("http://".length()));
		assertThat(this.gateway.received("/sms")).isEmpty();
	}

	@Test
	void isNotMistakenByAnAddressThatOnlyBeginsLikeThePublicOne() {
		String longer = this.stage.application.url("");
		String shorter = longer.substring(0, longer.length() - 1);
		try (Stage other = new Stage((settings) -> settings.by(WebhookRoute.of(shorter, this.gateway.url(""))))) {
			other.controls.put(OURS, NumberSettings.callingTo(longer + "/sms"));
			other.controls.text(ALEX, OURS, "Hello");

			webhook(this.stage.application, "/sms");
			assertThat(this.gateway.received("/sms")).isEmpty();
		}
	}

	@Test
	void isReadFromTheEnvironment() {
		assertThat(WebhookRoute.from(Map.of("WAFFLE_PUBLIC_URL", "http://127.0.0.1:8080")))
			.isEqualTo(WebhookRoute.DIRECT);
		assertThat(WebhookRoute.from(
				Map.of("WAFFLE_PUBLIC_URL", "http://127.0.0.1:8080", "SIMULATOR_WEBHOOKS_VIA", "http://gateway:8080")))
			.isEqualTo(WebhookRoute.of("http://127.0.0.1:8080", "http://gateway:8080"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> WebhookRoute.from(Map.of("SIMULATOR_WEBHOOKS_VIA", "http://gateway:8080")))
			.withMessageContaining("WAFFLE_PUBLIC_URL");
	}

	private void text(String webhook) {
		this.stage.controls.put(OURS, NumberSettings.callingTo(webhook));
		this.stage.controls.text(ALEX, OURS, "Hello");
	}

	private static Received webhook(TestApplication application, String path) {
		Awaitility.await().until(() -> !application.received(path).isEmpty());
		return application.received(path).getFirst();
	}

}
