package io.fluffywaffle.notification.notice.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.notification.notice.Members;
import io.fluffywaffle.notification.notice.NoticeKind;
import io.fluffywaffle.notification.notice.Notices;
import io.fluffywaffle.notification.people.Directory;
import io.fluffywaffle.notification.people.Person;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Owners hear when their account's statement is ready, admins when a company's is. */
@Component
class StatementListener {

	/** The topic is kept for ever, notices are not: what is told again is no news. */
	private static final Duration NEWS = Duration.ofDays(30);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

	private final Notices notices;

	private final Members members;

	private final Directory directory;

	private final IncomingEvents events;

	private final Clock clock;

	StatementListener(Notices notices, Members members, Directory directory, IncomingEvents events, Clock clock) {
		this.notices = notices;
		this.members = members;
		this.directory = directory;
		this.events = events;
		this.clock = clock;
	}

	@KafkaListener(id = "statements", topics = "account.statement.v1",
			groupId = "${spring.application.name}.statements")
	void on(ConsumerRecord<String, byte[]> record) {
		Heard heard = this.events.body(record, Heard.class);
		if (heard.at().isBefore(this.clock.instant().minus(NEWS))) {
			return;
		}
		UUID accountId = heard.accountId();
		String whose = (accountId != null) ? this.members.nameOf(accountId).map((name) -> name + ": ").orElse("") : "";
		String title = "%sthe statement of %s is ready".formatted(whose, YearMonth.parse(heard.month()).format(MONTH));
		String line = title.substring(0, 1).toUpperCase(Locale.ENGLISH) + title.substring(1);
		readers(accountId).forEach((reader) -> this.notices.tell(NoticeKind.STATEMENT, reader, accountId, heard.key(),
				line, "", heard.link(), heard.at()));
	}

	private List<UUID> readers(@Nullable UUID accountId) {
		return (accountId != null) ? this.members.ownersOf(accountId)
				: this.directory.admins().stream().map(Person::id).toList();
	}

	record Heard(@Nullable UUID accountId, UUID companyId, String month, Instant at) {

		String key() {
			return "statement/%s/%s".formatted((this.accountId != null) ? this.accountId : this.companyId, this.month);
		}

		String link() {
			return (this.accountId != null) ? "/accounts/%s/settings/usage".formatted(this.accountId)
					: "/admin/companies/%s/statements".formatted(this.companyId);
		}

	}

}
