package io.fluffywaffle.messaging.receiving;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.messaging.account.AccountPolicy;
import io.fluffywaffle.messaging.account.NeverTexted;
import io.fluffywaffle.messaging.conversation.Message;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Statements over many texts of one account at once; the caller holds the account. */
@Repository
class InboundTexts {

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	private final NeverTexted neverTexted;

	private final Clock clock;

	InboundTexts(JdbcClient jdbc, JdbcTemplate template, NeverTexted neverTexted, Clock clock) {
		this.jdbc = jdbc;
		this.template = template;
		this.neverTexted = neverTexted;
		this.clock = clock;
	}

	/** The texts that are not stored yet, each once. */
	List<SmsReceived> unknown(UUID accountId, List<SmsReceived> texts) {
		Set<String> known = new HashSet<>(
				this.jdbc.sql("select provider_sid from message where account_id = ? and provider_sid = any (?)")
					.params(accountId, texts.stream().map(SmsReceived::providerSid).toArray(String[]::new))
					.query(String.class)
					.list());
		return texts.stream().filter((text) -> known.add(text.providerSid())).toList();
	}

	/**
	 * Without texts that would be deleted at once, of an account that is erased, or of a
	 * person from before they were erased: the journal is kept longer than that, and may
	 * be read again.
	 */
	List<SmsReceived> wanted(AccountPolicy policy, List<SmsReceived> texts) {
		Integer days = policy.settings().retentionDays();
		Instant oldest = (days != null) ? this.clock.instant().minus(Duration.ofDays(days)) : Instant.MIN;
		if (isErased(policy)) {
			return List.of();
		}
		Map<String, Instant> erased = this.neverTexted.erased(policy.accountId(),
				texts.stream().map(SmsReceived::from).toList());
		return texts.stream()
			.filter((text) -> text.receivedAt().isAfter(oldest)
					&& text.receivedAt().isAfter(erased.getOrDefault(text.from(), Instant.MIN)))
			.toList();
	}

	private boolean isErased(AccountPolicy policy) {
		return !policy.active() && this.jdbc.sql("select exists (select 1 from erased_account where account_id = ?)")
			.param(policy.accountId())
			.query(Boolean.class)
			.single();
	}

	/** The senders that the account neither knows nor has had a conversation with. */
	Set<String> strangers(UUID accountId, List<SmsReceived> texts) {
		Set<String> strangers = texts.stream().map(SmsReceived::from).collect(Collectors.toCollection(HashSet::new));
		strangers.removeAll(this.jdbc.sql("""
				select phone from conversation where account_id = :account and phone = any (:phones) and listed
				union select phone from client where account_id = :account and phone = any (:phones)""")
			.param("account", accountId)
			.param("phones", strangers.toArray(String[]::new))
			.query(String.class)
			.set());
		return strangers;
	}

	/** The conversations of the texts, opened where there was none. */
	Map<Line, UUID> conversations(UUID accountId, Collection<SmsReceived> texts) {
		Map<Line, SmsReceived> lines = texts.stream()
			.collect(Collectors.toMap(Line::of, (text) -> text, (first, second) -> first));
		this.template.batchUpdate("""
				insert into conversation (id, account_id, phone, number, last_at, updated_at) values (?, ?, ?, ?, ?, ?)
				on conflict (account_id, phone, number) do nothing""", lines.entrySet().stream().map((line) -> {
			Timestamp at = Timestamp.from(line.getValue().receivedAt());
			return new Object[] { Ids.next(), accountId, line.getKey().phone(), line.getKey().number(), at, at };
		}).toList());
		return this.jdbc.sql("""
				select id, phone, number from conversation
				where account_id = ? and (phone, number) in (select * from unnest(?, ?))""")
			.params(accountId, lines.keySet().stream().map(Line::phone).toArray(String[]::new),
					lines.keySet().stream().map(Line::number).toArray(String[]::new))
			.query((row, number) -> Map.entry(new Line(row.getString("phone"), row.getString("number")),
					row.getObject("id", UUID.class)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Counts the messages as unread, except those of blocked clients. */
	void countUnread(List<Message> messages) {
		this.template.batchUpdate("""
				update conversation c set last_inbound_sequence = ?, listed = true, unread = unread + case when exists (
				    select 1 from client k where k.account_id = c.account_id and k.phone = c.phone and k.blocked)
				    then 0 else 1 end
				where account_id = ? and id = ?""", messages.stream()
			.map((message) -> new Object[] { message.sequence(), message.accountId(), message.conversationId() })
			.toList());
	}

	void addMedia(Map<UUID, SmsReceived> textsByMessage) {
		this.template.batchUpdate("insert into media (message_id, position, url, content_type) values (?, ?, ?, ?)",
				textsByMessage.entrySet()
					.stream()
					.flatMap((text) -> mediaRows(text.getKey(), text.getValue().media()))
					.toList());
	}

	private static Stream<Object[]> mediaRows(UUID messageId, List<SmsReceived.Media> media) {
		return IntStream.range(0, media.size())
			.mapToObj((position) -> new Object[] { messageId, position, media.get(position).url(),
					media.get(position).contentType() });
	}

	/** The two ends of a conversation. */
	record Line(String phone, String number) {

		static Line of(SmsReceived text) {
			return new Line(text.from(), text.to());
		}

	}

}
