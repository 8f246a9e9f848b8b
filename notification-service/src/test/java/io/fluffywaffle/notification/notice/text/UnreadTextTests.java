package io.fluffywaffle.notification.notice.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.notification.Accounts;
import io.fluffywaffle.notification.Conversation;
import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.notification.notice.Notice;
import io.fluffywaffle.notification.notice.NoticeList;
import io.fluffywaffle.notification.notice.Notices;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Somebody texts, and somebody looks or nobody does. */
@NotificationServiceTest
class UnreadTextTests {

	private static final Duration LONGER_THAN_PATIENCE = Duration.ofMillis(800);

	@Autowired
	Accounts accounts;

	@Autowired
	NoticeList list;

	@Autowired
	Notices notices;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	UUID maria;

	UUID paul;

	UUID clinic;

	Conversation ana;

	@BeforeEach
	void haveAnAccount() {
		this.maria = UUID.randomUUID();
		this.paul = UUID.randomUUID();
		this.clinic = this.accounts.ownedBy(this.maria, this.paul);
		this.ana = new Conversation(this.clinic, this.kafka);
	}

	@Test
	void isToldToEachMemberWhenNobodyLooks() {
		this.ana.texts();

		await().until(() -> notices(this.maria).size() == 1 && notices(this.paul).size() == 1);
		Notice notice = notices(this.maria).getFirst();
		assertThat(notice.title()).isEqualTo("New text from Ana Kovač");
		assertThat(notice.text()).isEqualTo("Clinic");
		assertThat(notice.link()).isEqualTo("/accounts/" + this.clinic + "/inbox/" + this.ana.id);
	}

	@Test
	void isToldToNobodyWhenSomebodyLookedInTime() {
		this.ana.texts().isRead();
		Conversation other = new Conversation(this.clinic, this.kafka).texts();

		await().until(() -> !notices(this.maria).isEmpty());
		assertThat(notices(this.maria)).singleElement()
			.satisfies((notice) -> assertThat(notice.link()).endsWith(other.id.toString()));
	}

	@Test
	void isOneNoticeThatCountsHoweverManyCome() {
		for (int i = 0; i < 60; i++) {
			this.ana.texts();
		}
		await().until(() -> titles().equals(List.of("60 new texts from Ana Kovač")));

		this.notices.read(this.maria, null);
		this.ana.texts();

		await().until(() -> titles().equals(List.of("61 new texts from Ana Kovač")));
		assertThat(this.list.unread(this.maria)).isEqualTo(1);
	}

	@Test
	void isReadForEverybodyOnceSomebodyLooks() {
		this.ana.texts();
		await().until(() -> this.list.unread(this.paul) == 1);

		this.ana.isRead();
		await().until(() -> this.list.unread(this.paul) == 0 && this.list.unread(this.maria) == 0);

		this.ana.texts();
		await().until(() -> this.list.unread(this.paul) == 1);
		assertThat(notices(this.paul)).hasSize(2);
	}

	@Test
	void isNotToldAgainWhenTheTopicIs() {
		this.ana.texts();
		await().until(() -> this.list.unread(this.maria) == 1);
		this.notices.read(this.maria, null);

		this.kafka.records("messaging.activity.v1")
			.stream()
			.filter((told) -> this.clinic.toString().equals(told.key()))
			.forEach((told) -> this.kafka.send("messaging.activity.v1", told.key(), told.headers(), told.value()));

		await().during(LONGER_THAN_PATIENCE).until(() -> this.list.unread(this.maria) == 0);
	}

	@Test
	void wakesNobodyForWhatIsOld() {
		this.ana.texted(Instant.now().minus(Duration.ofDays(2)));

		await().until(() -> waiting() == 1);
		await().during(LONGER_THAN_PATIENCE).until(() -> notices(this.maria).isEmpty());
	}

	@Test
	void isNotWorthAWordWhenTheClientIsBlocked() {
		this.ana.textsBlocked();
		new Conversation(this.clinic, this.kafka).texts();

		await().until(() -> !notices(this.maria).isEmpty());
		assertThat(notices(this.maria)).hasSize(1);
		assertThat(waiting()).isEqualTo(1);
	}

	private List<String> titles() {
		return notices(this.maria).stream().map(Notice::title).toList();
	}

	private List<Notice> notices(UUID user) {
		return this.list.page(user, null, 50, false);
	}

	private int waiting() {
		return this.jdbc.sql("select count(*) from waiting_conversation where account_id = ?")
			.param(this.clinic)
			.query(Integer.class)
			.single();
	}

}
