package io.fluffywaffle.client.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import io.fluffywaffle.client.text.TextPurpose;
import io.fluffywaffle.client.text.Texts;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A page that goes while people are on it. */
@ClientServiceTest
class DeletingPagesTests {

	@Autowired
	Team team;

	@Autowired
	PagesAtHand atHand;

	@Autowired
	ActionPageDesk desk;

	@Autowired
	Texts texts;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	Caller owner;

	UUID page;

	@BeforeEach
	void open() {
		this.owner = this.team.adminAt(this.team.memberOfAccountIn("US").account());
		this.page = PagesAtHand.open(this.owner, "Parks", "");
	}

	@Test
	void keepsSupportersClientsAndThePromisedText() {
		UUID ana = Team.client(this.owner, "Ana", "+12025550142");
		this.atHand.support(this.owner, this.page, ana, Map.of(), Instant.now());
		// the text waits in the outbox while the page goes
		this.transactions.executeWithoutResult((transaction) -> {
			this.texts.send(this.owner.account(), "+12025550142", TextPurpose.CONFIRMATION, "Welcome to the park",
					Duration.ofHours(24));
			this.desk.delete(this.owner.account(), this.page);
		});

		this.kafka.await("client.text.v1", (text) -> (this.owner.account() + ":+12025550142").equals(text.key())
				&& String.valueOf(text.value()).contains("Welcome to the park"));
		assertThat(this.owner.get("/clients/{id}", ana)).hasStatusOk();
		assertThat(this.owner.get("/action-pages/{id}", this.page)).hasStatus(404);
		assertThat(rows("supporter")).isZero();
	}

	@Test
	void endsWhatIsHalfDoneAndTakesBackCodesThatDidNotLeave() {
		UUID begun = this.atHand.begin(this.owner, this.page, "Cy", "+12025550188");
		UUID elsewhere = this.atHand.begin(this.owner, PagesAtHand.open(this.owner, "Rivers", ""), "Di",
				"+12025550189");
		UUID done = this.atHand.begin(this.owner, this.page, "Ed", "+12025550190");
		this.jdbc.sql("update enrolment_attempt set used_at = now() where id = ?").param(done).update();
		for (UUID attempt : new UUID[] { begun, elsewhere }) {
			this.jdbc.sql("""
					insert into phone_code (subject, account_id, phone, words, expires_at)
					values (?, ?, '+12025550188', '{code}', now() + interval '10 minutes')""")
				.params(attempt, this.owner.account())
				.update();
		}

		this.owner.delete("/action-pages/{id}", this.page);

		assertThat(this.jdbc.sql("select id from enrolment_attempt where account_id = ?")
			.param(this.owner.account())
			.query(UUID.class)
			.list()).containsExactlyInAnyOrder(elsewhere, done);
		assertThat(this.jdbc.sql("select subject from phone_code where account_id = ?")
			.param(this.owner.account())
			.query(UUID.class)
			.list()).containsExactly(elsewhere);
	}

	@Test
	void takesNobodyInOnAPageThatIsGone() {
		UUID ana = Team.client(this.owner, "Ana", "+12025550142");
		this.owner.delete("/action-pages/{id}", this.page);

		assertThatExceptionOfType(NoSuchPage.class)
			.isThrownBy(() -> this.atHand.support(this.owner, this.page, ana, Map.of(), Instant.now()));
		this.atHand.begin(this.owner, this.page, "Cy", "+12025550188");
		assertThat(rows("supporter_waiting")).isZero();
	}

	@Test
	void goesWithItsAccountAndHasOthersForgetIt() {
		UUID ana = Team.client(this.owner, "Ana", "+12025550142");
		this.atHand.support(this.owner, this.page, ana, Map.of(), Instant.now());
		this.atHand.begin(this.owner, this.page, "Cy", "+12025550188");

		this.kafka.send("account.erasure.v1", this.owner.account().toString(),
				Map.of("event-id", UUID.randomUUID().toString(), "event-type", "AccountErasureRequested"),
				Contracts.example("account.erasure.v1/AccountErasureRequested")
					.replace("01938f3a-7c00-7000-8000-000000000001", this.owner.account().toString()));

		this.kafka.await(PageChanged.TOPIC, (fact) -> this.page.toString().equals(fact.key()) && fact.value() == null);
		this.kafka.await("erasure.client.v1", (fact) -> this.owner.account().toString().equals(fact.key()));
		for (String table : new String[] { "action_page", "action_page_slug", "supporter", "supporter_waiting" }) {
			assertThat(rows(table)).as(table).isZero();
		}
	}

	private long rows(String table) {
		return this.jdbc.sql("select count(*) from " + table + " where account_id = ?")
			.param(this.owner.account())
			.query(Long.class)
			.single();
	}

}
