package io.fluffywaffle.notification.notice.kafka;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.notification.notice.Members;
import io.fluffywaffle.notification.notice.NoticeKind;
import io.fluffywaffle.notification.notice.Notices;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Owners hear when something of their account does not work, and when it works again. */
@Component
class IncidentListener {

	private static final String CLEARED = "cleared";

	private final Notices notices;

	private final Members members;

	private final IncomingEvents events;

	IncidentListener(Notices notices, Members members, IncomingEvents events) {
		this.notices = notices;
		this.members = members;
		this.events = events;
	}

	@KafkaListener(id = "incidents", topics = "account.incident.v1", groupId = "${spring.application.name}.incidents")
	void on(ConsumerRecord<String, byte[]> record) {
		Heard heard = this.events.body(record, Heard.class);
		boolean over = CLEARED.equals(heard.state());
		if (over) {
			this.notices.settle(heard.accountId(), key(heard, "raised"));
		}
		String account = this.members.nameOf(heard.accountId()).map((name) -> name + ": ").orElse("");
		String title = account + (over ? "This is over: " : "") + heard.title();
		this.members.ownersOf(heard.accountId())
			.forEach((owner) -> this.notices.tell(NoticeKind.INCIDENT, owner, heard.accountId(),
					key(heard, heard.state()), title, over ? "" : heard.words(),
					"/accounts/%s/settings/health".formatted(heard.accountId()), heard.at()));
	}

	private static String key(Heard heard, String state) {
		return "incident/%s/%s".formatted(heard.incidentId(), state);
	}

	record Heard(UUID accountId, UUID incidentId, String title, String words, String state, Instant at) {
	}

}
