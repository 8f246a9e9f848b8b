package io.fluffywaffle.messaging.sending;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.TwilioCaller;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.NotSent;
import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@MessagingServiceTest
class DeletedAccountTests {

	@Autowired
	Queue queue;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	TwilioCaller twilio;

	@Autowired
	SendOutcomes outcomes;

	@Autowired
	Messages messages;

	@Autowired
	AccountSequence sequence;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	TestAccount account;

	@BeforeEach
	void claimByHand() {
		this.queue.takeOver();
		this.account = this.accounts.newAccount();
	}

	@AfterEach
	void goOn() {
		this.queue.handBack(this.account);
	}

	@Test
	void takesBackWhatWaitsAndTellsIt() {
		UUID ready = send();
		UUID later = send();
		this.jdbc.sql("update message set due_at = now() + interval '1 day', waits_for = 'quiet-hours' where id = ?")
			.param(later)
			.update();

		this.accounts.delete(this.account, 2);

		awaitCancelled(ready);
		awaitCancelled(later);
		this.kafka.await("sms.status.v1", (told) -> String.valueOf(told.value()).contains(ready.toString())
				&& String.valueOf(told.value()).contains("cancelled"));
		this.kafka.await("messaging.activity.v1", (told) -> String.valueOf(told.value()).contains(later.toString())
				&& String.valueOf(told.value()).contains("cancelled"));
	}

	@Test
	void queuesNothing() {
		this.accounts.delete(this.account, 2);

		assertThatExceptionOfType(Problem.class).isThrownBy(this::send)
			.satisfies((refusal) -> assertThat(refusal.getStatusCode().value()).isEqualTo(409))
			.satisfies(
					(refusal) -> assertThat(String.valueOf(refusal.getBody().getType())).contains("account-deleted"));
	}

	@Test
	void sendsNothingThatWasPutBack() {
		UUID text = send();
		assertThat(this.queue.claim(this.account)).containsExactly(text);
		this.accounts.delete(this.account, 2);

		this.outcomes.record(this.messages.find(this.account.id(), text).orElseThrow(),
				new NotSent("No connection", null, false));
		this.jdbc.sql("update message set due_at = now() where id = ?").param(text).update();

		assertThat(this.queue.claim(this.account)).isEmpty();
		assertThat(this.queue.status(text)).isEqualTo(DeliveryStatus.CANCELLED);
	}

	/** Before anybody has taken back what waits. */
	@Test
	void claimsNothing() {
		UUID text = send();
		this.jdbc.sql("update account set status = 'deleted', version = 2 where id = ?")
			.param(this.account.id())
			.update();

		assertThat(this.queue.claim(this.account)).isEmpty();
		assertThat(this.queue.status(text)).isEqualTo(DeliveryStatus.CANCELLED);
	}

	/** Otherwise a claim that began before could commit after it. */
	@Test
	void waitsForAClaimThatIsUnderWay() {
		this.transaction.executeWithoutResult((status) -> {
			this.sequence.lock(List.of(this.account.id()));
			this.accounts.deleteSoon(this.account, 2);
			await().during(Duration.ofMillis(500)).until(() -> !committedDeletion());
		});

		await().atMost(Duration.ofSeconds(10)).until(this::committedDeletion);
	}

	@Test
	void stillReceivesButDoesNotAnswer() {
		this.accounts.delete(this.account, 2);

		assertThat(this.twilio.text(TellsOfAccounts.newPhone(), this.account.number(), "Hi").statusCode())
			.isEqualTo(200);

		await().atMost(Duration.ofSeconds(15)).until(() -> count("direction = 'inbound'") == 1);
		assertThat(count("direction = 'outbound'")).isZero();
	}

	@Test
	void sendsAgainOnceItIsRestored() {
		UUID before = send();
		this.accounts.delete(this.account, 2);
		awaitCancelled(before);

		this.accounts.settle(this.account, "null", 3);

		UUID after = send();
		assertThat(this.queue.claim(this.account)).containsExactly(after);
	}

	private boolean isDeleted() {
		return this.jdbc.sql("select status = 'deleted' from account where id = ?")
			.param(this.account.id())
			.query(Boolean.class)
			.single();
	}

	/** Asked outside of the test's own transaction. */
	private boolean committedDeletion() {
		try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
			return other.submit(this::isDeleted).get();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private long count(String condition) {
		return this.jdbc.sql("select count(*) from message where account_id = ? and " + condition)
			.param(this.account.id())
			.query(Long.class)
			.single();
	}

	private void awaitCancelled(UUID message) {
		await().atMost(Duration.ofSeconds(10))
			.until(() -> this.queue.status(message), DeliveryStatus.CANCELLED::equals);
	}

	private UUID send() {
		return this.queue.queue(this.account, TellsOfAccounts.newPhone(), "Hello");
	}

}
