package io.fluffywaffle.simulator.number;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.fluffywaffle.simulator.json.Resources;
import tools.jackson.core.type.TypeReference;

/** What Twilio has to sell: always the same numbers, less those that somebody owns. */
public final class NumbersForSale {

	private final List<NumberRange> ranges = Resources.read("numbers-for-sale.json", new TypeReference<>() {
	});

	private final Numbers numbers;

	public NumbersForSale(Numbers numbers) {
		this.numbers = numbers;
	}

	/** Whether numbers of the type are sold in the country at all. */
	public boolean has(String country, NumberType type) {
		return this.ranges.stream().anyMatch((range) -> isOf(range, country, type));
	}

	public Stream<NumberForSale> of(String country, NumberType type) {
		return this.ranges.stream().filter((range) -> isOf(range, country, type)).flatMap(this::free);
	}

	/** The number, if it can be had now. */
	public Optional<NumberForSale> find(String number) {
		return rangeOf(number).filter((range) -> this.numbers.find(number).isEmpty())
			.map((range) -> new NumberForSale(number, range));
	}

	/** The first one in an area of North America. */
	public Optional<NumberForSale> firstIn(String areaCode) {
		return this.ranges.stream()
			.filter((range) -> areaCode.equals(range.areaCode()) && range.prefix().startsWith("+1"))
			.flatMap(this::free)
			.findFirst();
	}

	/** Where a number comes from; numbers of the controls come from nowhere. */
	public Optional<NumberRange> rangeOf(String number) {
		return this.ranges.stream().filter((range) -> range.holds(number)).findFirst();
	}

	private Stream<NumberForSale> free(NumberRange range) {
		return range.numbers()
			.filter((number) -> this.numbers.find(number).isEmpty())
			.map((number) -> new NumberForSale(number, range));
	}

	private static boolean isOf(NumberRange range, String country, NumberType type) {
		return range.country().equals(country) && range.type() == type;
	}

	/** A number that nobody owns. */
	public record NumberForSale(String number, NumberRange range) {

	}

}
