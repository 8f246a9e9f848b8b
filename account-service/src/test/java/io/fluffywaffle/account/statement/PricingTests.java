package io.fluffywaffle.account.statement;

import io.fluffywaffle.account.billing.Direction;
import io.fluffywaffle.account.billing.TextKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.fluffywaffle.account.billing.Direction.IN;
import static io.fluffywaffle.account.billing.Direction.OUT;
import static io.fluffywaffle.account.billing.TextKind.MMS;
import static io.fluffywaffle.account.billing.TextKind.SMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PricingTests {

	private final Used month = new Used();

	@Test
	void pricesASegmentOfAnSmsAndTheWholeOfAnMms() {
		this.month.texts("Desk", OUT, SMS, "US", 10, 25)
			.texts("Desk", OUT, MMS, "US", 3, 4)
			.price(OUT, SMS, "US", "0.01")
			.price(OUT, MMS, "US", "0.02");

		assertThat(this.month.priced()).extracting((line) -> line.kind(), (line) -> String.valueOf(line.amount()))
			.containsExactly(tuple(SMS, "0.25"), tuple(MMS, "0.06"));
	}

	@Test
	void prefersThePriceOfTheCountryToThatOfAll() {
		this.month.texts("Desk", OUT, SMS, "US", 100, 100)
			.texts("Desk", OUT, SMS, "DE", 100, 100)
			.texts("Desk", OUT, SMS, "ZZ", 100, 100)
			.price(OUT, SMS, "*", "0.05")
			.price(OUT, SMS, "US", "0.01");

		assertThat(this.month.priced()).extracting(StatementLine::country, (line) -> String.valueOf(line.amount()))
			.containsExactly(tuple("DE", "5.00"), tuple("US", "1.00"), tuple("ZZ", "5.00"));
	}

	@Test
	void givesNothingAwayThatNobodyAgreedOn() {
		this.month.texts("Desk", OUT, SMS, "US", 1, 1).texts("Desk", IN, SMS, "US", 1, 1).price(OUT, SMS, "US", "1");

		StatementLine unpriced = this.month.priced().getLast();

		assertThat(unpriced.direction()).isEqualTo(IN);
		assertThat(unpriced.price()).isNull();
		assertThat(unpriced.amount()).isNull();
		assertThat(this.month.statement("Acme", "Acme Inc.").notes())
			.anyMatch((note) -> note.contains("without a price"));
	}

	@Test
	void usesIncludedSegmentsOnTheDearestFirst() {
		this.month.fee("10", 120)
			.texts("Alpha", OUT, SMS, "US", 50, 100)
			.texts("Beta", OUT, SMS, "DE", 50, 100)
			.texts("Beta", IN, SMS, "US", 50, 100)
			.texts("Beta", OUT, MMS, "DE", 10, 10)
			.price(OUT, SMS, "US", "0.01")
			.price(OUT, SMS, "DE", "0.09")
			.price(OUT, MMS, "*", "0.50");

		assertThat(this.month.priced())
			.extracting((line) -> line.account().name(), StatementLine::direction, StatementLine::kind,
					StatementLine::included, (line) -> String.valueOf(line.amount()))
			.containsExactly(tuple("Alpha", OUT, SMS, 20L, "0.80"), tuple("Beta", OUT, SMS, 100L, "0.00"),
					tuple("Beta", OUT, MMS, 0L, "5.00"), tuple("Beta", IN, SMS, 0L, "null"));
	}

	@Test
	void usesIncludedSegmentsInTheOrderOfTheLinesWhereAllCostTheSame() {
		this.month.fee("10", 150)
			.texts("Beta", OUT, SMS, "US", 50, 100)
			.texts("alpha", OUT, SMS, "US", 50, 100)
			.price(OUT, SMS, "*", "0.01");

		assertThat(this.month.priced()).extracting((line) -> line.account().name(), StatementLine::included)
			.containsExactly(tuple("alpha", 100L), tuple("Beta", 50L));
	}

	@ParameterizedTest
	@CsvSource({ "USD, 1, 0.005, 0.01", "USD, 1, 0.0049, 0.00", "USD, 3, 0.0083, 0.02", "USD, 3, 0.0084, 0.03",
			"JPY, 1, 0.5, 1", "JPY, 3, 0.4, 1", "KWD, 1, 0.0005, 0.001", "EUR, 1000000, 0.007925, 7925.00" })
	void roundsALineOnceHalfUpToWhatTheCurrencyKnows(String currency, long segments, String price, String amount) {
		this.month.in(currency).texts("Desk", OUT, SMS, "US", 1, segments).price(OUT, SMS, "US", price);

		assertThat(String.valueOf(this.month.priced().getFirst().amount())).isEqualTo(amount);
	}

	@Test
	void addsUpLinesFeeAndCorrections() {
		Statement statement = this.month.fee("49.90", 0)
			.texts("Desk", Direction.OUT, TextKind.SMS, "US", 1, 1)
			.price(OUT, SMS, "US", "0.105")
			.corrected("-10.50", "Two days without service", null)
			.statement("Acme", "Acme Inc.");

		assertThat(statement.total()).isEqualByComparingTo("39.51");
	}

}
