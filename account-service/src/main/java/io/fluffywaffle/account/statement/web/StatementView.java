package io.fluffywaffle.account.statement.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.account.billing.Direction;
import io.fluffywaffle.account.billing.TextKind;
import io.fluffywaffle.account.statement.Correction;
import io.fluffywaffle.account.statement.Payer;
import io.fluffywaffle.account.statement.Statement;
import io.fluffywaffle.account.statement.StatementLine;
import io.fluffywaffle.account.usage.AccountName;
import io.fluffywaffle.account.usage.TwoWay;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A month of a company or an account; amounts in its currency, written as strings. */
record StatementView(@Schema(type = "string", example = "2026-11") YearMonth month, @Nullable PayerView company,
		@Nullable AccountName account, @Nullable String currency, boolean provisional, List<LineView> lines,
		@Nullable String monthlyFee, List<CorrectionView> corrections, @Nullable String total, TwoWay totals,
		List<String> notes) {

	static StatementView of(Statement statement) {
		Payer payer = statement.payer();
		Currency currency = statement.currency();
		return new StatementView(statement.month(),
				(payer != null) ? new PayerView(payer.companyId(), payer.displayName()) : null, statement.account(),
				(currency != null) ? currency.getCurrencyCode() : null, statement.provisional(),
				statement.lines().stream().map(LineView::of).toList(), plain(statement.monthlyFee()),
				statement.corrections().stream().map((correction) -> CorrectionView.of(correction, statement)).toList(),
				plain(statement.total()), statement.totals(), statement.notes());
	}

	static @Nullable String plain(@Nullable BigDecimal amount) {
		return (amount != null) ? amount.toPlainString() : null;
	}

	/** The company that pays. */
	record PayerView(UUID id, String name) {
	}

	/** What is billed at one price. */
	record LineView(AccountName account, Direction direction, TextKind kind, String country, long texts, long segments,
			long included, @Nullable String price, @Nullable String amount) {

		static LineView of(StatementLine line) {
			return new LineView(line.account(), line.direction(), line.kind(), line.country(), line.texts(),
					line.segments(), line.included(), plain(line.price()), plain(line.amount()));
		}

	}

	/** An amount that an admin added. */
	record CorrectionView(UUID id, @Nullable AccountName account, String amount, String currency, String reason,
			AuthorView by, Instant at) {

		static CorrectionView of(Correction correction, Statement statement) {
			return new CorrectionView(correction.id(), statement.accountOf(correction),
					correction.amount().toPlainString(), correction.currency(), correction.reason(),
					new AuthorView(correction.byId(), correction.byName()), correction.at());
		}

	}

	/** Who added it. */
	record AuthorView(UUID id, String name) {
	}

}
