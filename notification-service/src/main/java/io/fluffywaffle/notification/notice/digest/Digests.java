package io.fluffywaffle.notification.notice.digest;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.notification.mail.OutgoingMail;
import io.fluffywaffle.notification.mail.OutgoingMails;
import io.fluffywaffle.notification.people.Directory;
import io.fluffywaffle.notification.people.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Orders the morning's mail for whom something waits, once a day in each zone. */
@Component
public class Digests {

	private static final int MORNING = 8;

	/** After a night without service it comes late, but not in the afternoon. */
	private static final int TOO_LATE = 12;

	private final JdbcClient jdbc;

	private final Directory directory;

	private final OutgoingMails mails;

	private final Clock clock;

	Digests(JdbcClient jdbc, Directory directory, OutgoingMails mails, Clock clock) {
		this.jdbc = jdbc;
		this.directory = directory;
		this.mails = mails;
		this.clock = clock;
	}

	/** May be called as often as there is time. */
	public void order() {
		List<UUID> waitedFor = this.jdbc.sql("""
				select distinct user_id from account_access
				where account_id in (select account_id from waiting_conversation)""")
			.query((row, number) -> row.getObject("user_id", UUID.class))
			.list();
		this.directory.findAll(waitedFor).stream().filter(Person::active).forEach(this::order);
	}

	private void order(Person person) {
		LocalDateTime there = this.clock.instant().atZone(person.zone()).toLocalDateTime();
		if (there.getHour() >= MORNING && there.getHour() < TOO_LATE) {
			this.mails.order(new OutgoingMail(person.id(), null, DigestMail.NAME, null,
					DigestMail.NAME + "/" + there.toLocalDate()));
		}
	}

}
