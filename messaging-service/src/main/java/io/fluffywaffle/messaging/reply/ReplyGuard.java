package io.fluffywaffle.messaging.reply;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import io.fluffywaffle.messaging.account.Clients;
import io.fluffywaffle.messaging.account.NeverTexted;
import io.fluffywaffle.messaging.optout.OptOuts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps automatic replies from those who must not get any, and from machines: two that
 * answer each other would never stop.
 */
@Component
class ReplyGuard {

	private static final int AN_HOUR = 3;

	private static final int A_DAY = 10;

	/** Not an answer to what was kept somewhere for long, or is read once more. */
	private static final Duration FRESH = Duration.ofHours(12);

	private static final Pattern PHONE = Pattern.compile("\\+[1-9]\\d{6,14}");

	private final JdbcClient jdbc;

	private final Clients clients;

	private final NeverTexted neverTexted;

	private final OptOuts optOuts;

	private final Clock clock;

	ReplyGuard(JdbcClient jdbc, Clients clients, NeverTexted neverTexted, OptOuts optOuts, Clock clock) {
		this.jdbc = jdbc;
		this.clients = clients;
		this.neverTexted = neverTexted;
		this.optOuts = optOuts;
		this.clock = clock;
	}

	/** Whether the text is one of a person now, about whom the account wants to hear. */
	boolean listensTo(UUID accountId, IncomingText text) {
		return PHONE.matcher(text.from()).matches() && text.receivedAt().isAfter(this.clock.instant().minus(FRESH))
				&& !this.clients.isBlocked(accountId, text.from())
				&& !this.neverTexted.contains(accountId, text.from());
	}

	/** Whether the text may be answered. */
	boolean mayAnswer(UUID accountId, IncomingText text) {
		return !this.optOuts.isOptedOut(accountId, text.from()) && !this.clients.isWithdrawn(accountId, text.from())
				&& mayConfirm(accountId, text);
	}

	/** Whether the text may be answered even when it says STOP. */
	boolean mayConfirm(UUID accountId, IncomingText text) {
		return owns(accountId, text.to()) && !isLoop(accountId, text);
	}

	private boolean owns(UUID accountId, String number) {
		return this.jdbc.sql("select exists (select 1 from account_number where account_id = ? and number = ?)")
			.params(accountId, number)
			.query(Boolean.class)
			.single();
	}

	private boolean isLoop(UUID accountId, IncomingText text) {
		Instant now = this.clock.instant();
		List<Sent> today = this.jdbc.sql("""
				select m.body, m.at from conversation c join message m on m.conversation_id = c.id
				where c.account_id = ? and c.phone = ? and m.automatic is not null and m.request_id is null
				  and m.at > ?
				order by m.at desc limit ?""")
			.params(accountId, text.from(), Timestamp.from(now.minus(Duration.ofDays(1))), A_DAY)
			.query((row, number) -> new Sent(row.getString("body"), row.getTimestamp("at").toInstant()))
			.list();
		FoldedText said = FoldedText.of(text.body());
		Instant hourAgo = now.minus(Duration.ofHours(1));
		return today.size() >= A_DAY || today.stream().filter((sent) -> sent.at().isAfter(hourAgo)).count() >= AN_HOUR
				|| today.stream().anyMatch((sent) -> FoldedText.of(sent.body()).equals(said));
	}

	private record Sent(String body, Instant at) {
	}

}
