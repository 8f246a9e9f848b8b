package io.fluffywaffle.messaging.broadcast;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import io.fluffywaffle.defaults.faults.CrashPoint;
import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.messaging.account.Account;
import io.fluffywaffle.messaging.account.Accounts;
import io.fluffywaffle.messaging.conversation.Author;
import io.fluffywaffle.messaging.sending.IdempotencyKeys;
import io.fluffywaffle.messaging.sending.SendGates;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes on texts to many. Its recipients are written down page by page; only with the
 * last step, which is one transaction, the broadcast is there at all.
 */
@Component
public class BroadcastComposer {

	private static final Duration FURTHEST = Duration.ofDays(366);

	private final IdempotencyKeys keys;

	private final SendGates gates;

	private final Accounts accounts;

	private final Audience audience;

	private final Letters letters;

	private final Broadcasts broadcasts;

	private final Recipients recipients;

	private final BroadcastProgress progress;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	BroadcastComposer(IdempotencyKeys keys, SendGates gates, Accounts accounts, Audience audience, Letters letters,
			Broadcasts broadcasts, Recipients recipients, BroadcastProgress progress, TransactionTemplate transaction,
			ApplicationEventPublisher events, Clock clock) {
		this.keys = keys;
		this.gates = gates;
		this.accounts = accounts;
		this.audience = audience;
		this.letters = letters;
		this.broadcasts = broadcasts;
		this.recipients = recipients;
		this.progress = progress;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Sends a text to many, once for each key of its author.
	 * @param sendAt null: at once
	 * @param expected how many people its author was told
	 * @return the answer to the first request with this key
	 */
	public BroadcastView compose(TextToGroup text, @Nullable String name, @Nullable Instant sendAt, int expected,
			Author author, String key) {
		Wish wish = new Wish(Objects.requireNonNull(author.id()), key, text.hash(name, sendAt));
		Optional<BroadcastView> first = this.keys.answered(wish.caller(), key, wish.hash(), BroadcastView.class);
		if (first.isPresent()) {
			return first.get();
		}
		Broadcast broadcast = begin(text, name, sendAt, author);
		try {
			check(text, write(broadcast, text), expected);
			CrashPoint.reach("C14");
			BroadcastView answer = Objects
				.requireNonNull(this.transaction.execute((status) -> confirm(broadcast, wish)));
			CrashPoint.reach("C15");
			return answer;
		}
		finally {
			// does nothing to one that was confirmed
			this.broadcasts.discard(broadcast.id());
		}
	}

	private Broadcast begin(TextToGroup text, @Nullable String name, @Nullable Instant sendAt, Author author) {
		this.gates.checkAccount(text.accountId());
		Account account = this.accounts.find(text.accountId()).orElseThrow(() -> Problem.notFound("account"));
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		checkTime(sendAt, now);
		Broadcast broadcast = new Broadcast(Ids.next(), text.accountId(), name, text.body(),
				SenderNumber.of(account, text.from()), this.audience.groups(text.accountId(), text.reach().groupIds()),
				this.audience.pages(text.accountId(), text.reach().pageIds()), author, BroadcastState.PREPARING, sendAt,
				now, null, null);
		this.broadcasts.insert(broadcast);
		return broadcast;
	}

	private int write(Broadcast broadcast, TextToGroup text) {
		AtomicInteger written = new AtomicInteger();
		this.letters.write(text, (page) -> {
			List<Letter> sent = page.stream().filter(Letter::isSent).toList();
			this.transaction.executeWithoutResult((status) -> this.recipients.add(broadcast, written.get(), sent));
			written.addAndGet(sent.size());
		});
		return written.get();
	}

	private BroadcastView confirm(Broadcast broadcast, Wish wish) {
		Optional<BroadcastView> first = this.keys.take(wish.caller(), broadcast.accountId(), wish.key(), wish.hash(),
				BroadcastView.class);
		if (first.isPresent()) {
			return first.get();
		}
		this.broadcasts.move(broadcast.id(),
				(broadcast.sendAt() != null) ? BroadcastState.SCHEDULED : BroadcastState.SENDING,
				BroadcastState.PREPARING);
		BroadcastView answer = this.progress.of(broadcast.accountId(), broadcast.id());
		this.keys.remember(wish.caller(), wish.key(), answer);
		this.events.publishEvent(new BroadcastDue(broadcast.id()));
		return answer;
	}

	/** No time further away than anybody plans, and none that is over. */
	static void checkTime(@Nullable Instant sendAt, Instant now) {
		if (sendAt != null && (sendAt.isBefore(now) || sendAt.isAfter(now.plus(FURTHEST)))) {
			throw Problem.invalid("sendAt", "is not within the next year");
		}
	}

	private static void check(TextToGroup text, int recipients, int expected) {
		if (recipients == 0) {
			throw Problem
				.of(HttpStatus.UNPROCESSABLE_CONTENT, "nobody-to-text", "Nobody would get this text",
						"Nobody of those you chose agreed to be texted.")
				.at(text.reach().field(), "hold nobody who may be texted");
		}
		if (recipients != expected) {
			throw Problem
				.conflict("audience-changed", "Other people would get this text now",
						"It is %d now. Look again, then send it.".formatted(recipients))
				.with(Map.of("recipients", recipients));
		}
	}

	private record Wish(UUID caller, String key, String hash) {
	}

}
