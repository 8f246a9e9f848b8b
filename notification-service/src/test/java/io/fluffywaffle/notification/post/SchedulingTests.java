package io.fluffywaffle.notification.post;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.notification.Accounts;
import io.fluffywaffle.notification.Citizens;
import io.fluffywaffle.notification.Me;
import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.notification.ShiftedClock;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@NotificationServiceTest
class SchedulingTests {

	@Autowired
	Accounts accounts;

	@Autowired
	Citizens citizens;

	@Autowired
	TestIssuer issuer;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	ShiftedClock clock;

	@Autowired
	PostPublisher posts;

	@LocalServerPort
	int port;

	Writer ana;

	UUID clinic;

	@BeforeEach
	void openAccount() {
		this.ana = Writer.of(this.citizens.next(), this.issuer, this.port);
		this.clinic = this.accounts.ownedBy(UUID.randomUUID(), this.ana.id);
	}

	@AfterEach
	void resetClock() {
		this.clock.reset();
	}

	@Test
	void appearsByItselfAtItsTimeAndIsToldOnce() {
		JsonNode post = this.ana.writes(this.clinic, "Doors open", "Come in.");

		JsonNode scheduled = Me.json(schedule(post, Instant.now().plus(Duration.ofHours(2))));
		assertThat(scheduled.path("state").asString()).isEqualTo("scheduled");
		assertThat(new Visitor(this.port).status("/posts/" + Writer.id(post))).isEqualTo(404);
		this.clock.forward(Duration.ofHours(3));

		await().until(() -> new Visitor(this.port).status("/posts/" + Writer.id(post)) == 302);
		assertThat(state(post)).isEqualTo("published");
		this.posts.publishDue(10);
		KafkaRecord told = this.kafka.await(PostPublished.TOPIC, (record) -> Writer.id(post).equals(record.key()));
		Contracts.assertSameShape(told.value(), "notification.post.v1/PostPublished");
		assertThat(this.kafka.records(PostPublished.TOPIC)).filteredOn((one) -> Writer.id(post).equals(one.key()))
			.hasSize(1);
	}

	@Test
	void waitsForItsAuthorAgainWhenTheyAreNoMemberAnyMore() {
		JsonNode post = this.ana.writes(this.clinic, "Revenge", "About my former boss.");
		schedule(post, Instant.now().plus(Duration.ofHours(2)));
		this.accounts.hasMembers(this.clinic, 1);
		await().until(() -> this.ana.get("/" + Writer.id(post)).getStatusCode().value() == 404);

		this.clock.forward(Duration.ofHours(3));
		this.posts.publishDue(10);
		this.accounts.hasMembers(this.clinic, 2, this.ana.id);

		await().until(() -> this.ana.get("/" + Writer.id(post)).getStatusCode().value() == 200);
		assertThat(state(post)).isEqualTo("draft");
	}

	@Test
	void canBeCalledOff() {
		JsonNode post = this.ana.writes(this.clinic, "Maybe", "Or not.");
		schedule(post, Instant.now().plus(Duration.ofHours(2)));

		JsonNode draft = Me.json(this.ana.post("/" + Writer.id(post) + "/unschedule", null));
		this.clock.forward(Duration.ofHours(3));
		this.posts.publishDue(10);

		assertThat(draft.path("publishAt").isNull()).isTrue();
		assertThat(state(post)).isEqualTo("draft");
		assertThat(this.ana.post("/" + Writer.id(post) + "/unschedule", null).getStatusCode().value()).isEqualTo(409);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "2020-01-01T00:00:00Z", "9999-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z", "tomorrow" })
	void wantsATimeWithinAYear(String at) {
		JsonNode post = this.ana.writes(this.clinic, "Some day", "Perhaps.");

		ResponseEntity<String> answer = this.ana.post("/" + Writer.id(post) + "/publish", Map.of("at", at));

		assertThat(answer.getStatusCode().value()).isEqualTo(400);
		assertThat(Writer.faults(answer)).containsExactly("at");
		assertThat(state(post)).isEqualTo("draft");
	}

	@Test
	void appearsOnlyWithWordsAndOnlyOnce() {
		JsonNode empty = this.ana.writes(this.clinic, "Nothing to say", " ");
		JsonNode post = this.ana.publishes(this.clinic, "Something", "Words.");

		ResponseEntity<String> wordless = this.ana.post("/" + Writer.id(empty) + "/publish", Map.of());
		assertThat(Writer.faults(wordless)).containsExactly("body");
		assertThat(Writer.faults(this.ana.edit(post, "Something", ""))).containsExactly("body");
		assertThat(this.ana.post("/" + Writer.id(post) + "/publish", Map.of()).getStatusCode().value()).isEqualTo(409);
	}

	private ResponseEntity<String> schedule(JsonNode post, Instant at) {
		return this.ana.post("/" + Writer.id(post) + "/publish", Map.of("at", at.toString()));
	}

	private String state(JsonNode post) {
		return Me.json(this.ana.get("/" + Writer.id(post))).path("state").asString();
	}

}
