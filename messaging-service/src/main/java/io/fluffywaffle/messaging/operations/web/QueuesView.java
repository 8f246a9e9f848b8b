package io.fluffywaffle.messaging.operations.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.messaging.operations.ReviewQueue.InAccount;
import org.jspecify.annotations.Nullable;

/**
 * How much needs a person.
 *
 * @param review texts of which nobody knows whether they were sent
 * @param quarantine requests to the webhooks that could not be used
 * @param deadLetters records that a consumer could not handle
 */
record QueuesView(Review review, Count quarantine, DeadLetterCounts deadLetters) {

	record Review(int count, @Nullable Instant oldestAt, List<AccountCount> accounts) {
	}

	record AccountCount(UUID accountId, int count) {
	}

	record Count(int count) {
	}

	record DeadLetterCounts(long count, List<TopicCount> topics) {
	}

	record TopicCount(String topic, long count) {
	}

	static QueuesView of(List<InAccount> review, int quarantine, Map<String, Long> deadLetters) {
		return new QueuesView(
				new Review(review.stream().mapToInt(InAccount::count).sum(),
						review.stream()
							.map(InAccount::oldestAt)
							.filter(Objects::nonNull)
							.min(Comparator.naturalOrder())
							.orElse(null),
						review.stream().map((queue) -> new AccountCount(queue.accountId(), queue.count())).toList()),
				new Count(quarantine),
				new DeadLetterCounts(deadLetters.values().stream().mapToLong(Long::longValue).sum(),
						deadLetters.entrySet()
							.stream()
							.map((topic) -> new TopicCount(topic.getKey(), topic.getValue()))
							.toList()));
	}

}
