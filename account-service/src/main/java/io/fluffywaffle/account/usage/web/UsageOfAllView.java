package io.fluffywaffle.account.usage.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.account.usage.AccountName;
import io.fluffywaffle.account.usage.Traffic;
import io.fluffywaffle.account.usage.TwoWay;
import io.fluffywaffle.account.usage.web.UsageView.DayView;

/** How much all accounts texted, and each of them that did, the busiest first. */
record UsageOfAllView(List<DayView> days, TwoWay total, List<AccountUsageView> accounts) {

	static UsageOfAllView of(Map<LocalDate, TwoWay> byDay, Map<UUID, TwoWay> byAccount, Map<UUID, AccountName> names) {
		List<AccountUsageView> accounts = byAccount.entrySet()
			.stream()
			.map((one) -> new AccountUsageView(Objects.requireNonNull(names.get(one.getKey())),
					one.getValue().received(), one.getValue().sent()))
			.sorted(Comparator.comparingLong(AccountUsageView::texts)
				.reversed()
				.thenComparing((one) -> one.account().id()))
			.toList();
		return new UsageOfAllView(UsageView.days(byDay), TwoWay.sum(byDay.values()), accounts);
	}

	/** One of the accounts. */
	record AccountUsageView(AccountName account, Traffic received, Traffic sent) {

		long texts() {
			return this.received.texts() + this.sent.texts();
		}

	}

}
