package io.fluffywaffle.notification.webhook;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.notification.Accounts;
import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

@NotificationServiceTest
class WebhookApiTests {

	private static final String HERE = "http://127.0.0.1:9/hook";

	@Autowired
	Owners owners;

	@Autowired
	Accounts accounts;

	@Autowired
	TestIssuer issuer;

	final UUID ana = UUID.randomUUID();

	Owner owner;

	@BeforeEach
	void openAccount() {
		this.owner = this.owners.next(this.ana);
	}

	@Test
	void showsWhatWasArranged() {
		JsonNode made = Owner.json(this.owner.post("", Map.of("url", HERE, "description", " Till in the shop ",
				"events", List.of("message.status", "message.received"))));

		JsonNode listed = Owner.json(this.owner.get("")).path("items").get(0);

		assertThat(made.path("secret").asString()).matches("whsec_[A-Za-z0-9+/]{43}=");
		assertThat(listed.has("secret")).isFalse();
		assertThat(listed.path("url").asString()).isEqualTo(HERE);
		assertThat(listed.path("description").asString()).isEqualTo("Till in the shop");
		assertThat(listed.path("events").toString()).isEqualTo("[\"message.received\",\"message.status\"]");
		assertThat(listed.path("state").asString()).isEqualTo("active");
		assertThat(listed.path("pausedReason").isNull()).isTrue();
		assertThat(listed.path("version").longValue()).isOne();
		assertThat(listed).isEqualTo(this.owner.webhook(made));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://example.org/hook", "ftp://example.org/", "https://", "nonsense", "https:///x",
			"https://user:secret@example.org/", "https://example.org/#there",
			"https://169.254.169.254/latest/meta-data", "https://[fe80::1]/", "https://[fd00:ec2::254]/",
			"https://0.0.0.0/", "https://100.64.0.1/", "https://[::ffff:169.254.169.254]/", "https://168.63.129.16/",
			"http://10.0.0.1/" })
	void takesNoAddressWhereNoReceiverMayBe(String url) {
		ResponseEntity<String> answer = this.owner.post("", Map.of("url", url, "events", List.of("message.sent")));

		assertThat(answer.getStatusCode().value()).isEqualTo(400);
		assertThat(Owner.json(answer).path("errors").get(0).path("field").asString()).isEqualTo("url");
	}

	@Test
	void takesNoEventThatThereIsNot() {
		assertThat(this.owner.post("", Map.of("url", HERE, "events", List.of())).getStatusCode().value())
			.isEqualTo(400);
		assertThat(this.owner.post("", Map.of("url", HERE, "events", List.of("message.read"))).getStatusCode().value())
			.isEqualTo(400);
	}

	@Test
	void changesOnlyWhatTheEditorHasSeen() {
		JsonNode made = this.owner.add(HERE);
		String path = "/" + Owner.id(made);

		ResponseEntity<String> first = this.owner.call(HttpMethod.PATCH, path, "\"1\"",
				Map.of("description", "Till", "events", List.of("message.sent")));
		ResponseEntity<String> late = this.owner.call(HttpMethod.PATCH, path, "\"1\"", Map.of("state", "paused"));
		ResponseEntity<String> blind = this.owner.call(HttpMethod.PATCH, path, null, Map.of("state", "paused"));

		assertThat(first.getStatusCode().value()).isEqualTo(200);
		assertThat(first.getHeaders().getETag()).isEqualTo("\"2\"");
		assertThat(late.getStatusCode().value()).isEqualTo(412);
		assertThat(blind.getStatusCode().value()).isEqualTo(428);
		assertThat(this.owner.webhook(made).path("description").asString()).isEqualTo("Till");
		assertThat(this.owner.webhook(made).path("events").toString()).isEqualTo("[\"message.sent\"]");
		assertThat(this.owner.webhook(made).path("state").asString()).isEqualTo("active");
	}

	@Test
	void wantsAProofFromWhoChoosesWhereTextsGo() {
		JsonNode made = this.owner.add(HERE);
		String stale = this.issuer.token(this.owner.id).bearer();
		Map<String, Object> body = Map.of("url", HERE, "events", List.of("message.sent"));

		assertThat(status(stale, HttpMethod.POST, "", body)).isEqualTo(401);
		assertThat(status(stale, HttpMethod.POST, "/" + Owner.id(made) + "/secret", null)).isEqualTo(401);
		assertThat(this.owner
			.call(stale, HttpMethod.PATCH, "/" + Owner.id(made), "\"1\"", Map.of("url", "https://example.org/"))
			.getStatusCode()
			.value()).isEqualTo(401);
		assertThat(this.owner.call(stale, HttpMethod.PATCH, "/" + Owner.id(made), "\"1\"", Map.of("state", "paused"))
			.getStatusCode()
			.value()).isEqualTo(200);
	}

	@Test
	void isForOwnersAndAdmins() {
		String member = this.issuer.token(this.ana).steppedUp().bearer();
		String stranger = this.issuer.token(UUID.randomUUID()).steppedUp().bearer();
		String admin = this.issuer.token(UUID.randomUUID()).admin().steppedUp().bearer();

		assertThat(status(stranger, HttpMethod.GET, "", null)).isEqualTo(404);
		assertThat(status(member, HttpMethod.GET, "", null)).isEqualTo(403);
		assertThat(status(admin, HttpMethod.GET, "", null)).isEqualTo(200);
	}

	@Test
	void keepsAccountsApart() {
		JsonNode made = this.owner.add(HERE);
		Owner other = this.owners.next();

		assertThat(other.get("/" + Owner.id(made)).getStatusCode().value()).isEqualTo(404);
		assertThat(other.get("/" + Owner.id(made) + "/deliveries").getStatusCode().value()).isEqualTo(404);
		assertThat(other.post("/" + Owner.id(made) + "/test", null).getStatusCode().value()).isEqualTo(404);
		assertThat(other.post("/" + Owner.id(made) + "/secret", null).getStatusCode().value()).isEqualTo(404);
		assertThat(other.call(HttpMethod.DELETE, "/" + Owner.id(made), null, null).getStatusCode().value())
			.isEqualTo(404);
		assertThat(this.owner.get("/" + Owner.id(made)).getStatusCode().value()).isEqualTo(200);
	}

	@Test
	void isNotForAnAccountThatIsNotThere() {
		String admin = this.issuer.token(UUID.randomUUID()).admin().steppedUp().bearer();
		this.accounts.isDeleted(this.owner.account);

		assertThat(status(admin, HttpMethod.POST, "", Map.of("url", HERE, "events", List.of("message.sent"))))
			.isEqualTo(404);
	}

	@Test
	void endsAtTwentyOfAnAccount() {
		for (int i = 0; i < 20; i++) {
			this.owner.add(HERE);
		}

		ResponseEntity<String> answer = this.owner.post("", Map.of("url", HERE, "events", List.of("message.sent")));

		assertThat(answer.getStatusCode().value()).isEqualTo(409);
		assertThat(Owner.json(answer).path("type").asString()).isEqualTo("/problems/too-many-webhooks");
	}

	private int status(String bearer, HttpMethod method, String path, @Nullable Object body) {
		return this.owner.call(bearer, method, path, null, body).getStatusCode().value();
	}

}
