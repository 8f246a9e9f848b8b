package io.fluffywaffle.notification.webhook.kafka;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.notification.webhook.Accounts;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the replica of accounts up to date. */
@Component
class AccountListener {

	private final Accounts accounts;

	private final IncomingEvents events;

	AccountListener(Accounts accounts, IncomingEvents events) {
		this.accounts = accounts;
		this.events = events;
	}

	@KafkaListener(id = "webhook-accounts", topics = "account.account.v1",
			groupId = "${spring.application.name}.webhook-accounts")
	void on(ConsumerRecord<String, byte[]> record) {
		if (record.value() == null) {
			this.accounts.forget(UUID.fromString(record.key()));
		}
		else {
			this.accounts.replace(this.events.body(record, Heard.class).known());
		}
	}

	/** Older facts know neither status nor settings. */
	record Heard(UUID id, String name, @Nullable String status, List<Member> members, @Nullable Settings settings,
			long version) {

		Accounts.Known known() {
			return new Accounts.Known(this.id, this.name, "deleted".equals(this.status),
					this.members.stream()
						.filter((member) -> "owner".equals(member.role()))
						.map(Member::userId)
						.toList(),
					(this.settings != null) ? this.settings.retentionDays() : null, this.version);
		}

	}

	record Member(UUID userId, String role) {
	}

	record Settings(@Nullable Integer retentionDays) {
	}

}
