package io.fluffywaffle.notification.notice.text;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.erasure.AccountEraser;
import io.fluffywaffle.notification.Accounts;
import io.fluffywaffle.notification.Conversation;
import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.notification.mail.OutgoingMail;
import io.fluffywaffle.notification.mail.OutgoingMails;
import io.fluffywaffle.notification.notice.NewNotice;
import io.fluffywaffle.notification.notice.NoticeKind;
import io.fluffywaffle.notification.notice.Notices;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Ana wants to be forgotten, or the whole account is. */
@NotificationServiceTest
class ErasedClientTests {

	@Autowired
	Accounts accounts;

	@Autowired
	Notices notices;

	@Autowired
	OutgoingMails mails;

	@Autowired
	List<AccountEraser> erasers;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	UUID maria;

	UUID clinic;

	Conversation ana;

	@BeforeEach
	void tellOfAna() {
		this.maria = UUID.randomUUID();
		this.clinic = this.accounts.ownedBy(this.maria);
		this.ana = new Conversation(this.clinic, this.kafka).texts();
		mention("before", Instant.now());
		await().until(() -> rows("notice") == 2);
	}

	@Test
	void standsInNoNoticeAnyMore() {
		this.notices.tell(NoticeKind.STATEMENT, this.maria, this.clinic, "other", "Title", "", "/", Instant.now());

		erase(UUID.randomUUID());

		assertThat(rows("notice")).isEqualTo(1);
		assertThat(rows("waiting_conversation")).isZero();
	}

	@Test
	void isNotToldOfAgainWhenTheTopicsAre() {
		Instant before = Instant.now();
		erase(UUID.randomUUID());

		this.ana.texted(before);
		mention("late", before);
		Conversation other = new Conversation(this.clinic, this.kafka);
		other.texted(Instant.now().plusSeconds(1));

		// the phone is hers, but from later on
		await().until(() -> rows("notice") == 1);
		assertThat(this.jdbc.sql("select link from notice where account_id = ?")
			.param(this.clinic)
			.query(String.class)
			.single()).endsWith(other.id.toString());
	}

	@Test
	void isHeardOfWhenTheyTextLater() {
		UUID erasure = UUID.randomUUID();
		erase(erasure);
		new Conversation(this.clinic, this.kafka).texted(Instant.now().plusSeconds(1));
		await().until(() -> rows("notice") == 1);

		erase(erasure);

		assertThat(rows("notice")).isEqualTo(1);
	}

	@Test
	void leavesNothingWhenTheAccountGoes() {
		this.mails.order(new OutgoingMail(this.maria, this.clinic, "nobody", null, "key"));
		this.jdbc.sql("insert into notice_setting values (?, ?, 'text', 'mail', true)")
			.params(this.maria, this.clinic)
			.update();
		erase(UUID.randomUUID());
		new Conversation(this.clinic, this.kafka).texted(Instant.now().plusSeconds(1));
		await().until(() -> rows("notice") == 1);

		this.erasers.forEach((eraser) -> eraser.erase(this.clinic));

		assertThat(List.of("notice", "notice_setting", "waiting_conversation", "outgoing_mail", "forgotten_client"))
			.allSatisfy((table) -> assertThat(rows(table)).as(table).isZero());
	}

	private void mention(String key, Instant at) {
		this.notices.tell(new NewNotice(NoticeKind.MENTION, this.maria, this.clinic, key, "Paul mentioned you",
				"Ask Ana whether she comes", "/", at)
			.about(this.ana.client, null));
	}

	private void erase(UUID erasure) {
		long told = confirmations(erasure);
		this.kafka.send("client.erasure.v1", this.clinic.toString(), "ClientErasureRequested", this.clinic, """
				{"erasureId": "%s", "accountId": "%s", "clientIds": ["%s"], "phones": ["%s"], "at": "%s"}"""
			.formatted(erasure, this.clinic, this.ana.client, Conversation.ANA, Instant.now()));
		await().until(() -> confirmations(erasure) == told + 1);
	}

	private long confirmations(UUID erasure) {
		return this.kafka.records("client-erasure.notification.v1")
			.stream()
			.filter((fact) -> String.valueOf(fact.value()).contains(erasure.toString()))
			.count();
	}

	private int rows(String table) {
		return this.jdbc.sql("select count(*) from " + table + " where account_id = ?")
			.param(this.clinic)
			.query(Integer.class)
			.single();
	}

}
