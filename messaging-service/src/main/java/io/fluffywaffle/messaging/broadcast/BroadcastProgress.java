package io.fluffywaffle.messaging.broadcast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.messaging.broadcast.BroadcastView.Counts;
import io.fluffywaffle.messaging.broadcast.BroadcastView.BroadcastFailure;
import io.fluffywaffle.messaging.conversation.Cursor;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.ErrorWords;
import io.fluffywaffle.messaging.conversation.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far broadcasts are: from their messages, as these are at this moment. */
@Component
public class BroadcastProgress {

	private final Broadcasts broadcasts;

	private final JdbcClient jdbc;

	private final ErrorWords words;

	BroadcastProgress(Broadcasts broadcasts, JdbcClient jdbc, ErrorWords words) {
		this.broadcasts = broadcasts;
		this.jdbc = jdbc;
		this.words = words;
	}

	/**
	 * One broadcast.
	 * @throws Problem 404 when it is not this account's
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public BroadcastView of(UUID accountId, UUID id) {
		Broadcast broadcast = this.broadcasts.find(accountId, id).orElseThrow(() -> Problem.notFound("broadcast"));
		return views(List.of(broadcast)).getFirst();
	}

	/** One page of an account's, the newest first. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Page<BroadcastView> page(UUID accountId, @Nullable Cursor before, int limit) {
		Page<Broadcast> page = this.broadcasts.page(accountId, before, limit);
		return new Page<>(views(page.items()), page.next());
	}

	// one snapshot for all sums: a text that leaves meanwhile is not counted twice
	private List<BroadcastView> views(List<Broadcast> shown) {
		Map<UUID, Sums> sums = new HashMap<>();
		shown.forEach((broadcast) -> sums.put(broadcast.id(), new Sums(broadcast.state())));
		UUID[] ids = sums.keySet().toArray(UUID[]::new);
		countWithoutText(ids, sums);
		countTexts(ids, sums);
		countReplies(ids, sums);
		return shown.stream().map((broadcast) -> sums(sums, broadcast.id()).view(broadcast)).toList();
	}

	private void countWithoutText(UUID[] ids, Map<UUID, Sums> sums) {
		this.jdbc.sql("""
				select broadcast_id, count(*) as people from broadcast_recipient
				where broadcast_id = any (?) and message_id is null group by broadcast_id""")
			.param((Object) ids)
			.query((row) -> {
				sums(sums, row.getObject("broadcast_id", UUID.class)).withoutText(row.getLong("people"));
			});
	}

	private void countTexts(UUID[] ids, Map<UUID, Sums> sums) {
		this.jdbc.sql("""
				select broadcast_id, status, error_code, count(*) as texts from message
				where broadcast_id = any (?) group by broadcast_id, status, error_code""")
			.param((Object) ids)
			.query((row) -> {
				sums(sums, row.getObject("broadcast_id", UUID.class)).texts(DeliveryStatus.of(row.getString("status")),
						row.getObject("error_code", Integer.class), row.getLong("texts"));
			});
	}

	private void countReplies(UUID[] ids, Map<UUID, Sums> sums) {
		this.jdbc.sql("""
				select m.broadcast_id, count(*) as people from message m join conversation c on c.id = m.conversation_id
				where m.broadcast_id = any (?) and c.last_inbound_sequence > m.sequence and %s
				group by m.broadcast_id""".formatted(RecipientList.REPLIED)).param((Object) ids).query((row) -> {
			sums(sums, row.getObject("broadcast_id", UUID.class)).replied = row.getLong("people");
		});
	}

	private static Sums sums(Map<UUID, Sums> sums, UUID id) {
		return Objects.requireNonNull(sums.get(id));
	}

	private final class Sums {

		private final BroadcastState state;

		private final Map<RecipientState, Long> people = new EnumMap<>(RecipientState.class);

		private final List<BroadcastFailure> failures = new ArrayList<>();

		private long replied;

		Sums(BroadcastState state) {
			this.state = state;
		}

		void withoutText(long count) {
			this.people.merge(RecipientList.withoutText(this.state), count, Long::sum);
		}

		void texts(DeliveryStatus status, @Nullable Integer code, long count) {
			RecipientState recipients = RecipientState.of(status);
			this.people.merge(recipients, count, Long::sum);
			if (recipients == RecipientState.FAILED) {
				this.failures.add(new BroadcastFailure(code, wordsOf(code), count));
			}
		}

		BroadcastView view(Broadcast broadcast) {
			Map<BroadcastFailure, Long> byCode = new HashMap<>();
			this.failures.forEach((failure) -> byCode.merge(new BroadcastFailure(failure.code(), failure.words(), 0),
					failure.count(), Long::sum));
			return BroadcastView.of(broadcast, counts(),
					byCode.entrySet()
						.stream()
						.map((sum) -> new BroadcastFailure(sum.getKey().code(), sum.getKey().words(), sum.getValue()))
						.sorted(Comparator.comparingLong(BroadcastFailure::count).reversed())
						.toList());
		}

		private Counts counts() {
			return new Counts(this.people.values().stream().mapToLong(Long::longValue).sum(),
					count(RecipientState.WAITING), count(RecipientState.SENT), count(RecipientState.DELIVERED),
					count(RecipientState.FAILED), count(RecipientState.SUPPRESSED), count(RecipientState.REVIEW),
					count(RecipientState.CANCELLED), this.replied);
		}

		private long count(RecipientState recipients) {
			return this.people.getOrDefault(recipients, 0L);
		}

		private String wordsOf(@Nullable Integer code) {
			String known = (code != null) ? BroadcastProgress.this.words.of(code) : null;
			return (known != null) ? known : "The carrier gave no reason";
		}

	}

}
