package io.fluffywaffle.notification.push;

import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.notification.Me;
import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

@NotificationServiceTest
class PushApiTests {

	@LocalServerPort
	int port;

	@Autowired
	Me me;

	@Autowired
	TestIssuer issuer;

	@Autowired
	PushSwitch push;

	final Browser browser = new Browser();

	final UUID ana = UUID.randomUUID();

	@AfterEach
	void close() {
		this.browser.close();
	}

	@Test
	void saysWithWhatBrowsersSubscribe() {
		String answer = RestClient.create("http://127.0.0.1:" + this.port)
			.get()
			.uri("/api/push-key")
			.header(HttpHeaders.AUTHORIZATION, this.issuer.token(this.ana).bearer())
			.retrieve()
			.body(String.class);

		assertThat(answer).isEqualTo("{\"key\":\"%s\"}".formatted(this.push.publicKey().orElseThrow()))
			.matches(".*\"[A-Za-z0-9_-]{87}\"}");
	}

	@Test
	void showsOnesOwnDevices() {
		JsonNode made = Me.json(subscribe(this.ana, this.browser.subscription()));

		JsonNode listed = this.me.read(this.ana, "/push-subscriptions").path("items");

		assertThat(listed).hasSize(1);
		assertThat(listed.get(0)).isEqualTo(made);
		assertThat(made.path("device").asString()).isEqualTo("Firefox at the desk");
		assertThat(made.path("endpoint").asString()).isEqualTo(this.browser.endpoint());
		assertThat(made.path("lastUsedAt").isNull()).isTrue();
	}

	@Test
	void triesADeviceOut() {
		String id = Me.json(subscribe(this.ana, this.browser.subscription())).path("id").asString();

		assertThat(tryOut(this.ana, id).getStatusCode().value()).isEqualTo(204);

		assertThat(this.browser.titles()).containsExactly("Waffle");
		assertThat(this.me.read(this.ana, "/push-subscriptions").at("/items/0/lastUsedAt").isNull()).isFalse();
	}

	@Test
	void saysWhatIsWrongWithADevice() {
		String id = Me.json(subscribe(this.ana, this.browser.subscription())).path("id").asString();

		this.browser.answers(500);
		ResponseEntity<String> busy = tryOut(this.ana, id);
		this.browser.answers(410);
		ResponseEntity<String> gone = tryOut(this.ana, id);

		assertThat(busy.getStatusCode().value()).isEqualTo(502);
		assertThat(Me.json(busy).path("detail").asString()).isEqualTo("The push service of the device answered 500.");
		assertThat(gone.getStatusCode().value()).isEqualTo(410);
		assertThat(this.me.read(this.ana, "/push-subscriptions").path("items")).isEmpty();
	}

	@Test
	void keepsPeopleApart() {
		String id = Me.json(subscribe(this.ana, this.browser.subscription())).path("id").asString();
		UUID ben = UUID.randomUUID();

		assertThat(this.me.read(ben, "/push-subscriptions").path("items")).isEmpty();
		assertThat(tryOut(ben, id).getStatusCode().value()).isEqualTo(404);
		assertThat(remove(ben, id)).isEqualTo(404);
		assertThat(this.browser.received()).isEmpty();
		assertThat(remove(this.ana, id)).isEqualTo(204);
		assertThat(remove(this.ana, id)).isEqualTo(404);
	}

	@Test
	void keepsOneDeviceForEachBrowser() {
		String first = Me.json(subscribe(this.ana, this.browser.subscription())).path("id").asString();
		String second = Me.json(subscribe(this.ana, this.browser.subscription())).path("id").asString();

		assertThat(second).isEqualTo(first);
		assertThat(this.me.read(this.ana, "/push-subscriptions").path("items")).hasSize(1);
	}

	@Test
	void endsAtTwentyDevices() {
		for (int i = 0; i < 20; i++) {
			assertThat(subscribe(this.ana, at(this.browser.endpoint() + i)).getStatusCode().value()).isEqualTo(201);
		}

		ResponseEntity<String> more = subscribe(this.ana, this.browser.subscription());

		assertThat(more.getStatusCode().value()).isEqualTo(409);
		assertThat(Me.json(more).path("type").asString()).isEqualTo("/problems/too-many-devices");
		assertThat(subscribe(this.ana, at(this.browser.endpoint() + 7)).getStatusCode().value()).isEqualTo(201);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "http://example.org/push", "https://169.254.169.254/latest/meta-data", "https://[fe80::1]/",
					"ftp://example.org/", "https://user:secret@example.org/", "nonsense", "https://exämple.org/", "" })
	void takesNoEndpointWhereNoPushServiceMayBe(String endpoint) {
		assertRefused(at(endpoint), "endpoint");
	}

	@ParameterizedTest
	@CsvSource({ "'', auth", "AAAA, auth", "not base64!, auth", "'', p256dh", "AAAA, p256dh",
			"BAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE, p256dh" })
	void takesNoKeysWithWhichNothingCanBeEncrypted(String key, String field) {
		boolean auth = "auth".equals(field);

		assertRefused(
				Map.of("endpoint", this.browser.endpoint(), "device", "Phone", "keys",
						Map.of("auth", auth ? key : this.browser.auth(), "p256dh", auth ? this.browser.p256dh() : key)),
				"keys." + field);
	}

	private void assertRefused(Map<String, Object> subscription, String field) {
		ResponseEntity<String> answer = subscribe(this.ana, subscription);
		assertThat(answer.getStatusCode().value()).isEqualTo(400);
		assertThat(Me.json(answer).at("/errors/0/field").asString()).isEqualTo(field);
	}

	private Map<String, Object> at(String endpoint) {
		return Map.of("endpoint", endpoint, "device", "Phone", "keys",
				Map.of("auth", this.browser.auth(), "p256dh", this.browser.p256dh()));
	}

	private ResponseEntity<String> subscribe(UUID user, Map<String, Object> subscription) {
		return call(user, HttpMethod.POST, "", subscription);
	}

	private ResponseEntity<String> tryOut(UUID user, String id) {
		return call(user, HttpMethod.POST, "/" + id + "/test", null);
	}

	private int remove(UUID user, String id) {
		return call(user, HttpMethod.DELETE, "/" + id, null).getStatusCode().value();
	}

	private ResponseEntity<String> call(UUID user, HttpMethod method, String path, @Nullable Object body) {
		return this.me.call(user, method, "/push-subscriptions" + path, null, body);
	}

}
