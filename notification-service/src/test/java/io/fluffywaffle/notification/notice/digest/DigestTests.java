package io.fluffywaffle.notification.notice.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.fluffywaffle.notification.Accounts;
import io.fluffywaffle.notification.CaughtMail;
import io.fluffywaffle.notification.Citizens;
import io.fluffywaffle.notification.Conversation;
import io.fluffywaffle.notification.Me;
import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The mail at eight in the morning. */
@NotificationServiceTest
class DigestTests {

	@Autowired
	Accounts accounts;

	@Autowired
	Citizens citizens;

	@Autowired
	CaughtMail mail;

	@Autowired
	Digests digests;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	Me me;

	@Autowired
	JdbcClient jdbc;

	UUID maria;

	UUID clinic;

	@BeforeEach
	void letTextsWait() {
		this.maria = this.citizens.next(whereItIs(9));
		this.clinic = this.accounts.ownedBy(this.maria);
		Instant yesterday = Instant.now().minus(Duration.ofHours(20));
		new Conversation(this.clinic, this.kafka).texted(yesterday).texted(yesterday.plusSeconds(5));
		new Conversation(this.clinic, this.kafka).texted(yesterday.plusSeconds(60));
		new Conversation(this.clinic, this.kafka).texts().isRead();
		await().until(() -> waiting() == 2);
	}

	@Test
	void saysOnceADayWhatWaits() {
		this.digests.order();
		await().until(() -> mails(this.maria).size() == 1);
		this.digests.order();

		String mail = mails(this.maria).getFirst();
		assertThat(mail).contains("3 texts wait for an answer", "Clinic: 3 texts from 2 people",
				"/accounts/" + this.clinic + "/inbox", "List-Unsubscribe-Post: List-Unsubscribe=One-Click");
		assertThat(ordered(this.maria)).isEqualTo(1);
	}

	@Test
	void comesWhenItIsMorningThere() {
		UUID early = this.citizens.next(whereItIs(7));
		UUID late = this.citizens.next(whereItIs(12));
		this.accounts.hasMembers(this.clinic, 1, this.maria, early, late);
		await().until(() -> this.jdbc.sql("select count(*) from account_access where account_id = ?")
			.param(this.clinic)
			.query(Integer.class)
			.single() == 3);

		this.digests.order();

		await().until(() -> ordered(this.maria) == 1);
		assertThat(ordered(early)).isZero();
		assertThat(ordered(late)).isZero();
	}

	@Test
	void saysNothingWhenNothingWaitsAnyMore() {
		this.jdbc.sql("delete from waiting_conversation where account_id = ?").param(this.clinic).update();

		this.digests.order();

		assertThat(ordered(this.maria)).isZero();
	}

	@Test
	void endsInAllAccountsWithOneClick() {
		this.digests.order();
		await().until(() -> mails(this.maria).size() == 1);
		Matcher link = Pattern.compile("List-Unsubscribe: <[^>]*?(/unsubscribe/[^>]*)>")
			.matcher(mails(this.maria).getFirst());
		assertThat(link.find()).isTrue();

		this.me.visit(HttpMethod.POST, link.group(1));
		this.jdbc.sql("delete from outgoing_mail where user_id = ?").param(this.maria).update();
		this.digests.order();

		await().until(() -> this.jdbc.sql("select count(*) from outgoing_mail where user_id = ? and state = 'unneeded'")
			.param(this.maria)
			.query(Integer.class)
			.single() == 1);
		assertThat(mails(this.maria)).hasSize(1);
	}

	/** A zone in which it is this hour now. */
	private static String whereItIs(int hour) {
		int offset = hour - OffsetDateTime.now(ZoneOffset.UTC).getHour();
		return ZoneOffset.ofHours((offset < -12) ? offset + 24 : (offset > 12) ? offset - 24 : offset).getId();
	}

	private List<String> mails(UUID user) {
		return this.mail.opened(Citizens.mailbox(user));
	}

	private int waiting() {
		return this.jdbc.sql("select count(*) from waiting_conversation where account_id = ?")
			.param(this.clinic)
			.query(Integer.class)
			.single();
	}

	private int ordered(UUID user) {
		return this.jdbc.sql("select count(*) from outgoing_mail where user_id = ? and writer = 'digest'")
			.param(user)
			.query(Integer.class)
			.single();
	}

}
