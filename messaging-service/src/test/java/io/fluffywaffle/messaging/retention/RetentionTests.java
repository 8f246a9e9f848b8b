package io.fluffywaffle.messaging.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.receiving.MessageReceiver;
import io.fluffywaffle.messaging.receiving.SmsReceived;
import io.fluffywaffle.messaging.receiving.TextsForTests;
import io.fluffywaffle.messaging.sending.Queue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@MessagingServiceTest
class RetentionTests {

	private static final Duration LONG_AGO = Duration.ofDays(31);

	@Autowired
	Retention retention;

	@Autowired
	Queue queue;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	MessageReceiver receiver;

	@Autowired
	JdbcClient jdbc;

	TestAccount account;

	String phone = TellsOfAccounts.newPhone();

	@BeforeEach
	void openAccount() {
		this.queue.takeOver();
		this.account = this.accounts.newAccount();
	}

	@AfterEach
	void goOn() {
		this.queue.handBack(this.account);
	}

	@Test
	void deletesWhatIsTooOldAndKeepsTheRest() {
		hear("Old", LONG_AGO);
		hear("New", Duration.ofDays(29));

		keepThirtyDays();

		assertThat(bodies()).containsExactly("New");
		assertThat(conversation()).isEqualTo(new Shown("New", 1));
	}

	@Test
	void deletesNothingWhereTextsAreKeptForEver() {
		hear("Old", Duration.ofDays(5000));

		this.retention.deleteWhatIsTooOld();

		assertThat(bodies()).containsExactly("Old");
	}

	@Test
	void leavesAnEmptyConversation() {
		hear("Old", LONG_AGO);

		keepThirtyDays();

		assertThat(conversation()).isEqualTo(new Shown(null, 0));
		assertThat(this.account.member().get(this.account.path("/conversations"))).bodyJson()
			.extractingPath("$.items[0].lastMessage")
			.isNull();
	}

	@Test
	void neverDeletesWhatStillWaits() {
		UUID waiting = this.queue.queue(this.account, this.phone, "Waits");
		hear("Old", LONG_AGO);
		this.jdbc.sql("update message set at = at - interval '40 days' where id = ?").param(waiting).update();
		this.jdbc.sql("""
				update conversation set last_message_id = (select id from message where account_id = :account
				    and body = 'Old'), last_body = 'Old' where account_id = :account""")
			.param("account", this.account.id())
			.update();

		keepThirtyDays();

		assertThat(bodies()).containsExactly("Waits");
		assertThat(conversation()).isEqualTo(new Shown("Waits", 0));
	}

	@Test
	void deletesAnOldTextWhoseRepetitionIsNew() {
		UUID old = this.queue.queue(this.account, this.phone, "First try");
		UUID again = this.queue.queue(this.account, this.phone, "Second try");
		this.jdbc.sql("update message set at = at - interval '40 days', status = 'failed' where id = ?")
			.param(old)
			.update();
		this.jdbc.sql("update message set resend_of = ? where id = ?").params(old, again).update();

		keepThirtyDays();

		assertThat(bodies()).containsExactly("Second try");
	}

	@Test
	void deletesInBatches() {
		this.receiver.receive(IntStream.range(0, 1200)
			.mapToObj((i) -> TextsForTests.of(this.account, this.phone, "Old", Instant.now().minus(LONG_AGO)))
			.toList());

		keepThirtyDays();

		assertThat(bodies()).isEmpty();
	}

	@Test
	void deletesWhatBrowsersWereTold() {
		hear("Old", LONG_AGO);
		this.jdbc.sql("update activity set at = at - interval '31 days' where account_id = ?")
			.param(this.account.id())
			.update();
		hear("New", Duration.ZERO);

		keepThirtyDays();

		assertThat(this.jdbc.sql("select payload from activity where account_id = ?")
			.param(this.account.id())
			.query(String.class)
			.list()).hasSize(1).allMatch((payload) -> payload.contains("New"));
	}

	@Test
	void deletesBroadcastsThatAreOver() {
		for (String state : List.of("done", "paused")) {
			this.jdbc
				.sql("""
						insert into broadcast (id, account_id, body, number, groups, author_id, author_name, state, created_at)
						values (gen_random_uuid(), ?, 'Old news', ?, '[]', ?, 'Ada', ?, now() - interval '40 days')""")
				.params(this.account.id(), this.account.number(), this.account.member().id(), state)
				.update();
		}

		keepThirtyDays();

		assertThat(this.jdbc.sql("select state from broadcast where account_id = ?")
			.param(this.account.id())
			.query(String.class)
			.list()).containsExactly("paused");
	}

	@Test
	void keepsABroadcastThatWasPlannedLongBeforeItLeft() {
		this.jdbc.sql("""
				insert into broadcast (id, account_id, body, number, groups, author_id, author_name, state, created_at,
				    started_at, finished_at)
				values (gen_random_uuid(), ?, 'News', ?, '[]', ?, 'Ada', 'done', now() - interval '40 days',
				    now() - interval '1 hour', now())""")
			.params(this.account.id(), this.account.number(), this.account.member().id())
			.update();

		keepThirtyDays();

		assertThat(this.jdbc.sql("select count(*) from broadcast where account_id = ?")
			.param(this.account.id())
			.query(Long.class)
			.single()).isOne();
	}

	@Test
	void takesNothingBackFromTheJournal() {
		SmsReceived text = TextsForTests.of(this.account, this.phone, "Old", Instant.now().minus(LONG_AGO));
		this.receiver.receive(List.of(text));
		keepThirtyDays();

		this.receiver.receive(List.of(text));

		assertThat(bodies()).isEmpty();
	}

	private void keepThirtyDays() {
		this.accounts.settle(this.account, "{\"retentionDays\": 30}", 2);
		this.retention.deleteWhatIsTooOld();
	}

	private void hear(String body, Duration ago) {
		this.receiver.receive(List.of(TextsForTests.of(this.account, this.phone, body, Instant.now().minus(ago))));
	}

	private List<String> bodies() {
		return this.jdbc.sql("select body from message where account_id = ? order by id")
			.param(this.account.id())
			.query(String.class)
			.list();
	}

	private Shown conversation() {
		return this.jdbc.sql("select last_body, unread from conversation where account_id = ?")
			.param(this.account.id())
			.query(Shown.class)
			.single();
	}

	record Shown(@Nullable String lastBody, int unread) {
	}

}
