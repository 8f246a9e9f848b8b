package io.fluffywaffle.messaging.sending;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.account.RecipientLock;
import io.fluffywaffle.messaging.account.RecipientLock.Recipient;
import io.fluffywaffle.messaging.conversation.Conversations;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.optout.OptOuts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@MessagingServiceTest
class SendQueueTests {

	private static final String NUMBER = "+12025550100";

	@Autowired
	SendQueue queue;

	@Autowired
	SendOutcomes outcomes;

	@Autowired
	Dispatcher dispatcher;

	@Autowired
	Conversations conversations;

	@Autowired
	OptOuts optOuts;

	@Autowired
	RecipientLock recipients;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	UUID account = UUID.randomUUID();

	@BeforeEach
	void claimByHand() {
		this.dispatcher.stop();
		this.jdbc.sql("insert into account (id, name, time_zone, country, version) values (?, 'A', 'UTC', 'US', 1)")
			.param(this.account)
			.update();
		this.jdbc.sql("insert into account_sequence (account_id, value) values (?, 0)").param(this.account).update();
	}

	@AfterEach
	void dispatchAgain() {
		this.jdbc.sql("update message set status = 'cancelled' where account_id = ?").param(this.account).update();
		this.jdbc.sql("delete from account_number where number = ?").param(NUMBER).update();
		this.dispatcher.start();
	}

	@Test
	void claimsEachMessageOnceHoweverManyClaim() throws Exception {
		IntStream.range(0, 100).forEach((i) -> ready(TellsOfAccounts.newPhone(), 0));
		Set<UUID> claimed = ConcurrentHashMap.newKeySet();
		List<UUID> twice = Collections.synchronizedList(new ArrayList<>());

		try (ExecutorService dispatchers = Executors.newVirtualThreadPerTaskExecutor()) {
			List<? extends Future<?>> all = IntStream.range(0, 8).mapToObj((i) -> dispatchers.submit(() -> {
				for (List<Claim> some = claim(7); !some.isEmpty(); some = claim(7)) {
					some.stream()
						.map((claim) -> claim.message().id())
						.filter((id) -> !claimed.add(id))
						.forEach(twice::add);
				}
			})).toList();
			for (Future<?> one : all) {
				one.get();
			}
		}

		assertThat(claimed).hasSize(100);
		assertThat(twice).isEmpty();
	}

	@Test
	void claimsWhatAPersonWaitsForBeforeBulk() {
		UUID bulk = ready(TellsOfAccounts.newPhone(), 1);
		UUID reply = ready(TellsOfAccounts.newPhone(), 0);

		assertThat(claim(1)).extracting((claim) -> claim.message().id()).containsExactly(reply);
		assertThat(claim(1)).extracting((claim) -> claim.message().id()).containsExactly(bulk);
	}

	@Test
	void claimsOneTextOfAConversationAtATime() {
		String phone = TellsOfAccounts.newPhone();
		UUID first = ready(phone, 0);
		ready(phone, 0);

		assertThat(claim(10)).extracting((claim) -> claim.message().id()).containsExactly(first);
		assertThat(claim(10)).isEmpty();
	}

	@Test
	void suppressesWhatBecameForbiddenWhileItWaited() {
		String stopped = TellsOfAccounts.newPhone();
		UUID message = ready(stopped, 0);
		this.jdbc.sql("insert into opt_out (account_id, phone, number, source, at) values (?, ?, ?, 'keyword', now())")
			.params(this.account, stopped, NUMBER)
			.update();
		String blocked = TellsOfAccounts.newPhone();
		UUID other = ready(blocked, 0);
		this.jdbc.sql("""
				insert into client (id, account_id, phone, name, blocked, version) values (?, ?, ?, 'Ana', true, 1)""")
			.params(UUID.randomUUID(), this.account, blocked)
			.update();

		assertThat(claim(10)).isEmpty();
		assertThat(status(message)).isEqualTo(DeliveryStatus.SUPPRESSED);
		assertThat(status(other)).isEqualTo(DeliveryStatus.SUPPRESSED);
	}

	/** The one order in which a look at the opt-outs alone would be too early. */
	@Test
	void waitsForAStopThatIsBeingWrittenDown() throws Exception {
		String phone = TellsOfAccounts.newPhone();
		UUID waiting = ready(phone, 0);

		List<Claim> claimed = this.transaction.execute((status) -> {
			this.recipients.takeAll(List.of(new Recipient(this.account, phone)));
			try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
				return other.submit(() -> claim(1)).get();
			}
			catch (InterruptedException | ExecutionException ex) {
				throw new IllegalStateException(ex);
			}
		});

		assertThat(claimed).isEmpty();
		assertThat(status(waiting)).isEqualTo(DeliveryStatus.READY);
		assertThat(claim(1)).hasSize(1);
	}

	private List<Claim> claim(int atMost) {
		return this.queue.claim(this.account, atMost);
	}

	@Test
	void suppressesWhatWouldLeaveFromAnotherAccountsNumber() {
		UUID message = ready(TellsOfAccounts.newPhone(), 0);
		UUID other = UUID.randomUUID();
		this.jdbc.sql("insert into account (id, name, time_zone, country, version) values (?, 'B', 'UTC', 'US', 1)")
			.param(other)
			.update();
		this.jdbc.sql("insert into account_number (number, account_id, label, is_default) values (?, ?, 'Desk', true)")
			.params(NUMBER, other)
			.update();

		assertThat(claim(10)).isEmpty();
		assertThat(status(message)).isEqualTo(DeliveryStatus.SUPPRESSED);
	}

	private UUID ready(String phone, int priority) {
		this.conversations.open(this.account, phone, NUMBER);
		UUID conversation = this.conversations.between(this.account, phone, NUMBER).orElseThrow().id();
		UUID id = Ids.next();
		this.jdbc.sql("""
				insert into message (id, account_id, conversation_id, direction, from_number, to_number, body, segments,
				    status, author_name, at, sequence, priority, due_at)
				values (?, ?, ?, 'outbound', ?, ?, 'Hello', 1, 'ready', 'Ada', now(), 1, ?, now())""")
			.params(id, this.account, conversation, NUMBER, phone, priority)
			.update();
		return id;
	}

	private DeliveryStatus status(UUID id) {
		return DeliveryStatus
			.of(this.jdbc.sql("select status from message where id = ?").param(id).query(String.class).single());
	}

}
