package io.fluffywaffle.client.keyword;

import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class KeywordFollowerTests {

	private static final String TOPIC = "messaging.keyword.v1";

	private static final String EXAMPLE = Contracts.example(TOPIC + "/KeywordMatched");

	private final UUID event = UUID.randomUUID();

	@Autowired
	Team team;

	@Autowired
	KafkaProbe kafka;

	Caller member;

	UUID client;

	UUID group;

	@BeforeEach
	void open() {
		this.member = this.team.memberOfAccountIn("US");
		this.client = Team.client(this.member, "Ana", "+12025550142");
		this.group = Team.group(this.member, "Curious");
	}

	@Test
	void tagsAndGroupsAClientAndItIsTold() {
		tell(this.event, this.group);

		Awaitility.await()
			.untilAsserted(() -> assertThat(this.member.get("/clients/" + this.client)).bodyJson()
				.isLenientlyEqualTo(
						"{\"tags\": [\"asked-hours\"], \"groups\": [{\"name\": \"Curious\"}], \"version\": 1}"));
		String told = String.valueOf(
				this.kafka
					.await("client.client.v1",
							(fact) -> this.client.toString().equals(fact.key())
									&& String.valueOf(fact.value()).contains("\"asked-hours\""))
					.value());
		Contracts.assertSameShape(told, "client.client.v1/ClientChanged");
	}

	@Test
	void followsAFactOnce() {
		tell(this.event, this.group);
		awaitVersion(1);
		this.member.delete("/groups/" + this.group + "/clients/" + this.client);

		tell(this.event, this.group);
		settle();

		assertThat(this.member.get("/clients/" + this.client)).bodyJson()
			.extractingPath("$.groups")
			.asArray()
			.isEmpty();
	}

	@Test
	void changesNothingTwice() {
		tell(this.event, this.group);
		tell(UUID.randomUUID(), this.group);
		settle();

		// one for the first, one for what settled
		assertThat(this.member.get("/clients/" + this.client)).bodyJson().extractingPath("$.version").isEqualTo(2);
	}

	@Test
	void passesOverForeignGroupsAndStrangers() {
		UUID foreign = Team.group(this.team.memberOfAccountIn("US"), "Theirs");
		this.kafka.send(TOPIC, this.member.account() + ":+12025550199", headers(UUID.randomUUID()),
				fact(this.group).replace("+12025550142", "+12025550199"));

		tell(this.event, foreign);

		awaitVersion(1);
		assertThat(this.member.get("/clients/" + this.client)).bodyJson()
			.isLenientlyEqualTo("{\"tags\": [\"asked-hours\"], \"groups\": []}");
		assertThat(this.member.get("/clients")).bodyJson().extractingPath("$.items").asArray().hasSize(1);
	}

	/** Waits until a later fact of the same key is followed. */
	private void settle() {
		this.kafka.send(TOPIC, this.member.account() + ":+12025550142", headers(UUID.randomUUID()),
				fact(UUID.randomUUID()).replace("asked-hours", "later"));
		Awaitility.await()
			.until(() -> this.member.get("/clients/" + this.client)
				.getResponse()
				.getContentAsString()
				.contains("\"later\""));
	}

	private void awaitVersion(int version) {
		Awaitility.await()
			.untilAsserted(() -> assertThat(this.member.get("/clients/" + this.client)).bodyJson()
				.extractingPath("$.version")
				.isEqualTo(version));
	}

	private void tell(UUID eventId, UUID groupId) {
		this.kafka.send(TOPIC, this.member.account() + ":+12025550142", headers(eventId), fact(groupId));
	}

	private String fact(UUID groupId) {
		return EXAMPLE.replace("01938f3a-7c00-7000-8000-000000000001", this.member.account().toString())
			.replace("01938f3a-7c00-7000-8000-0000000000a1", groupId.toString());
	}

	private static Map<String, String> headers(UUID eventId) {
		return Map.of("event-id", eventId.toString(), "event-type", "KeywordMatched");
	}

}
