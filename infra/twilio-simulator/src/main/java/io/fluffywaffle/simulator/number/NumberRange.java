package io.fluffywaffle.simulator.number;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A hundred numbers that are set aside for films and stories, and so belong to nobody.
 *
 * @param prefix E.164 without the last two digits
 */
public record NumberRange(String country, NumberType type, @Nullable String areaCode, String prefix,
		@Nullable String locality, @Nullable String region, boolean sms, boolean mms) {

	boolean holds(String number) {
		return number.startsWith(this.prefix);
	}

	Stream<String> numbers() {
		return IntStream.range(0, 100).mapToObj((last) -> this.prefix + "%02d".formatted(last));
	}

}
