package io.fluffywaffle.simulator.api;

import java.util.Optional;
import java.util.function.Function;

import io.fluffywaffle.simulator.error.TwilioErrors;
import io.fluffywaffle.simulator.error.TwilioRefusal;
import io.fluffywaffle.simulator.fault.Fault;
import io.fluffywaffle.simulator.fault.Faults;
import io.fluffywaffle.simulator.fault.FaultyAnswers;
import io.fluffywaffle.simulator.log.EventLog;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.number.NumberSettings;
import io.fluffywaffle.simulator.number.Numbers;
import io.fluffywaffle.simulator.number.NumbersForSale;
import io.fluffywaffle.simulator.number.NumbersForSale.NumberForSale;
import io.fluffywaffle.simulator.number.OwnedNumber;
import io.fluffywaffle.simulator.number.TwilioAccount;
import io.fluffywaffle.simulator.web.Answer;
import io.fluffywaffle.simulator.web.Form;
import io.fluffywaffle.simulator.web.WholeAnswer;

/**
 * Sells numbers. Faults meet a purchase as they meet a text: by the number that is
 * bought.
 */
public final class NumberPurchase {

	private final Numbers numbers;

	private final NumbersForSale forSale;

	private final Faults faults;

	private final EventLog log;

	public NumberPurchase(Numbers numbers, NumbersForSale forSale, Faults faults, EventLog log) {
		this.numbers = numbers;
		this.forSale = forSale;
		this.faults = faults;
		this.log = log;
	}

	Answer buy(TwilioAccount account, Form form, NumberSettings settings, Function<OwnedNumber, WholeAnswer> bought) {
		String number = wanted(form);
		Optional<Fault> fault = this.faults.takeForRequest(number);
		Optional<Answer> refusal = fault.flatMap((one) -> FaultyAnswers.refusal(one, this.faults));
		if (refusal.isPresent()) {
			this.log.add(LogEntry.ofNumber(LogEntry.Kind.PURCHASE_REFUSED, null, number, null,
					fault.map((one) -> one.kind().text()).orElse(null)));
			return refusal.get();
		}
		WholeAnswer answer = bought.apply(sell(account, number, settings));
		return fault.map((one) -> FaultyAnswers.spoil(one, answer, this.faults)).orElse(answer);
	}

	void release(OwnedNumber owned) {
		this.numbers.delete(owned.number());
		this.log.add(LogEntry.ofNumber(LogEntry.Kind.RELEASED, owned.sid(), owned.number(), null, owned.accountSid()));
	}

	private OwnedNumber sell(TwilioAccount account, String number, NumberSettings settings) {
		try {
			if (account.profile().isTrial() && this.numbers.ofAccount(account.sid()).findAny().isPresent()) {
				throw TwilioErrors.refuse(21404);
			}
			OwnedNumber owned = this.forSale.find(number)
				.flatMap((offer) -> this.numbers.buy(number, settings.ofAccount(account.sid())))
				.orElseThrow(() -> TwilioErrors.refuse(21422, number));
			this.log.add(LogEntry.ofNumber(LogEntry.Kind.PURCHASED, owned.sid(), number, null, account.sid()));
			return owned;
		}
		catch (TwilioRefusal refusal) {
			this.log.add(LogEntry.ofNumber(LogEntry.Kind.PURCHASE_REFUSED, null, number, refusal.code(),
					refusal.getMessage()));
			throw refusal;
		}
	}

	private String wanted(Form form) {
		Optional<String> areaCode = form.given("AreaCode");
		if (areaCode.isPresent() && form.given("PhoneNumber").isEmpty()) {
			return this.forSale.firstIn(areaCode.get())
				.map(NumberForSale::number)
				.orElseThrow(() -> TwilioErrors.refuse(21452, areaCode.get()));
		}
		String given = form.given("PhoneNumber").orElse("");
		if (!given.matches("\\+[1-9]\\d{6,14}")) {
			throw TwilioErrors.refuse(21421, given);
		}
		return given;
	}

}
