package io.fluffywaffle.client.contact;

import java.time.Instant;
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
class LastContactTests {

	private static final String EXAMPLE_ACCOUNT = "01938f3a-7c00-7000-8000-000000000001";

	@Autowired
	Team team;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	ContactRecorder contacts;

	Caller member;

	UUID ana;

	@BeforeEach
	void add() {
		this.member = this.team.memberOfAccountIn("US");
		this.ana = Team.client(this.member, "Ana", "+12025550142");
	}

	@Test
	void knowsTheLastTextEachWayAndDelaysNobodysEdit() {
		tell("sms.received.v1", "SmsReceived");
		tell("sms.sent.v1", "SmsSent");

		Awaitility.await()
			.untilAsserted(() -> assertThat(this.member.get("/clients/{id}", this.ana)).bodyJson()
				.isLenientlyEqualTo("{\"lastReceivedAt\": \"2026-11-21T10:15:30.123Z\","
						+ " \"lastSentAt\": \"2026-11-21T10:16:02.456Z\", \"version\": 0}"));
		assertThat(this.member.patch("\"0\"", "{\"name\": \"Anna\"}", "/clients/{id}", this.ana)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.lastSentAt")
			.isEqualTo("2026-11-21T10:16:02.456Z");
	}

	@Test
	void keepsTheLaterTimeWhateverComesLast() {
		Instant late = Instant.parse("2026-11-21T10:00:00Z");

		received(late);
		received(late.minusSeconds(60));

		assertThat(this.member.get("/clients/{id}", this.ana)).bodyJson()
			.extractingPath("$.lastReceivedAt")
			.isEqualTo(late.toString());
	}

	private void received(Instant at) {
		this.contacts.record(UUID.randomUUID(),
				new TextPassed(this.member.account(), TextWay.RECEIVED, "+12025550142", 1, 0, at));
	}

	private void tell(String topic, String type) {
		this.kafka.send(topic, this.member.account() + ":+12025550142",
				Map.of("event-id", UUID.randomUUID().toString(), "event-type", type),
				Contracts.example(topic + "/" + type).replace(EXAMPLE_ACCOUNT, this.member.account().toString()));
	}

}
