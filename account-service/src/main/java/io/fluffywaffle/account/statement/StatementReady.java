package io.fluffywaffle.account.statement;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

import io.fluffywaffle.defaults.outbox.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/**
 * The fact: a month is over and its statement changes no more, but for corrections.
 *
 * @param accountId the account whose part of the statement it is; null for the whole
 * company
 * @param month as {@code 2026-10}
 */
public record StatementReady(@Nullable UUID accountId, UUID companyId, String month, Instant at) {

	/** Where it is told; the key is the company's id. */
	public static final String TOPIC = "account.statement.v1";

	static StatementReady of(@Nullable UUID accountId, Payer payer, YearMonth month, Instant at) {
		return new StatementReady(accountId, payer.companyId(), month.toString(), at);
	}

	OutgoingEvent toEvent() {
		return OutgoingEvent.of(TOPIC, this.companyId.toString(), "StatementReady", this.accountId, this);
	}

}
