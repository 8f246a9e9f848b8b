package io.fluffywaffle.messaging.conversation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the changes of an account one after the other, and gathers what comes while one
 * transaction is under way into the next. An account's row lock would put them in a queue
 * anyway, each with a connection and a commit of its own.
 */
@Component
public class AccountLane {

	private static final int GATHER_AT_MOST = 50;

	/**
	 * Short enough that a person does not feel the one that is under way: a commit costs
	 * little beside the ten changes.
	 */
	private static final int GATHER_AT_MOST_BEHIND = 10;

	private final Map<UUID, Lane> lanes = new ConcurrentHashMap<>();

	private final TransactionTemplate transaction;

	private final TransactionTemplate savepoint;

	AccountLane(PlatformTransactionManager transactions) {
		this.transaction = new TransactionTemplate(transactions);
		this.savepoint = new TransactionTemplate(transactions);
		this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
	}

	/**
	 * Makes a change in a transaction that it may share with others; what fails takes
	 * back only itself.
	 * @return the change's result, when it is committed
	 */
	public <T extends @Nullable Object> T change(UUID accountId, Supplier<T> change) {
		return join(accountId, (lane) -> lane.behind, change);
	}

	/**
	 * The same for a change that a person waits for: it goes before what machines tell,
	 * of which there is much while many are texted.
	 */
	public <T extends @Nullable Object> T changeSoon(UUID accountId, Supplier<T> change) {
		return join(accountId, (lane) -> lane.ahead, change);
	}

	private <T extends @Nullable Object> T join(UUID accountId, Function<Lane, Queue<GatheredChange<?>>> queue,
			Supplier<T> change) {
		GatheredChange<T> gathered = new GatheredChange<>(change);
		this.lanes.compute(accountId, (id, open) -> {
			Lane lane = (open != null) ? open : new Lane();
			queue.apply(lane).add(gathered);
			if (open == null) {
				Thread.ofVirtual().name("lane-" + id).start(() -> drain(id, lane));
			}
			return lane;
		});
		return gathered.result();
	}

	/**
	 * Makes a change in a transaction of its own: one that takes a lock which comes
	 * before the account's, as an opt-out does, and so must not find the account locked
	 * by a change it shares a transaction with.
	 */
	public void changeAlone(Runnable change) {
		this.transaction.executeWithoutResult((status) -> change.run());
	}

	/** How many changes of the account have not begun. */
	int waiting(UUID accountId) {
		AtomicInteger waiting = new AtomicInteger();
		this.lanes.computeIfPresent(accountId, (id, lane) -> {
			waiting.set(lane.ahead.size() + lane.behind.size());
			return lane;
		});
		return waiting.get();
	}

	private void drain(UUID accountId, Lane lane) {
		for (List<GatheredChange<?>> next = take(accountId, lane); !next.isEmpty(); next = take(accountId, lane)) {
			commit(next);
		}
	}

	/**
	 * What is waiting; when nothing is, the lane is closed in the same step, so that no
	 * change can be left in it.
	 */
	private List<GatheredChange<?>> take(UUID accountId, Lane lane) {
		List<GatheredChange<?>> taken = new ArrayList<>();
		this.lanes.compute(accountId, (id, open) -> {
			// in turn, when there are both: neither waits for ever
			lane.turn = lane.ahead.isEmpty() || (lane.turn == lane.ahead && !lane.behind.isEmpty()) ? lane.behind
					: lane.ahead;
			int most = (lane.turn == lane.ahead) ? GATHER_AT_MOST : GATHER_AT_MOST_BEHIND;
			while (!lane.turn.isEmpty() && taken.size() < most) {
				taken.add(lane.turn.remove());
			}
			return taken.isEmpty() ? null : lane;
		});
		return taken;
	}

	private void commit(List<GatheredChange<?>> changes) {
		try {
			this.transaction.executeWithoutResult((status) -> make(changes));
			changes.forEach(GatheredChange::finish);
		}
		catch (RuntimeException | Error ex) {
			if (changes.size() == 1) {
				changes.getFirst().fail(ex);
			}
			else {
				// what undid all of them is one's fault or nobody's: each by itself tells
				changes.forEach((change) -> commit(List.of(change)));
			}
		}
	}

	private void make(List<GatheredChange<?>> changes) {
		if (changes.size() == 1) {
			changes.getFirst().make();
			return;
		}
		for (GatheredChange<?> change : changes) {
			try {
				this.savepoint.executeWithoutResult((status) -> change.make());
			}
			catch (RuntimeException ex) {
				change.refuse(ex);
			}
		}
	}

	private static final class Lane {

		private final Queue<GatheredChange<?>> ahead = new ArrayDeque<>();

		private final Queue<GatheredChange<?>> behind = new ArrayDeque<>();

		private Queue<GatheredChange<?>> turn = this.behind;

	}

}
