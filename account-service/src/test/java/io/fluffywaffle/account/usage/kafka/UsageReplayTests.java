package io.fluffywaffle.account.usage.kafka;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.usage.Counted;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class UsageReplayTests {

	private final UUID account = UUID.randomUUID();

	private final UUID other = UUID.randomUUID();

	@Autowired
	KafkaProbe kafka;

	@Autowired
	KafkaListenerEndpointRegistry listeners;

	@Autowired
	JdbcClient jdbc;

	UsageGroup group;

	@BeforeEach
	void begin() {
		this.group = new UsageGroup(this.listeners, this.kafka.bootstrapServers());
	}

	@Test
	void countsTheSameFromTheFirstRecordAsOftenAsItIsRead() {
		List<ToldText> told = new ArrayList<>(textsOf(this.account));
		told.addAll(textsOf(this.other));
		told.addAll(List.copyOf(told));
		Collections.shuffle(told, new Random(21));

		told.forEach((text) -> text.tell(this.kafka));

		this.group.awaitEnd();
		assertThat(Counted.of(this.jdbc, this.account)).isEqualTo(expected(this.account));
		assertThat(Counted.of(this.jdbc, this.other)).isEqualTo(expected(this.other));
		List<String> rows = rows();
		this.group.replayAfter(() -> {
		});
		assertThat(rows()).as("read once more").isEqualTo(rows);
		this.group.replayAfter(this::forget);
		assertThat(rows()).as("read by a group that begins with nothing").isEqualTo(rows);
	}

	@Test
	void setsWhatItCannotReadAsideAloneAndCountsWhatIsAround() {
		String key = this.other.toString();
		ToldText before = ToldText.sent(this.other, UUID.randomUUID(), "+12025550142", "2026-10-01T10:00:00Z", 1);
		ToldText after = ToldText.sent(this.other, UUID.randomUUID(), "+4915112345678", "2026-10-01T10:00:00Z", 1);

		this.group.replayAfter(() -> {
			before.tell(this.kafka, key);
			this.kafka.send("sms.sent.v1", key, Map.of("event-type", "SmsSent"),
					"{\"messageId\": \"%s\", \"segments\": 1}".formatted(this.account));
			after.tell(this.kafka, key);
		});

		assertThat(Counted.of(this.jdbc, this.other)).hasSize(2);
		this.kafka.await("sms.sent.v1.dlt",
				(record) -> String.valueOf(record.value()).contains(this.account.toString()));
	}

	private static Map<String, List<Long>> expected(UUID account) {
		return Map.of(account + " 2026-10-31 in sms us", List.of(20L, 40L), account + " 2026-10-31 in mms ca",
				List.of(20L, 20L), account + " 2026-11-01 out sms us", List.of(30L, 90L),
				account + " 2026-11-01 out sms de", List.of(20L, 20L));
	}

	/** Of those that go out, the ten that failed never left Twilio. */
	private static List<ToldText> textsOf(UUID account) {
		List<ToldText> told = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			told.add(ToldText.received(account, UUID.randomUUID(), "+12025550142", "2026-10-31T23:59:59.999Z", 2,
					false));
			told.add(ToldText.received(account, UUID.randomUUID(), "+14165550142", "2026-10-31T10:00:00Z", 1, true));
			told.addAll(sent(account, "+4915112345678", 1, "sent", "undelivered"));
			if (i < 10) {
				told.addAll(sent(account, "+12025550142", 2, "sent", "failed"));
			}
			told.addAll(sent(account, "+12025550142", 3, "sent", "delivered"));
			if (i >= 10) {
				told.addAll(sent(account, "+12025550142", 3, "accepted"));
			}
		}
		return told;
	}

	private static List<ToldText> sent(UUID account, String to, int segments, String... statuses) {
		UUID message = UUID.randomUUID();
		// Messaging Services are told how many segments it was after it was accepted
		ToldText sent = ToldText.sent(account, message, to, "2026-11-01T00:00:00Z", 1);
		return Stream
			.concat(Stream.of(sent),
					Stream.of(statuses)
						.map((status) -> ToldText.status(account, message, to, status,
								"2026-11-01T00:00:0%dZ".formatted(1 + List.of(statuses).indexOf(status)), segments)))
			.toList();
	}

	private void forget() {
		for (String table : List.of("usage_text", "usage_day")) {
			this.jdbc.sql("delete from " + table + " where account_id in (?, ?)")
				.params(this.account, this.other)
				.update();
		}
	}

	private List<String> rows() {
		return this.jdbc
			.sql("""
					select concat_ws(' ', account_id, direction, text_id, at, kind, country, segments, segments_at, taken_out)
					from usage_text where account_id in (:ours)
					union all
					select concat_ws(' ', account_id, day, direction, kind, country, texts, segments) from usage_day
					where account_id in (:ours) and texts <> 0
					order by 1""")
			.param("ours", List.of(this.account, this.other))
			.query(String.class)
			.list();
	}

}
