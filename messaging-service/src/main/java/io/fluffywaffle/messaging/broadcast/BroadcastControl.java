package io.fluffywaffle.messaging.broadcast;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.messaging.account.AccountClosed;
import io.fluffywaffle.messaging.account.AccountPolicies;
import io.fluffywaffle.messaging.conversation.AccountSequence;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people decide about a broadcast that is on its way. Once this has returned, no
 * text of one that was paused or stopped begins: claims are made under the account's
 * lock, which is taken here.
 */
@Component
public class BroadcastControl {

	private final Broadcasts broadcasts;

	private final AccountSequence sequence;

	private final AccountPolicies policies;

	private final WaitingBroadcastTexts texts;

	private final BroadcastProgress progress;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	BroadcastControl(Broadcasts broadcasts, AccountSequence sequence, AccountPolicies policies,
			WaitingBroadcastTexts texts, BroadcastProgress progress, TransactionTemplate transaction,
			ApplicationEventPublisher events, Clock clock) {
		this.broadcasts = broadcasts;
		this.sequence = sequence;
		this.policies = policies;
		this.texts = texts;
		this.progress = progress;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	/** Lets nothing of it leave until it is resumed. */
	public BroadcastView pause(UUID accountId, UUID id) {
		Broadcast paused = decide(accountId, id, (broadcast) -> {
			checkNotOver(broadcast);
			this.broadcasts.move(id, BroadcastState.PAUSED, BroadcastState.SCHEDULED, BroadcastState.SENDING);
		});
		this.texts.takeOut(paused);
		return this.progress.of(accountId, id);
	}

	/** Lets it go on; one that has not begun waits for its time again. */
	public BroadcastView resume(UUID accountId, UUID id) {
		decide(accountId, id, (broadcast) -> {
			checkNotOver(broadcast);
			Instant sendAt = broadcast.sendAt();
			boolean later = broadcast.startedAt() == null && sendAt != null && sendAt.isAfter(this.clock.instant());
			this.broadcasts.move(id, later ? BroadcastState.SCHEDULED : BroadcastState.SENDING, BroadcastState.PAUSED);
			this.events.publishEvent(new BroadcastDue(id));
		});
		return this.progress.of(accountId, id);
	}

	/** Ends it and takes back what waits. */
	public BroadcastView stop(UUID accountId, UUID id) {
		Broadcast stopped = decide(accountId, id, (broadcast) -> {
			if (broadcast.state() == BroadcastState.DONE) {
				checkNotOver(broadcast);
			}
			end(broadcast);
		});
		this.texts.cancel(stopped);
		return this.progress.of(accountId, id);
	}

	/**
	 * Gives one that has not begun another time.
	 * @param sendAt null: now
	 */
	public BroadcastView reschedule(UUID accountId, UUID id, @Nullable Instant sendAt) {
		BroadcastComposer.checkTime(sendAt, this.clock.instant());
		decide(accountId, id, (broadcast) -> {
			if (!this.broadcasts.postpone(id, sendAt)) {
				throw Problem.conflict("broadcast-begun", "It is too late for another time",
						"Only a text that waits for its time can get another one.");
			}
			if (sendAt == null) {
				this.broadcasts.move(id, BroadcastState.SENDING, BroadcastState.SCHEDULED);
			}
			this.events.publishEvent(new BroadcastDue(id));
		});
		return this.progress.of(accountId, id);
	}

	/** An account that is deleted sends nothing any more, also if it is restored. */
	@EventListener
	void on(AccountClosed account) {
		if (!this.policies.of(account.accountId()).active()) {
			this.broadcasts.open(account.accountId())
				.forEach((open) -> this.texts.cancel(decide(open.accountId(), open.id(), this::end)));
		}
	}

	private void end(Broadcast broadcast) {
		this.broadcasts.move(broadcast.id(), BroadcastState.STOPPED, BroadcastState.SCHEDULED, BroadcastState.SENDING,
				BroadcastState.PAUSED);
	}

	private Broadcast decide(UUID accountId, UUID id, Consumer<Broadcast> decision) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			this.sequence.lock(List.of(accountId));
			Broadcast broadcast = this.broadcasts.find(accountId, id).orElseThrow(() -> Problem.notFound("broadcast"));
			decision.accept(broadcast);
			return broadcast;
		}));
	}

	private static void checkNotOver(Broadcast broadcast) {
		if (broadcast.state().isOver()) {
			throw Problem.conflict("broadcast-over", "It is over",
					"Every text of it was sent or taken back; there is nothing left to decide.");
		}
	}

}
