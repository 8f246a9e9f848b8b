package io.fluffywaffle.account.statement;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** What stands below a statement. */
record StatementNotes(Statement statement) {

	List<String> all() {
		List<String> notes = new ArrayList<>();
		if (this.statement.provisional()) {
			notes.add("Provisional: the month is not over.");
		}
		notes.add(
				"Days and months are those of UTC. A text counts on the day on which Twilio accepted or we received it; "
						+ "one that never left Twilio (failed, canceled) does not count, an undelivered one does.");
		Payer payer = this.statement.payer();
		if (payer == null) {
			notes.add("No company pays for this account: there are no prices.");
			return notes;
		}
		notes
			.add("An SMS costs its price for each segment, an MMS its price once. Each line is rounded once, half up.");
		if (payer.terms().includedSegments() > 0) {
			notes.add(
					("The monthly fee includes %,d segments of all accounts together. They are used on the SMS with the "
							+ "highest price first; at the same price in the order of the company's statement.")
						.formatted(payer.terms().includedSegments()));
		}
		if (this.statement.hasUnpriced()) {
			notes.add("Lines without a price are not part of the total: no price was agreed on for them.");
		}
		Currency currency = Currency.getInstance(payer.currency());
		if (this.statement.corrections().stream().anyMatch((correction) -> !correction.isIn(currency))) {
			notes.add("Corrections in another currency than %s are not part of the total.".formatted(payer.currency()));
		}
		return notes;
	}

}
