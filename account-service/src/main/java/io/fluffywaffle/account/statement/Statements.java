package io.fluffywaffle.account.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.fluffywaffle.account.company.NoSuchCompany;
import io.fluffywaffle.account.usage.AccountName;
import io.fluffywaffle.account.usage.AccountNames;
import io.fluffywaffle.account.usage.Days;
import io.fluffywaffle.account.usage.TwoWay;
import io.fluffywaffle.account.usage.UsageLine;
import io.fluffywaffle.account.usage.UsageSums;
import io.fluffywaffle.defaults.ids.Ids;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Draws up statements from what was counted, agreed on and corrected. */
@Service
public class Statements {

	private final UsageSums usage;

	private final AccountNames names;

	private final CurrentPayers current;

	private final MonthEnds months;

	private final Corrections corrections;

	private final Clock clock;

	Statements(UsageSums usage, AccountNames names, CurrentPayers current, MonthEnds months, Corrections corrections,
			Clock clock) {
		this.usage = usage;
		this.names = names;
		this.current = current;
		this.months = months;
		this.corrections = corrections;
		this.clock = clock;
	}

	/**
	 * The month of a company with all accounts that it pays for: those at the end of the
	 * month, or now.
	 * @throws NoSuchCompany when there was none
	 * @throws MonthInFuture when the month has not begun
	 */
	public Statement ofCompany(UUID companyId, YearMonth month) {
		Payer payer = payer(companyId, month);
		List<StatementLine> lines = lines(payer, month);
		BigDecimal fee = payer.since().isAfter(month) ? BigDecimal.ZERO : payer.terms().monthlyFee();
		return statement(month, payer, null, lines, fee.setScale(minorUnits(payer), RoundingMode.HALF_UP),
				this.corrections.of(companyId, month));
	}

	/**
	 * The month of an account: its lines of the statement of the company that pays for
	 * it, texts without money when none does.
	 * @throws MonthInFuture when the month has not begun
	 */
	public Statement ofAccount(UUID accountId, YearMonth month) {
		AccountName account = this.names.of(List.of(accountId)).get(accountId);
		Payer payer = payerOf(accountId, month).map((companyId) -> payer(companyId, month)).orElse(null);
		if (payer == null) {
			List<UsageLine> used = this.usage.lines(Days.of(month), List.of(accountId));
			return statement(month, null, account, Pricing.unpriced(used, this.names.of(List.of(accountId))), null,
					List.of());
		}
		return statement(month, payer, account,
				lines(payer, month).stream().filter((line) -> line.account().id().equals(accountId)).toList(), null,
				this.corrections.of(payer.companyId(), month)
					.stream()
					.filter((correction) -> accountId.equals(correction.accountId()))
					.toList());
	}

	/**
	 * Adds an amount to a statement, for good.
	 * @param accountId the account that it concerns, if it is one
	 * @throws NotPaidFor when the company does not pay for the account
	 * @throws TooManyDigits when the currency has no such amount
	 */
	public Correction correct(UUID companyId, YearMonth month, BigDecimal amount, String reason,
			@Nullable UUID accountId, UUID byId, String byName) {
		Payer payer = payer(companyId, month);
		if (accountId != null && payer.accounts().stream().noneMatch((paid) -> paid.id().equals(accountId))) {
			throw new NotPaidFor();
		}
		if (amount.stripTrailingZeros().scale() > minorUnits(payer)) {
			throw new TooManyDigits(Currency.getInstance(payer.currency()));
		}
		Correction correction = new Correction(Ids.next(), accountId, amount, payer.currency(), reason, byId, byName,
				this.clock.instant());
		this.corrections.append(companyId, month, correction);
		return correction;
	}

	private Statement statement(YearMonth month, @Nullable Payer payer, @Nullable AccountName account,
			List<StatementLine> lines, @Nullable BigDecimal fee, List<Correction> corrected) {
		return new Statement(month, payer, account, month.equals(this.months.thisMonth()), lines, fee, corrected,
				TwoWay.sum(lines.stream().map(StatementLine::traffic).toList()));
	}

	private List<StatementLine> lines(Payer payer, YearMonth month) {
		Map<UUID, AccountName> paid = payer.accounts()
			.stream()
			.collect(Collectors.toMap(AccountName::id, Function.identity()));
		return new Pricing(payer.terms(), minorUnits(payer)).price(this.usage.lines(Days.of(month), paid.keySet()),
				paid);
	}

	private Optional<UUID> payerOf(UUID accountId, YearMonth month) {
		return isOver(month) ? this.months.payerOf(month, accountId) : this.current.payerOf(accountId);
	}

	private Payer payer(UUID companyId, YearMonth month) {
		if (!isOver(month)) {
			return this.current.find(companyId).orElseThrow(NoSuchCompany::new);
		}
		return this.months.find(month, companyId)
			.or(() -> this.current.find(companyId).map(Payer::ofNothing))
			.orElseThrow(NoSuchCompany::new);
	}

	private boolean isOver(YearMonth month) {
		YearMonth now = this.months.thisMonth();
		if (month.isAfter(now)) {
			throw new MonthInFuture();
		}
		if (month.isBefore(now)) {
			this.months.end(month);
			return true;
		}
		return false;
	}

	private static int minorUnits(Payer payer) {
		return Math.max(0, Currency.getInstance(payer.currency()).getDefaultFractionDigits());
	}

}
