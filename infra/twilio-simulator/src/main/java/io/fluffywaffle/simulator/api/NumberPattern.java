package io.fluffywaffle.simulator.api;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.fluffywaffle.simulator.error.TwilioErrors;

/**
 * Twilio's {@code Contains}: digits, letters as on a phone's keys, {@code *} for any
 * digit.
 */
final class NumberPattern {

	private static final String KEYS = "22233344455566677778889999";

	private NumberPattern() {
	}

	static Predicate<String> of(String text) {
		String wanted = text.toUpperCase(Locale.ROOT).replace("+", "");
		if (!wanted.matches("[0-9A-Z*]{2,16}")) {
			throw TwilioErrors.refuse(20422, "Contains");
		}
		Pattern pattern = Pattern.compile(wanted.chars().mapToObj(NumberPattern::digit).collect(Collectors.joining()));
		return (number) -> pattern.matcher(number).find();
	}

	private static String digit(int character) {
		if (character == '*') {
			return "\\d";
		}
		return Character.isDigit(character) ? Character.toString(character)
				: Character.toString(KEYS.charAt(character - 'A'));
	}

}
