package io.fluffywaffle.notification.webhook;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells what happens to texts of an account, as messaging-service would. */
final class Texts {

	private final KafkaProbe kafka;

	private final UUID account;

	Texts(KafkaProbe kafka, UUID account) {
		this.kafka = kafka;
		this.account = account;
	}

	/** A text came in; gives the event's id. */
	String received(String from, String body) {
		return received(from, body, Instant.now());
	}

	String received(String from, String body, Instant at) {
		ObjectNode text = example("sms.received.v1/SmsReceived").put("from", from)
			.put("body", body)
			.put("receivedAt", at.toString());
		return tell("sms.received.v1", "SmsReceived", from, at, text);
	}

	String sent(String to) {
		Instant now = Instant.now();
		return tell("sms.sent.v1", "SmsSent", to, now,
				example("sms.sent.v1/SmsSent").put("to", to).put("acceptedAt", now.toString()));
	}

	String status(String to, String status) {
		Instant now = Instant.now();
		return tell("sms.status.v1", "SmsStatusChanged", to, now,
				example("sms.status.v1/SmsStatusChanged").put("to", to)
					.put("status", status)
					.put("at", now.toString()));
	}

	private String tell(String topic, String type, String party, Instant at, ObjectNode body) {
		String id = UUID.randomUUID().toString();
		this.kafka.send(topic, this.account + ":" + party, Map.of("event-id", id, "event-type", type, "occurred-at",
				at.toString(), "account-id", this.account.toString()), body.toString());
		return id;
	}

	private ObjectNode example(String name) {
		return ((ObjectNode) JsonMapper.shared().readTree(Contracts.example(name))).put("accountId",
				this.account.toString());
	}

}
