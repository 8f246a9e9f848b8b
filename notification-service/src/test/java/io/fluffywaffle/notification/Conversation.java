package io.fluffywaffle.notification;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A conversation with Ana, of which messaging-service would tell. */
public final class Conversation {

	/** Her phone. */
	public static final String ANA = "+12025550142";

	private static final AtomicLong SEQUENCE = new AtomicLong();

	public final UUID id = UUID.randomUUID();

	public final UUID client = UUID.randomUUID();

	public final UUID account;

	private final KafkaProbe kafka;

	private int unread;

	public Conversation(UUID account, KafkaProbe kafka) {
		this.account = account;
		this.kafka = kafka;
	}

	/** Ana texts. */
	public Conversation texts() {
		this.unread++;
		return tell("message.received", Instant.now());
	}

	/** Ana texted, and only now it is told. */
	public Conversation texted(Instant at) {
		this.unread++;
		return tell("message.received", at);
	}

	/** Somebody of the account looks. */
	public Conversation isRead() {
		this.unread = 0;
		return tell("conversation.read", Instant.now());
	}

	/** A text of a blocked client counts nothing. */
	public Conversation textsBlocked() {
		return tell("message.received", Instant.now());
	}

	private Conversation tell(String type, Instant at) {
		ObjectNode activity = (ObjectNode) JsonMapper.shared()
			.readTree(Contracts.example("messaging.activity.v1/Activity"));
		activity.put("sequence", SEQUENCE.incrementAndGet()).put("type", type).put("at", at.toString());
		ObjectNode conversation = (ObjectNode) activity.path("conversation");
		conversation.put("id", this.id.toString()).put("unread", this.unread);
		((ObjectNode) conversation.path("client")).put("id", this.client.toString()).put("phone", ANA);
		this.kafka.send("messaging.activity.v1", this.account.toString(), "Activity", this.account,
				activity.toString());
		return this;
	}

}
