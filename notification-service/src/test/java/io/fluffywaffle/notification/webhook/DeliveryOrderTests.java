package io.fluffywaffle.notification.webhook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.notification.ShiftedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@NotificationServiceTest
class DeliveryOrderTests {

	private static final String LOUISE = "+12025550142";

	private static final String OMAR = "+12025550143";

	@Autowired
	Owners owners;

	@Autowired
	ShiftedClock clock;

	@Autowired
	JdbcClient jdbc;

	final Receiver receiver = new Receiver();

	Owner owner;

	@BeforeEach
	void openAccount() {
		this.owner = this.owners.next();
	}

	@AfterEach
	void close() {
		this.clock.reset();
		this.receiver.close();
	}

	@Test
	void keepsTheOrderOfAConversation() {
		this.owner.add(this.receiver.url());
		List<String> written = IntStream.range(0, 60).mapToObj(Integer::toString).toList();

		written.forEach((text) -> this.owner.texts.received(LOUISE, text));

		await().until(() -> this.receiver.received().size() == 60);
		assertThat(this.receiver.bodies()).isEqualTo(written);
	}

	@Test
	void waitsInAConversationForTheEarlierAndLetsOthersPass() {
		this.owner.add(this.receiver.url());
		this.receiver.behaves((exchange, received) -> Receiver
			.answering(received.data().path("body").asString().equals("First") ? 500 : 200)
			.answer(exchange, received));

		this.owner.texts.received(LOUISE, "First");
		this.owner.texts.received(LOUISE, "Second");
		this.owner.texts.received(OMAR, "Other");
		await().until(() -> this.receiver.bodies().contains("Other"));
		assertThat(this.receiver.bodies()).doesNotContain("Second");

		this.receiver.behaves(Receiver.answering(200));
		this.clock.forward(Duration.ofSeconds(10));

		await().until(() -> this.receiver.bodies().contains("Second"));
		assertThat(this.receiver.bodies().stream().filter((body) -> !body.equals("Other"))).containsExactly("First",
				"First", "Second");
	}

	@Test
	void deliversConversationsAtTheSameTimeUpToABound() {
		this.owner.add(this.receiver.url());
		AtomicInteger now = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		CountDownLatch open = new CountDownLatch(1);
		this.receiver.behaves((exchange, received) -> {
			most.accumulateAndGet(now.incrementAndGet(), Math::max);
			hold(open);
			now.decrementAndGet();
			Receiver.answering(200).answer(exchange, received);
		});

		for (int i = 0; i < 20; i++) {
			this.owner.texts.received("+120255502" + (10 + i), "Hello");
		}
		await().until(() -> most.get() == 8);
		open.countDown();

		await().until(() -> this.receiver.received().size() == 20);
		assertThat(most.get()).isEqualTo(8);
	}

	@Test
	void isNotHeldUpByReceiversThatHang() {
		CountDownLatch open = new CountDownLatch(1);
		List<Receiver> hanging = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			Receiver one = new Receiver();
			one.behaves((exchange, received) -> hold(open));
			Owner other = this.owners.next();
			other.add(one.url());
			IntStream.range(0, 10).forEach((text) -> other.texts.received("+120255503" + (10 + text), "Hello"));
			hanging.add(one);
		}
		await().until(() -> hanging.stream().allMatch((one) -> one.received().size() >= 2));
		this.owner.add(this.receiver.url());

		List<Long> millis = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			int expected = i + 1;
			long began = System.nanoTime();
			this.owner.texts.received(LOUISE, "Text " + i);
			await().pollInterval(Duration.ofMillis(2)).until(() -> this.receiver.received().size() == expected);
			millis.add(Duration.ofNanos(System.nanoTime() - began).toMillis());
		}
		open.countDown();
		hanging.forEach(Receiver::close);

		List<Long> sorted = millis.stream().sorted().toList();
		System.out.printf("Webhooks: from fact to receiver while 30 others hang: p50 %d ms, max %d ms%n",
				sorted.get(15), sorted.getLast());
		assertThat(sorted.get(15)).isLessThan(500);
	}

	@Test
	void isNotHeldUpByAWebhookWhoseSecretDoesNotOpen() {
		JsonNode broken = this.owner.add(this.receiver.url());
		this.jdbc.sql("update webhook set secret = ? where id = ?")
			.params(new byte[64], UUID.fromString(Owner.id(broken)))
			.update();
		this.owner.texts.received(LOUISE, "Not delivered");
		Owner other = this.owners.next();
		other.add(this.receiver.url());

		for (int i = 0; i < 10; i++) {
			other.texts.received(LOUISE, "Text " + i);
		}

		await().atMost(Duration.ofSeconds(4)).until(() -> this.receiver.received().size() == 10);
		assertThat(this.receiver.bodies()).doesNotContain("Not delivered");
		this.jdbc.sql("delete from webhook where id = ?").param(UUID.fromString(Owner.id(broken))).update();
	}

	@Test
	void deliversAllThoughManyAreToldAtOnce() {
		this.owner.add(this.receiver.url());
		int texts = 1000;
		List<Thread> tellers = IntStream.range(0, 8)
			.mapToObj((part) -> Thread.ofVirtual()
				.start(() -> IntStream.range(0, texts / 8)
					.forEach((text) -> this.owner.texts.received("+1202555%04d".formatted(part * 40 + text % 40),
							"Text %d of %d".formatted(text, part)))))
			.toList();
		tellers.forEach(DeliveryOrderTests::join);

		await().atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(Set.copyOf(this.receiver.bodies())).hasSize(texts));
	}

	private static void hold(CountDownLatch latch) {
		try {
			latch.await(20, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
