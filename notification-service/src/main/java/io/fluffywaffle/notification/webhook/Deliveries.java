package io.fluffywaffle.notification.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.fluffywaffle.defaults.ids.Ids;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns facts into one delivery for each webhook that wants to be told. */
@Component
public class Deliveries {

	/**
	 * Less than the log keeps: what it forgot must not look new when a topic is told
	 * again.
	 */
	private static final Duration MARGIN = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final DeliveryRows rows;

	private final ForgottenPeople forgotten;

	private final Lanes lanes;

	private final JsonMapper json;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Deliveries(JdbcClient jdbc, DeliveryRows rows, ForgottenPeople forgotten, Lanes lanes, JsonMapper json,
			ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.forgotten = forgotten;
		this.lanes = lanes;
		this.json = json;
		this.events = events;
		this.clock = clock;
	}

	/** Makes what these facts need; a fact that comes again makes nothing. */
	@Transactional
	public void add(List<Fact> facts) {
		Instant now = this.clock.instant();
		Map<UUID, List<Hearer>> hearers = hearers(facts.stream().map(Fact::accountId).distinct().toArray(UUID[]::new));
		List<DeliveryRow> made = new ArrayList<>();
		for (Fact fact : hearers.isEmpty() ? List.<Fact>of() : this.forgotten.without(facts)) {
			String payload = this.json.writeValueAsString(fact.payload());
			hearers.getOrDefault(fact.accountId(), List.of())
				.stream()
				.filter((hearer) -> hearer.wants(fact, now))
				.forEach((hearer) -> made.add(DeliveryRow.of(hearer.webhookId(), fact, payload, now)));
		}
		if (!made.isEmpty()) {
			this.rows.insert(made);
			this.lanes.open(made, now);
			this.events.publishEvent(new DeliveriesAdded());
		}
	}

	/**
	 * Makes deliveries that are part of a replay; they wait until all of it is there.
	 * @return false when nobody wants them any more
	 */
	@Transactional
	public boolean addReplayed(Replay replay, List<Fact> facts) {
		boolean there = this.jdbc.sql("select id from webhook where id = ? for key share")
			.param(replay.webhookId())
			.query(UUID.class)
			.optional()
			.isPresent();
		if (there) {
			Instant now = this.clock.instant();
			this.rows.insert(this.forgotten.without(facts)
				.stream()
				.map((fact) -> DeliveryRow.replayed(replay, fact, this.json.writeValueAsString(fact.payload()), now))
				.toList());
		}
		return there;
	}

	/** All of the replay is there: from now on it is delivered. */
	@Transactional
	public void release(Replay replay) {
		this.lanes.release(replay, this.clock.instant());
		this.events.publishEvent(new DeliveriesAdded());
	}

	/** A delivery of nothing, tried once. */
	@Transactional
	public UUID addTest(Webhook webhook) {
		Instant now = this.clock.instant();
		UUID id = Ids.next();
		String payload = this.json.writeValueAsString(
				new Payload("webhook.test", now, Map.of("accountId", webhook.accountId(), "webhookId", webhook.id())));
		return addOne(DeliveryRow.test(id, webhook.id(), payload, now), now);
	}

	/** One more delivery of the same, under the same event id. */
	@Transactional
	public UUID addAgain(UUID deliveryId) {
		Instant now = this.clock.instant();
		return addOne(this.rows.again(deliveryId, now), now);
	}

	private UUID addOne(DeliveryRow row, Instant now) {
		this.rows.insert(List.of(row));
		this.lanes.open(List.of(row), now);
		this.events.publishEvent(new DeliveriesAdded());
		return row.id();
	}

	/** Whoever is removed meanwhile is so only when these deliveries are there. */
	private Map<UUID, List<Hearer>> hearers(UUID[] accountIds) {
		return this.jdbc.sql("""
				select w.id, w.account_id, e.event, e.since, least(coalesce(a.retention_days, :longest), :longest)
				from webhook w join webhook_event e on e.webhook_id = w.id join account a on a.id = w.account_id
				where w.account_id = any (:accounts) and w.paused is null and not a.deleted
				for key share of w""")
			.param("longest", DeliveryLog.DAYS_KEPT)
			.param("accounts", accountIds)
			.query((row, number) -> new Hearer(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
					EventType.of(row.getString(3)), row.getTimestamp(4).toInstant(), Duration.ofDays(row.getInt(5))))
			.stream()
			.collect(Collectors.groupingBy(Hearer::accountId));
	}

	private record Hearer(UUID webhookId, UUID accountId, EventType type, Instant since, Duration kept) {

		boolean wants(Fact fact, Instant now) {
			return this.type == fact.type() && !fact.occurredAt().isBefore(this.since)
					&& fact.occurredAt().isAfter(now.minus(this.kept).plus(MARGIN));
		}

	}

}
