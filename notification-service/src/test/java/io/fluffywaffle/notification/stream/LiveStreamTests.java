package io.fluffywaffle.notification.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import io.fluffywaffle.defaults.revocation.Revocations;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

class LiveStreamTests {

	private static final UUID ACCOUNT = UUID.randomUUID();

	/** How one change reaches this instance. */
	enum Delivery {

		ONCE, TWICE, NEVER

	}

	@Property(tries = 300)
	void tellsEverythingOnceAndInOrder(@ForAll @IntRange(max = 12) int before, @ForAll @IntRange(max = 12) int known,
			@ForAll @Size(max = 20) List<Delivery> deliveries, @ForAll @IntRange(max = 4) int whileReading)
			throws Exception {
		Account account = new Account(deliveries, whileReading);
		for (int i = 0; i < before; i++) {
			account.happen(Delivery.NEVER);
		}
		long from = Math.min(known, before);
		Subscription subscription = account.readers.subscribe(ACCOUNT, Tokens.of(UUID.randomUUID()));
		long last = before + deliveries.size() + 1;
		Told told = new Told(last);
		LiveStream stream = new LiveStream(subscription, account, told, Duration.ofSeconds(15), Clock.systemUTC());

		Thread thread = Thread.ofVirtual().start(() -> run(stream, from));
		account.happenAll();
		account.happen(Delivery.ONCE);
		told.all.get(5, TimeUnit.SECONDS);
		subscription.end(Ending.STOPPING);
		thread.join(Duration.ofSeconds(5));

		assertThat(told.sequences).containsExactlyElementsOf(LongStream.rangeClosed(from + 1, last).boxed().toList());
	}

	private static void run(LiveStream stream, long from) {
		try {
			stream.run(OptionalLong.of(from), Instant.now().plusSeconds(60));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** An account in which more happens whenever its past is read. */
	private static final class Account implements Past {

		final Subscriptions readers = new Subscriptions(new StreamProperties(Duration.ofSeconds(15), 256),
				new Revocations(Clock.systemUTC()));

		private final Queue<Delivery> coming;

		private final int whileReading;

		private final List<Frame> kept = new ArrayList<>();

		Account(List<Delivery> coming, int whileReading) {
			this.coming = new ArrayDeque<>(coming);
			this.whileReading = whileReading;
			this.readers.hears(Source.ACTIVITY);
			this.readers.hears(Source.MEMBERS);
		}

		synchronized void happen(Delivery delivery) {
			Frame frame = Frame.activity(this.kept.size() + 1, "{}");
			this.kept.add(frame);
			for (int i = 0; i < ((delivery == Delivery.NEVER) ? 0 : delivery.ordinal() + 1); i++) {
				this.readers.tell(ACCOUNT, frame);
			}
		}

		synchronized void happenAll() {
			while (!this.coming.isEmpty()) {
				happen(this.coming.remove());
			}
		}

		@Override
		public synchronized List<Frame> after(long sequence) {
			List<Frame> page = this.kept.stream().filter((frame) -> frame.sequence() > sequence).limit(3).toList();
			for (int i = 0; i < this.whileReading && !this.coming.isEmpty(); i++) {
				happen(this.coming.remove());
			}
			return page;
		}

		@Override
		public synchronized long newest() {
			return this.kept.size();
		}

	}

	/** A reader that remembers. */
	private static final class Told implements Reader {

		final List<Long> sequences = new ArrayList<>();

		final CompletableFuture<Void> all = new CompletableFuture<>();

		private final long last;

		Told(long last) {
			this.last = last;
		}

		@Override
		public void hello(long sequence) {
		}

		@Override
		public void activity(Frame frame) {
			this.sequences.add(frame.sequence());
			if (frame.sequence() == this.last) {
				this.all.complete(null);
			}
		}

		@Override
		public void flush() {
		}

		@Override
		public void heartbeat() {
		}

		@Override
		public void goodbye(Ending ending) {
		}

	}

}
